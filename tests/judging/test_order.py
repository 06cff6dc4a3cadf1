"""Which of two claims is older, and whether they speak of one time."""

from dataclasses import replace

import pytest

from tests.judging.told import claim, figure, report
from variorum.judging.order import at_one_time, day, holding, is_by_page, order, stretch
from variorum.model import Claim, Review, When


def dated(on: str | None, name: str = "c") -> Claim:
    """A claim of one date."""
    return claim(figure(5, on=on), id=name)


ORDERS = [
    ("2023-09-24", "2023-09-25", -1, False),
    ("2023-09-25", "2023-09-25", 0, True),
    ("2023-09-25T00", "2023-09-25T12", -1, False),
    ("2023-09-25T12", "2023-09-25T12", 0, True),
    ("2023-09-25T12", "2023-09-25", 0, True),
    ("2023-09", "2023-09-25", 0, False),
    ("2023-09", "2023-10-02", -1, False),
    ("2023", "2023", 0, False),
    ("2023-09-30~", "2023-09-30", 0, False),
    ("2023-09-30~", "2023-10-01", 0, False),
    ("2023-09-24", "2023-09-30~", -1, False),
    ("../2023-09-18", "2023-09-24", -1, False),
    ("../2023-09-18", "2023-09-16", 0, False),
    ("2023-09-18/..", "2023-09-24", 0, False),
    ("2023-09-24/2023-09-25", "2023-09-25", 0, False),
    (None, "2023-09-25", 0, False),
    (None, None, 0, False),
]


@pytest.mark.parametrize(("one", "two", "turn", "together"), ORDERS, ids=[f"{row[0]} {row[1]}" for row in ORDERS])
def test_dates_order_two_claims_or_put_them_at_one_time(
    one: str | None, two: str | None, turn: int, *, together: bool
) -> None:
    """Only stretches that lie apart are ordered, only a day named by both is one time, whichever comes first."""
    a, b = dated(one, "a"), dated(two, "b")
    assert (order(a, b), order(b, a)) == (turn, -turn)
    assert at_one_time(a, b) is at_one_time(b, a) is together


def test_an_order_that_a_text_states_holds_without_dates() -> None:
    """The pair names the older first."""
    a, b = dated(None, "a"), dated(None, "b")
    assert order(a, b, {("a", "b"): True}) == -1
    assert order(b, a, {("a", "b"): True}) == 1


def test_dates_outweigh_an_order_that_a_text_states() -> None:
    """Words can be about other figures; dates are about these."""
    assert order(dated("2023-09-24", "a"), dated("2023-09-25", "b"), {("b", "a"): True}) == -1


def test_texts_that_contradict_each_other_state_no_order() -> None:
    """One says before, the other after: neither is taken."""
    a, b = dated(None, "a"), dated(None, "b")
    both = {("a", "b"): True, ("b", "a"): True}
    assert order(a, b, both) == order(b, a, both) == 0


def test_words_without_a_date_give_no_stretch() -> None:
    """What cannot be resolved stays words."""
    assert stretch(claim(figure(5), as_of=When(None, words="earlier"))) is None


def test_days_sort_oldest_first_and_undated_last() -> None:
    """Ids decide between equal days, so that the input's order does not."""
    claims = [dated(None, "x"), dated("2023-09-25", "b"), dated("2023-09-24", "z"), dated("2023-09-25", "a")]
    assert [c.id for c in sorted(claims, key=day)] == ["z", "a", "b", "x"]


def by_page(on: str, name: str = "c") -> Claim:
    """A claim that only the day of a page dates."""
    return replace(dated(on, name), by_page=True)


def test_pages_order_nothing_and_make_no_one_time() -> None:
    """What no words date holds as of some day up to its page's: of two such, either may be the older."""
    for other in ("2031-03-05", "2031-03-08"):
        assert order(by_page("2031-03-05"), by_page(other)) == 0
        assert not at_one_time(by_page("2031-03-05"), by_page(other))
    assert order(by_page("2031-03-08"), dated("2031-03-07")) == 0
    assert not at_one_time(by_page("2031-03-08"), dated("2031-03-08"))


def test_what_words_date_later_than_a_page_is_later() -> None:
    """A page of the fifth holds no count of the seventh."""
    assert order(by_page("2031-03-05"), dated("2031-03-07")) == -1
    assert order(dated("2031-03-07"), by_page("2031-03-05")) == 1


def test_a_page_is_a_last_day_and_not_the_first() -> None:
    """The day itself stays what pages and lists sort by."""
    one, plain = by_page("2031-03-05"), stretch(dated("2031-03-05"))
    assert stretch(one) == plain
    held = holding(one)
    assert held
    assert plain
    assert (held.end, held.start < plain.start) == (plain.end, True)
    assert holding(dated(None)) is None


DATED_BY = [
    ("the page alone", When("2031-03-08", None, "inferred"), True),
    ("words", When("2031-03-08", "on Saturday", "inferred"), False),
    ("the text", When("2031-03-08", None, "text"), False),
    ("nothing", None, False),
]


@pytest.mark.parametrize(("what", "when", "expected"), DATED_BY, ids=[what for what, *_ in DATED_BY])
def test_what_dates_a_report(what: str, when: When | None, *, expected: bool) -> None:
    """No words and no editor: what an editor has inferred counts as known."""
    told = report(figure(5, as_of=when))
    assert is_by_page(told) is expected, what
    assert not is_by_page(replace(told, reviewed=Review("an editor", "2031-03-08")))
