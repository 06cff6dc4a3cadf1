"""What an actor gives, passes on or denies, what is counted at a place, and what others say for an actor."""

from collections.abc import Iterator

from ...judging.sentences import worded
from ...model import Entity, Report
from .. import addresses
from ..edition import Edition
from ..paging import FEW
from ..views import Link, SaidBy, SaidRow
from ..wording import chip_of, counted, read_link, when
from .statements import statements

CAPTIONS = {
    "vouches": "Figures vouched for, as worded",
    "concurs": "Figures said to be concurred with, as worded",
    "passes on": "Figures passed on, as worded",
    "denies": "Figures denied, as worded",
    "counted here": "Figures counted here, as worded",
}
"""What stands over a table in which every row says the same of the part taken: the column is left out for it."""
MIXED = "Figures, as worded, and the part taken in each"


def said(edition: Edition, entity: Entity) -> tuple[SaidRow, ...]:
    """The figures of an actor, with the part it takes in each. A place: the figures counted there."""
    reports = ((report, _how(report, entity)) for report in edition.reports_with[entity.id])
    return tuple(_row(edition, report, how) for report, how in reports if how)


def caption(rows: tuple[SaidRow, ...]) -> str:
    """What stands over a table of figures."""
    parts = {row.how for row in rows}
    return CAPTIONS.get(parts.pop(), MIXED) if len(parts) == 1 else MIXED


def said_by_others(edition: Edition, entity: Entity) -> Iterator[SaidBy]:
    """The figures and statements of those who speak for an actor, by speaker; of very many, the first."""
    for speaker in _speakers(edition, entity):
        rows = tuple(row for row in said(edition, speaker) if row.how == "vouches")
        held = statements(edition, speaker)
        if rows or held:
            yield SaidBy(
                Link(speaker.name, addresses.entity(speaker)), rows[:FEW], held[:FEW], caption(rows),
                len(rows[FEW:]) + len(held[FEW:]),
            )  # fmt: skip


def vouched_by_others(edition: Edition, entity: Entity) -> int:
    """How many figures those who speak for an actor vouch for."""
    own = (said(edition, speaker) for speaker in _speakers(edition, entity))
    return sum(1 for rows in own for row in rows if row.how == "vouches")


def _speakers(edition: Edition, entity: Entity) -> list[Entity]:
    """Those who speak for it, and those who speak for them, each once."""
    if entity.kind != "actor":
        return []
    found: dict[str, Entity] = {}
    left = [*edition.members[entity.id]]
    while left:
        one = left.pop(0)
        if one.id not in found and one.id != entity.id:
            found[one.id] = one
            left += edition.members[one.id]
    return list(found.values())


def _row(edition: Edition, report: Report, how: str) -> SaidRow:
    quantity = edition.quantities.get(report.quantity or "")
    return SaidRow(
        worded(report), counted(edition, report), when(report.figure.as_of), how,
        Link(quantity.title, addresses.quantity(quantity.id)) if quantity else None,
        read_link(edition, report.article, report.paragraph), chip_of(edition, report.quantity, report.id),
    )  # fmt: skip


def _how(report: Report, entity: Entity) -> str | None:
    figure = report.figure
    if figure.said_by and figure.said_by.id == entity.id:
        return "concurs" if report.concurs_with else "vouches"
    if any(party.id == entity.id for party in figure.via):
        return "passes on"
    if any(party.id == entity.id for party in figure.denied_by):
        return "denies"
    return "counted here" if figure.place and figure.place.id == entity.id else None
