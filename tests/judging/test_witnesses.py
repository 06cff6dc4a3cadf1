"""Who vouches: lines of witness, those who concur, and those who only repeat."""

from dataclasses import replace

from tests.judging.told import entity, figure, report
from variorum.judging.witnesses import concurring, heads, name_of, witness_of
from variorum.model import Party, Report


def test_a_chain_of_speakers_ends_at_its_head() -> None:
    """A press officer speaks for the minister, who speaks for the government."""
    bodies = [
        entity("officer", speaks_for="minister"),
        entity("minister", speaks_for="government"),
        entity("government"),
    ]
    assert heads(bodies) == {"officer": "government", "minister": "government", "government": "government"}


def test_who_speaks_for_nobody_vouches_alone() -> None:
    """Each is the head of a line of its own."""
    assert heads([entity("unions"), entity("police")]) == {"unions": "unions", "police": "police"}


def test_a_circle_of_speakers_ends() -> None:
    """Nobody is at its head; each stands at the last one not yet seen."""
    found = heads([entity("a", speaks_for="b"), entity("b", speaks_for="c"), entity("c", speaks_for="a")])
    assert found == {"a": "c", "b": "a", "c": "b"}
    assert heads([entity("a", speaks_for="a")]) == {"a": "a"}


def test_a_body_is_known_by_its_id_else_by_its_name() -> None:
    """A body without a page can vouch too."""
    assert name_of(Party("un", "the UN")) == "un"
    assert name_of(Party(None, "a union")) == "a union"


def told(by: str | None, concurs_with: str | None = None) -> Report:
    """A report by a body, perhaps said to concur with another."""
    return replace(report(figure(5, by=by)), concurs_with=concurs_with)


HEAD = {"officer": "government", "agency": "agency", "government": "government"}


def test_the_witness_is_the_body_at_the_head() -> None:
    """Nobody where nobody is named; a body that the archive does not know vouches by its name."""
    assert witness_of(told("officer"), HEAD) == "government"
    assert witness_of(told("stranger"), HEAD) == "stranger"
    assert witness_of(told(None), HEAD) is None


def test_a_body_that_concurs_does_not_vouch() -> None:
    """The one it agrees with does."""
    assert witness_of(told("agency", "officer"), HEAD) == "government"
    assert concurring(told("agency", "officer"), HEAD) == "agency"


def test_nobody_concurs_with_himself() -> None:
    """Nor does a spokesperson with the body he speaks for, nor a report without a source."""
    assert concurring(told("officer", "government"), HEAD) is None
    assert concurring(told("agency"), HEAD) is None
    assert concurring(told(None, "government"), HEAD) is None


def test_who_passes_a_number_on_is_no_witness() -> None:
    """The UN citing the Red Cross: the Red Cross vouches."""
    assert witness_of(report(figure(5, by="red-cross", via=(Party("un", "the UN"),))), HEAD) == "red-cross"
