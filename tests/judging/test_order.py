"""Which of two claims is older, and whether they speak of one time."""

import pytest

from tests.judging.told import claim, figure
from variorum.judging.order import at_one_time, day, order, stretch
from variorum.model import Claim, When


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
