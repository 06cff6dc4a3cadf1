"""The rules of judging, each by itself: which pairs it decides, and which it leaves to the next."""

from collections import Counter
from dataclasses import replace
from typing import Any, get_args

import pytest

from tests.judging.pairs import pair, told
from variorum.judging.causes import UNCLEAR_CAUSES
from variorum.judging.rules import RULES, relate
from variorum.model import Claim, QuantityKind

KINDS: tuple[QuantityKind, ...] = get_args(QuantityKind)


def decided(a: Claim, b: Claim, kind: QuantityKind, **known: Any) -> tuple[str, str | None, str | None]:
    """Rule, relation and dimension."""
    rule, outcome = relate(pair(a, b, kind, **known))
    return rule.name, outcome.relation, outcome.dimension


def test_rules_have_names_and_reasons() -> None:
    """A name stands once, for ever; what a rule looks for, what it gives and why are words for the method page."""
    assert [name for name, count in Counter(rule.name for rule in RULES).items() if count > 1] == []
    assert all(rule.condition and rule.result and rule.why for rule in RULES)
    assert len({cause for cause, _, _ in UNCLEAR_CAUSES}) == len(UNCLEAR_CAUSES)


LOW, HIGH = told("a", 5, line="one"), told("b", 61, line="two")
LINE_LOW, LINE_HIGH = told("a", 5, line="one"), told("b", 61, line="one")

ORDERED: list[tuple[str, QuantityKind, Claim, Claim, tuple[str, str | None, str | None]]] = [
    ("a flow, whoever counts", "flow", LINE_LOW, LINE_HIGH, ("flow-period", "not_comparable", "period")),
    ("a count grew in one line", "cumulative", LINE_LOW, LINE_HIGH, ("grew", "superseded", None)),
    ("a count grew by another", "cumulative", LOW, HIGH, ("grew", "superseded", "another counter")),
    ("a count fell in one line", "cumulative", LINE_HIGH, LINE_LOW, ("fell", "revised", None)),
    ("a count fell by another", "cumulative", HIGH, LOW, ("fell", "conflict", None)),
    ("a stock rose in one line", "stock", LINE_LOW, LINE_HIGH, ("moved", "superseded", None)),
    ("a stock fell in one line", "stock", LINE_HIGH, LINE_LOW, ("moved", "superseded", None)),
    ("a stock moved by another", "stock", LOW, HIGH, ("undecided", "unclear", "another counter")),
    ("a measure moved in one line", "measure", LINE_HIGH, LINE_LOW, ("moved", "superseded", None)),
    ("a measure moved by another", "measure", LOW, HIGH, ("undecided", "unclear", "another counter")),
    ("a length moved in one line", "duration", LINE_HIGH, LINE_LOW, ("moved", "superseded", None)),
    ("an addition on another day", "cumulative", told("a", 58, increment=True, line="one"),
     told("b", 31, increment=True, line="one"), ("flow-period", "not_comparable", "period")),
]  # fmt: skip  # one row a line reads as the table it is


@pytest.mark.parametrize(("name", "kind", "older", "newer", "expected"), ORDERED, ids=[row[0] for row in ORDERED])
def test_two_figures_in_order(
    name: str, kind: QuantityKind, older: Claim, newer: Claim, expected: tuple[str, str | None, str | None]
) -> None:
    """What a later figure that lies apart does to an earlier one depends on the kind and on the line."""
    assert decided(older, newer, kind, ordered=True) == expected


UNNAMED: list[tuple[QuantityKind, bool, str]] = [
    ("cumulative", False, "is a later count; its text names no source."),
    ("cumulative", True, "is a later and lower count; its text names no source."),
    ("stock", False, "is a later figure; its text names no source."),
]


@pytest.mark.parametrize(("kind", "falls", "reason"), UNNAMED, ids=[row[2] for row in UNNAMED])
def test_an_unnamed_figure_is_not_put_into_the_mouth_of_its_line(
    kind: QuantityKind, reason: str, *, falls: bool
) -> None:
    """It belongs to the line by its number; who said it is not known, and the reason says that alone."""
    older, newer = (LINE_HIGH, LINE_LOW) if falls else (LINE_LOW, LINE_HIGH)
    _, outcome = relate(pair(older, replace(newer, witness=None), kind, ordered=True))
    assert outcome.reason.endswith(reason)
    assert "line" not in outcome.reason
    _, outcome = relate(pair(replace(older, witness=None), newer, kind, ordered=True))
    assert outcome.reason.endswith("the text of the earlier one names no source.")


@pytest.mark.parametrize("kind", KINDS)
def test_an_order_decides_nothing_between_figures_that_are_not_apart(kind: QuantityKind) -> None:
    """The same number, or one within rounding, is not news."""
    assert decided(told("a", 6000), told("b", 6000), kind, ordered=True)[1] == "same"
    assert decided(told("a", 6000), told("b", 5812), kind, ordered=True)[1:] == ("compatible", "rounding")


AT_ONE_TIME: list[tuple[QuantityKind, str, str | None]] = [
    ("cumulative", "superseded", "order not stated"),
    ("stock", "unclear", "no date given"),
    ("flow", "conflict", None),
    ("measure", "conflict", None),
    ("duration", "unclear", "no date given"),
]


@pytest.mark.parametrize(("kind", "relation", "dimension"), AT_ONE_TIME, ids=[row[0] for row in AT_ONE_TIME])
def test_one_body_against_itself_on_one_day(kind: QuantityKind, relation: str, dimension: str | None) -> None:
    """Only a flow or a measure has but one value in a day."""
    assert decided(LINE_LOW, LINE_HIGH, kind, one_time=True)[1:] == (relation, dimension)


@pytest.mark.parametrize("kind", ["cumulative", "stock", "flow", "measure", "duration"])
def test_two_bodies_on_one_day_are_in_conflict(kind: QuantityKind) -> None:
    """Whatever the kind: nothing satisfies both."""
    assert decided(LOW, HIGH, kind, one_time=True) == ("disjoint", "conflict", None)


@pytest.mark.parametrize("kind", ["cumulative", "stock", "flow", "measure", "duration"])
def test_voices_of_one_body_in_one_text_are_in_conflict(kind: QuantityKind) -> None:
    """One text that sets them against each other leaves no other reading."""
    assert decided(LINE_LOW, LINE_HIGH, kind, together=True) == ("disjoint", "conflict", None)


@pytest.mark.parametrize("kind", ["stock", "measure", "duration"])
def test_two_bodies_in_one_text_that_orders_them_are_not_in_conflict(kind: QuantityKind) -> None:
    """They speak of two times."""
    assert decided(LOW, HIGH, kind, together=True, ordered=True)[1:] == ("unclear", "another counter")


UNDATED: list[tuple[QuantityKind, str]] = [
    ("cumulative", "unclear"), ("stock", "unclear"), ("flow", "conflict"), ("measure", "conflict"),
    ("duration", "conflict"),
]  # fmt: skip


@pytest.mark.parametrize(("kind", "relation"), UNDATED, ids=[row[0] for row in UNDATED])
def test_two_bodies_without_a_date(kind: QuantityKind, relation: str) -> None:
    """A flow, a measure and a length speak of one time by their nature; a count and a stock do not."""
    assert decided(LOW, HIGH, kind)[1] == relation


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("known", [{}, {"one_time": True}, {"together": True}, {"ordered": True}], ids=str)
def test_a_figure_without_a_source_is_never_in_conflict(kind: QuantityKind, known: dict[str, Any]) -> None:
    """Nobody vouches for it."""
    unnamed = told("a", 61, witness=None, line="")
    for sides in ((unnamed, told("b", 5)), (told("b", 5), unnamed), (unnamed, told("b", 900))):
        assert decided(*sides, kind, **known)[1] != "conflict"


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("known", [{}, {"one_time": True}, {"together": True}, {"ordered": True}], ids=str)
def test_a_sum_of_ours_is_never_in_conflict_with_a_source(kind: QuantityKind, known: dict[str, Any]) -> None:
    """Our arithmetic is not a source."""
    computed = told("a", 61, computed=True)
    for sides in ((computed, told("b", 5)), (told("b", 5), computed)):
        assert decided(*sides, kind, **known)[1] != "conflict"


def test_two_shares_of_one_total_are_compared_as_shares() -> None:
    """Both sides are sums of ours alike, so that no sum of ours decides between them."""
    one, two = told("a", 5, computed=True), told("b", 61, computed=True)
    assert decided(one, two, "stock", one_time=True)[1] == "conflict"


WITHDRAWN: list[tuple[str, Claim, Claim, dict[str, Any], tuple[str | None, str | None]]] = [
    ("its own line", LINE_LOW, LINE_HIGH, {}, ("revised", None)),
    ("what its text sets beside it", LOW, HIGH, {"together": True}, ("revised", None)),
    ("the same number by another", told("a", 5), told("b", 5), {}, ("same", "disowned later")),
    ("a stranger", LOW, HIGH, {"one_time": True}, (None, None)),
    ("a stranger, earlier", LOW, HIGH, {"ordered": True}, (None, None)),
]


@pytest.mark.parametrize(("name", "gone", "other", "known", "expected"), WITHDRAWN, ids=[row[0] for row in WITHDRAWN])
def test_a_withdrawn_figure_reaches_its_own_line_and_text(
    name: str, gone: Claim, other: Claim, known: dict[str, Any], expected: tuple[str | None, str | None]
) -> None:
    """It is `same` with its own number elsewhere, and has no relation to the rest."""
    assert decided(gone, other, "cumulative", withdrawn=frozenset({"a"}), **known)[1:] == expected


def test_two_withdrawn_reports_of_one_number_are_the_same() -> None:
    """Neither is disowned later than the other."""
    both = frozenset({"a", "b"})
    assert decided(told("a", 5), told("b", 5), "cumulative", withdrawn=both)[1:] == ("same", None)


OVERLAPPING = [
    ("the same bound", told("a", 5000), told("b", 5000), "same", None),
    ("about and exact", told("a", 5000, "about"), told("b", 5000), "same", None),
    ("at least and exact", told("a", 5000, "at_least"), told("b", 5000), "compatible", "hedge"),
    ("rounding", told("a", 5000), told("b", 5100, "about"), "compatible", "rounding"),
    ("an open end over a number apart", told("a", 1000, "more_than"), told("b", 4850), "compatible", "bounds only"),
    ("an open end over a number alike", told("a", 100000, "more_than"), told("b", 100417), "compatible", "bound"),
]


@pytest.mark.parametrize(("name", "a", "b", "relation", "why"), OVERLAPPING, ids=[row[0] for row in OVERLAPPING])
def test_what_overlaps_can_both_be_true(name: str, a: Claim, b: Claim, relation: str, why: str | None) -> None:
    """Whichever stands first, and the reason why is named."""
    assert decided(a, b, "stock")[1:] == decided(b, a, "stock")[1:] == (relation, why)


SILENT: list[tuple[str, QuantityKind, dict[str, Any]]] = [
    ("at one time", "cumulative", {"one_time": True}),
    ("later and lower", "cumulative", {"ordered": True}),
    ("a measure", "measure", {}),
]


@pytest.mark.parametrize(("what", "kind", "known"), SILENT, ids=[what for what, *_ in SILENT])
def test_what_a_text_leaves_out_makes_no_conflict(what: str, kind: QuantityKind, known: dict[str, Any]) -> None:
    """Where rules supplied what happened to the thing counted, it is asked and not called a conflict."""
    assert decided(HIGH, LOW, kind, **known)[1] == "conflict", what
    assert decided(HIGH, LOW, kind, event_supplied=True, **known) == ("undecided", "unclear", "event not said")
