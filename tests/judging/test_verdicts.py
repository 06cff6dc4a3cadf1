"""Verdicts: which relation decides, over which claims, and what is counted beside it."""

from dataclasses import replace

import pytest

from tests.judging.stories import GREW, told, verdict
from tests.judging.told import QUESTION, archive, entity, figure, judged, party, quantity, report
from variorum.judging import judge
from variorum.judging.verdicts import RANK
from variorum.model import Held, Position, RelationKind, Report, Review, Stance, Sum, Verdict


def ruled(one: Report, other: str, relation: RelationKind) -> Report:
    """The report with an editor's word on how it stands to another."""
    return replace(one, relations=(*one.relations, (f"{other}/{other}", relation, f"It is {relation}.")))


STRENGTH: list[RelationKind] = ["conflict", "unclear", "revised", "superseded", "compatible", "same", "not_comparable"]
VERDICTS = ["conflict", "unclear", "revised", "changed", "compatible", "agree", "single"]


def test_the_table_holds_every_relation_that_decides() -> None:
    """In order of strength, each once; `unclear` twice, by whether both sides are named."""
    assert [row[0] for row in RANK] == [
        "conflict", "unclear", "revised", "superseded", "unclear", "compatible", "same"
    ]  # fmt: skip


@pytest.mark.parametrize(("rank", "relation"), list(enumerate(STRENGTH)), ids=STRENGTH)
def test_the_strongest_relation_decides(rank: int, relation: RelationKind) -> None:
    """Three claims, two relations: the stronger of them gives the verdict, whichever it is."""
    weaker = STRENGTH[-1]
    a = ruled(ruled(told("a", 5, "x"), "b", relation), "c", weaker)
    b = ruled(told("b", 61, "y"), "c", weaker)
    assert verdict(a, b, told("c", 900, "z"), kind="stock").verdict == VERDICTS[rank]


@pytest.mark.parametrize("rank", range(len(STRENGTH) - 1))
def test_each_relation_outranks_the_next(rank: int) -> None:
    """Conflict, unclear, revised, changed, compatible, agree, and what cannot be compared."""
    a = ruled(ruled(told("a", 5, "x"), "b", STRENGTH[rank + 1]), "c", STRENGTH[rank])
    b = ruled(told("b", 61, "y"), "c", STRENGTH[rank + 1])
    assert verdict(a, b, told("c", 900, "z"), kind="stock").verdict == VERDICTS[rank]


def test_an_unclear_pair_with_an_unnamed_side_ranks_below_changed() -> None:
    """A stray number does not turn a count that grew into a riddle."""
    assert verdict(*GREW, told("c", 900)).verdict == "changed"
    assert verdict(*GREW, told("c", 900, "y")).verdict == "unclear"
    assert verdict(GREW[0], told("c", 900)).verdict == "unclear"


def test_a_conflict_with_a_claim_left_behind_is_none() -> None:
    """Only live claims can be in conflict, or unclear."""
    reports = [told("a", 500, "x", "2023-09-24"), told("b", 900, "x", "2023-09-25"), told("c", 700, "y", "2023-09-24")]
    found = judged(reports)
    assert "conflict" in {row.relation for row in found.relations}
    assert found.verdicts[0].verdict == "changed"


def test_a_conflict_with_a_withdrawn_claim_is_none() -> None:
    """What is no longer said contradicts nobody."""
    gone = told("a", 500, "x", stance="retracted")
    assert verdict(gone, told("b", 900, "y"), kind="flow").verdict == "single"


def test_bodies_are_counted_and_reports_and_figures_without_a_source() -> None:
    """A body said to concur is counted apart; a forecast counts nothing that happened."""
    reports = [
        told("a", 100417, "government"), replace(told("b", 100417, "agency"), concurs_with="government"),
        told("c", 100417), told("d", 100417), told("e", 7, "envoy", stance="forecast"),
    ]  # fmt: skip
    found = verdict(*reports)
    assert (found.reports, found.witnesses, found.concurring, found.unnamed) == (5, 1, 1, 2)


def test_a_number_and_its_conversion_are_one_report() -> None:
    """One text, one number."""
    celsius = report(figure(51.8, unit="degc", precision=0.1), "a", "", id="c", paragraph="p1")
    fahrenheit = report(
        figure(125.2, unit="degf", precision=0.1, start=7, conversion_of=0), "a", "", id="f", paragraph="p1"
    )
    found = judged([celsius, fahrenheit], quantity("measure", unit="degc")).verdicts[0]
    assert (found.verdict, found.reports, found.unnamed) == ("single", 1, 1)
    assert found.sentence == "One report; no source is named."


def test_sums_that_do_not_fit_are_said_to_and_are_no_conflict() -> None:
    """One of two is enough."""
    sums = (
        Sum("difference", "one", "two", "left over", "people"),
        Sum("difference", "two", "one", "left over", "people"),
    )
    asked = quantity("stock", sums=sums)
    reports = [
        told("a", 5, "x"), replace(told("b", 9, "y"), quantity="one"), replace(told("c", 4, "z"), quantity="two"),
    ]  # fmt: skip
    found = judge(archive(reports, [asked, quantity(id="one"), quantity(id="two")])).verdicts[0]
    assert (found.verdict, found.adds_up) == ("single", False)


ASKED = quantity("statement", positions=(Position("fired", "A shot was fired"), Position("quiet", "No shot was fired")))


def held(position: str, by: str | None, stance: Stance = "asserted") -> Held:
    """A position that a body holds."""
    return Held(
        "id",
        "key",
        "one",
        None,
        QUESTION,
        position,
        party(by),
        (),
        "a shot",
        stance,
        None,
        Review("an editor", "2023-10-01"),
    )


def statement(*rows: Held) -> Verdict:
    """The verdict on the statement, the spokesperson's body at the head of his line."""
    bodies = [entity("spokesperson", speaks_for="ministry"), entity("ministry"), entity("army")]
    return judge(replace(archive([], [ASKED], bodies), held=rows)).verdicts[0]


STATEMENTS = [
    ("two answers", [held("fired", "ministry"), held("quiet", "army")], "contested", 2,
     "A shot was fired: ministry. No shot was fired: army."),
    ("one answer of two bodies", [held("fired", "ministry"), held("fired", "army")], "agreed", 2,
     "A shot was fired: ministry, army."),
    ("one answer of two voices", [held("fired", "ministry"), held("fired", "spokesperson")], "agreed", 1,
     "A shot was fired: ministry, spokesperson."),
    ("an answer without a holder", [held("fired", None)], "agreed", 0, "A shot was fired: no source named."),
    ("an answer that is denied", [held("fired", "ministry"), held("fired", "army", "denied")], "contested", 2,
     "A shot was fired: ministry. A shot was fired: denied by army."),
    ("an answer that was taken back", [held("fired", "ministry", "retracted"), held("quiet", "army")], "agreed", 1,
     "No shot was fired: army."),
    ("nothing held", [held("fired", "ministry", "retracted")], "agreed", 0, "Nobody is reported to hold an answer."),
]  # fmt: skip  # one row a line reads as the table it is


@pytest.mark.parametrize(
    ("name", "rows", "kind", "witnesses", "sentence"), STATEMENTS, ids=[row[0] for row in STATEMENTS]
)
def test_a_statement_is_contested_where_answers_differ(
    name: str, rows: list[Held], kind: str, witnesses: int, sentence: str
) -> None:
    """Bodies count, not those who speak for them; nothing decides who is right."""
    found = statement(*rows)
    assert (found.verdict, found.witnesses, found.sentence) == (kind, witnesses, sentence)
    assert (found.latest, found.reports) == (None, len(rows))


def test_positions_are_told_in_the_quantitys_order() -> None:
    """Whoever is read first."""
    rows = [held("quiet", "army"), held("fired", "ministry")]
    assert statement(*rows).sentence == statement(*rows[::-1]).sentence
