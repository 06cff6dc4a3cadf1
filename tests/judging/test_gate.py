"""The gate: what is asked before two claims are compared."""

from dataclasses import replace
from typing import Any

import pytest

from tests.judging.pairs import pair, told
from variorum.judging.gate import GATE, gate
from variorum.judging.gate_words import EVENTS
from variorum.model import Claim, QuantityKind
from variorum.reading import load_lexicon

DIFFERENT: list[tuple[str, dict[str, Any]]] = [
    ("forecast", {"stance": "target"}),
    ("increment", {"increment": True}),
    ("unit", {"unit": "vehicles"}),
    ("counted", {"counts": "soldiers"}),
    ("status", {"status": "identified"}),
    ("event", {"event": "missing"}),
    ("cause", {"cause": "the fire"}),
    ("population", {"population": "voters"}),
    ("period", {"period": "2021"}),
]


@pytest.mark.parametrize(("name", "fields"), DIFFERENT, ids=[row[0] for row in DIFFERENT])
def test_a_difference_in_one_dimension_stops_a_pair(name: str, fields: dict[str, Any]) -> None:
    """The dimension is named, whichever side differs."""
    for sides in ((told("a"), told("b", **fields)), (told("a", **fields), told("b"))):
        outcome = gate(pair(*sides))
        assert outcome is not None
        assert (outcome.relation, outcome.dimension) == ("not_comparable", name)
        assert "{" not in outcome.reason


def test_the_table_names_each_dimension_once_with_its_reason() -> None:
    """In the order in which they are asked, each a sentence."""
    assert [row.name for row in GATE] == [name for name, _ in DIFFERENT]
    assert all(row.why.endswith(".") and row.both.endswith(".") and row.alone.endswith(".") for row in GATE)


SENTENCES: list[tuple[str, dict[str, Any], dict[str, Any], str]] = [
    ("two events", {"event": "lived"}, {"event": "arrived"}, "One counts arrivals, the other inhabitants."),
    ("a body’s own, by a key of the rules", {"population": "own of tide-watch"}, {},
     "One counts among what one body counts as its own only."),
    ("one of a body’s own", {"population": "one alone"}, {}, "One counts among those of whom one alone is told only."),
    ("an event of the editors’ own", {"event": "fled"}, {"event": "swam"},
     "One counts those who fled, the other what is called “swam”."),
    ("one group", {}, {"counts": "civilians"}, "One counts civilians only."),
    ("two groups", {"counts": "soldiers"}, {"counts": "civilians"}, "One counts civilians, the other soldiers."),
    ("people and a share", {"unit": "percent"}, {"unit": "people"}, "One gives a number of people, the other a share."),
    ("people and hours", {"unit": "hours"}, {"unit": "people"},
     "One gives a length of time, the other a number of people."),
    ("a status", {}, {"status": "identified"}, "One counts only those identified."),
    ("two causes", {"cause": "the fire"}, {"cause": "the flood"},
     "One counts what came of the fire, the other what came of the flood."),
]  # fmt: skip  # one row a line reads as the table it is


@pytest.mark.parametrize(("name", "one", "other", "sentence"), SENTENCES, ids=[row[0] for row in SENTENCES])
def test_a_difference_is_told_in_plain_words(
    name: str, one: dict[str, Any], other: dict[str, Any], sentence: str
) -> None:
    """What each counts, not what the program calls it."""
    for sides in ((told("a", **one), told("b", **other)), (told("a", **other), told("b", **one))):
        outcome = gate(pair(*sides))
        assert outcome is not None
        assert outcome.reason == sentence, name


def test_every_event_that_reading_knows_has_words() -> None:
    """No name of a class is shown to a reader, and no two read alike."""
    known = {row.gives for row in load_lexicon()["events.events"].rows} - {None}  # verbs that tell of no event
    assert known - set(EVENTS) == set()
    assert len(set(EVENTS.values())) == len(EVENTS)


def test_the_first_difference_is_the_one_named() -> None:
    """A forecast of vehicles beside a count of people is a forecast."""
    outcome = gate(pair(told("a"), told("b", stance="forecast", unit="vehicles")))
    assert outcome is not None
    assert outcome.dimension == "forecast"


def test_claims_about_one_thing_pass() -> None:
    """Nothing is said of them here; a denial or a retraction is no difference of kind."""
    assert gate(pair(told("a"), told("b"))) is None
    assert gate(pair(told("a"), told("b", stance="denied"))) is None
    assert gate(pair(told("a", place="town"), told("b", place="town"))) is None


PLACES = [
    ("port", "town", "different places"),
    (None, "town", "does not say which place"),
    ("town", None, "does not say which place"),
]


@pytest.mark.parametrize(("one", "two", "words"), PLACES)
def test_other_places_are_not_compared(one: str | None, two: str | None, words: str) -> None:
    """An unknown place matches no known one."""
    outcome = gate(pair(told("a", place=one), told("b", place=two)))
    assert outcome is not None
    assert (outcome.relation, outcome.dimension) == ("not_comparable", "place")
    assert words in outcome.reason


def part_and_whole(
    part: Claim, whole: Claim, kind: QuantityKind = "stock", **known: Any
) -> tuple[str | None, str | None]:
    """Relation and dimension of a part and its whole, the same whichever stands first."""
    outcomes = [gate(pair(*sides, kind, **known)) for sides in ((part, whole), (whole, part))]
    assert outcomes[0] == outcomes[1]
    assert outcomes[0] is not None
    return outcomes[0].relation, outcomes[0].dimension


def test_a_part_fits_its_whole_where_their_intervals_meet() -> None:
    """Through any number of steps from place to place."""
    part, whole = told("a", 5, "at_least", place="town"), told("b", 9, place="country")
    assert part_and_whole(part, whole) == ("compatible", "place")


PART, WHOLE = told("a", 9, place="town"), told("b", 5, place="province")


def test_a_part_exceeds_its_whole_at_one_time() -> None:
    """One day, or a kind that knows no other time."""
    assert part_and_whole(PART, WHOLE, one_time=True) == ("conflict", "part exceeds whole")
    assert part_and_whole(PART, WHOLE, "flow") == ("conflict", "part exceeds whole")


def test_a_part_just_above_an_open_end_exceeds_its_whole() -> None:
    """More than five is more than five."""
    assert part_and_whole(replace(told("a", 5, "more_than"), place="town"), WHOLE, "flow")[0] == "conflict"
    assert part_and_whole(replace(told("a", 5, "at_least"), place="town"), WHOLE, "flow")[0] == "compatible"


NO_CONFLICT: list[tuple[str, Claim, Claim, QuantityKind, dict[str, Any]]] = [
    ("the part is lower", told("a", 3, place="town"), WHOLE, "flow", {}),
    ("no time is known", PART, WHOLE, "stock", {}),
    ("one text sets them side by side", PART, WHOLE, "stock", {"together": True}),
    ("one is older", PART, WHOLE, "flow", {"ordered": True}),
    ("one is older within the day", PART, WHOLE, "stock", {"ordered": True, "one_time": True}),
    ("nobody is named for the part", replace(PART, witness=None), WHOLE, "flow", {}),
    ("nobody is named for the whole", PART, replace(WHOLE, witness=None), "flow", {}),
    ("one is withdrawn", PART, WHOLE, "flow", {"withdrawn": frozenset({"a"})}),
    ("one is a sum of ours", replace(PART, computed=True), WHOLE, "flow", {}),
]


@pytest.mark.parametrize(("name", "part", "whole", "kind", "known"), NO_CONFLICT, ids=[row[0] for row in NO_CONFLICT])
def test_a_part_is_otherwise_not_compared_with_its_whole(
    name: str, part: Claim, whole: Claim, kind: QuantityKind, known: dict[str, Any]
) -> None:
    """Each of these may explain the difference."""
    assert part_and_whole(part, whole, kind, **known) == ("not_comparable", "place")
