"""A figure or a position of an article: its note in the margin, and its row in the table."""

from ....judging.sentences import day_words, worded
from ....model import Claim, Held, RelationKind, Report, Verdict, VerdictKind
from ... import addresses
from ...chains import spoken_chain
from ...chips import chip_of, stands_apart
from ...edition import Edition
from ...views import ArticleFigure, Note
from ...wording import (
    STANCE_WORDS,
    bound_words,
    claim_worded,
    counted,
    is_count,
    paragraph_words,
    saved_link,
    unchecked,
    ways,
    when,
)

BESIDE: tuple[tuple[RelationKind, VerdictKind, str], ...] = (
    ("conflict", "conflict", "In conflict with"),
    ("unclear", "unclear", "Unclear against"),
    ("revised", "revised", "Set against"),
    ("compatible", "compatible", "Can be true beside"),
    ("same", "agree", "The same figure as"),
)
"""Relation, the verdict that rests on it, and what a note says of the other figures; strongest first."""
MOST_NAMED = 8
"""Other figures that a note in the margin names; its quantity's page has all."""


def figure_note(edition: Edition, report: Report) -> Note:
    """The margin note of a figure: the day, what is counted, and how the quantity stands."""
    quantity = report.quantity
    verdict = edition.verdicts.get(quantity or "")
    day = day_words(report.figure.as_of)
    text = f"{counted(edition, report)}, {day if day != 'not stated' else 'day not stated'}."
    if verdict and verdict.verdict != "single":
        text += f" {_others(edition, edition.claim_of[report.id], verdict)}"
    return Note(
        id=report.id, chip=chip_of(edition, quantity, report.id), worded=worded(report), text=text.rstrip(),
        chain=spoken_chain(edition, report.figure.said_by, report.figure.via),
        compare=edition.row(quantity, report.id) if quantity else None,
        reviewed=unchecked(report), entry=f"f-{report.id}",
    )  # fmt: skip


def _others(edition: Edition, claim: Claim, verdict: Verdict) -> str:
    """In one short sentence, what the other reports say: the margin has no room for the whole verdict."""
    if stands_apart(edition, claim):
        return _apart(edition, claim)
    if verdict.verdict == "agree":
        alike = {claim.id, *_related(edition, claim, "same")}
        return f"{sum(len(edition.claims[name].reports) for name in alike)} reports give the same figure."
    if verdict.verdict == "changed":
        latest = edition.claims.get(verdict.latest or "")
        if latest and latest.id != claim.id:
            return f"Latest count: {claim_worded(edition, latest)} ({day_words(latest.as_of)})."
        return "The latest count."
    return _beside(edition, claim, verdict)


def _apart(edition: Edition, claim: Claim) -> str:
    """Why a figure is compared with none of the others."""
    if not is_count(claim):
        words = STANCE_WORDS[claim.stance] or claim.stance
        return f"{words[0].upper()}{words[1:]}; not compared with counts."
    rows = edition.relations_of_claim[claim.id]
    return f"Not compared with the others. {rows[0].reason}" if rows else "Not compared with the others."


def _beside(edition: Edition, claim: Claim, verdict: Verdict) -> str:
    """The figures to which this one stands as the verdict says; to others, where it has no part in that."""
    for relation, _, words in sorted(BESIDE, key=lambda row: row[1] != verdict.verdict):
        found = _related(edition, claim, relation)
        others = [c for c in edition.claims_of_quantity[claim.quantity] if c.id in found and c.live]
        if others:
            return f"{words} {_listed(edition, others)}."
    return ""


def _related(edition: Edition, claim: Claim, relation: RelationKind) -> set[str]:
    rows = (row for row in edition.relations_of_claim[claim.id] if row.relation == relation)
    return {name for row in rows for name in (row.a, row.b)} - {claim.id}


def _listed(edition: Edition, claims: list[Claim]) -> str:
    once = list(dict.fromkeys(claim_worded(edition, claim) for claim in claims))
    rest = [f"{len(once) - MOST_NAMED} more"] if len(once) > MOST_NAMED else []
    return ", ".join([*once[:MOST_NAMED], *rest])


def held_note(edition: Edition, row: Held) -> Note:
    """The margin note of words that carry a position on a contested statement."""
    quantity = edition.quantities[row.quantity]
    others = [p.text for p in quantity.positions if p.id != row.position]
    text = f"{quantity.question} Others hold: {'; '.join(others)}." if others else quantity.question
    return Note(
        id=row.id, chip=chip_of(edition, row.quantity, row.id), worded=edition.answer(row), text=text,
        chain=spoken_chain(edition, row.held_by, row.via),
        compare=edition.row(row.quantity, row.id), reviewed="", entry=f"f-{row.id}",
    )  # fmt: skip


def figure_row(edition: Edition, report: Report) -> ArticleFigure:
    """A row of the table of figures."""
    return ArticleFigure(
        id=report.id, worded=worded(report), counts=counted(edition, report),
        chain=spoken_chain(edition, report.figure.said_by, report.figure.via),
        as_of=when(report.figure.as_of), chip=chip_of(edition, report.quantity, report.id),
        paragraph=report.paragraph, mark=paragraph_words(report.paragraph or ""),
        quote=report.figure.quote, reviewed=unchecked(report),
        saved=saved_link(edition, report), bound=bound_words(report), ways=ways(edition, report.quantity, report.id),
        permalink=addresses.quantity(report.quantity, report.id) if report.quantity else "", was=report.was,
    )  # fmt: skip


def held_row(edition: Edition, row: Held) -> ArticleFigure:
    """A row of the table of positions: the answer held, and the question it answers."""
    quantity = edition.quantities[row.quantity]
    return ArticleFigure(
        id=row.id, worded=edition.answer(row), counts=quantity.question,
        chain=spoken_chain(edition, row.held_by, row.via), as_of=when(row.stated),
        chip=chip_of(edition, row.quantity, row.id), paragraph=row.paragraph, mark=paragraph_words(row.paragraph or ""),
        quote=row.quote, reviewed="",
        saved=saved_link(edition, row), ways=ways(edition, row.quantity, row.id),
        permalink=addresses.quantity(row.quantity, row.id),
    )  # fmt: skip
