"""What an actor gives, passes on or denies, what is counted at a place, and what others say for an actor."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from ...judging.sentences import worded
from ...model import Entity, Report
from .. import addresses
from ..chips import NOT_COMPARED, chip_of
from ..edition import Edition, grouped
from ..paging import FEW
from ..views import Link, SaidBy, SaidGroup, SaidPart, SaidRow
from ..wording import counted, row_link, when
from .statements import statements


class Part(NamedTuple):
    """A part that can be taken in a figure: its heading, and what is said of it there."""

    title: str
    caption: str


PARTS = {
    "vouches": Part("Figures vouched for", "Who vouches for a figure stands behind it, whoever prints it."),
    "concurs": Part("Figures said to be concurred with", "Another body counted; this one is said to agree."),
    "passes on": Part("Figures passed on", "Another vouches for them, or nobody is named who does."),
    "denies": Part("Figures denied", "In the words of those who give them."),
    "counted here": Part("What is counted here", "Each question once, with the figures that answer it."),
}
"""The parts, in the order in which a page lists them: what a body stands for comes first."""
SHOWN = 6
"""Quantities of one part that stand open where they are many; further ones are folded under them."""


def said(edition: Edition, entity: Entity) -> tuple[SaidRow, ...]:
    """The figures of an actor by the part it takes in each, and of a place those counted there; inside a part by
    quantity, the one with most of them first, and there by day.
    """
    reports = sorted(edition.reports_with[entity.id], key=lambda report: edition.row_numbers.get(report.id, 0))
    rows = [_row(edition, report, how) for report in reports for how in _parts(report, entity)]
    sizes = {key: len(own) for key, own in grouped((_key(row), row) for row in rows).items()}
    places = {key: place for place, key in enumerate(sizes)}
    order = list(PARTS)
    return tuple(sorted(rows, key=lambda row: (order.index(row.how), -sizes[_key(row)], places[_key(row)])))


def parts(rows: Iterable[SaidRow], shown: int | None = None) -> tuple[SaidPart, ...]:
    """Figures by the part taken in them, and inside it by quantity. Where it has a few more quantities than `shown`,
    the rest is folded.
    """
    return tuple(_part(PARTS[how], groups(own), shown) for how, own in groupby(rows, key=lambda row: row.how))


def groups(rows: Iterable[SaidRow]) -> tuple[SaidGroup, ...]:
    """Figures by quantity, in their order."""
    return tuple(_group(tuple(own)) for _, own in groupby(rows, key=_key))


def said_by_others(edition: Edition, entity: Entity) -> Iterator[SaidBy]:
    """The figures and statements of those who speak for an actor, by speaker; of very many, the first."""
    for speaker in _speakers(edition, entity):
        rows = tuple(row for row in said(edition, speaker) if row.how == "vouches")
        held = statements(edition, speaker)
        if rows or held:
            yield SaidBy(
                Link(speaker.name, addresses.entity(speaker)), groups(rows[:FEW]), held[:FEW],
                len(rows[FEW:]) + len(held[FEW:]),
            )  # fmt: skip


def vouched_by_others(edition: Edition, entity: Entity) -> int:
    """How many figures those who speak for an actor vouch for."""
    return sum(edition.figures_given[speaker.id] for speaker in _speakers(edition, entity))


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


def _part(part: Part, found: Sequence[SaidGroup], shown: int | None) -> SaidPart:
    many = shown is not None and len(found) > shown + 2  # fewer are read faster than unfolded
    return SaidPart(part.title, part.caption, tuple(found[:shown] if many else found),
                    tuple(found[shown:]) if many else ())  # fmt: skip


def _group(rows: tuple[SaidRow, ...]) -> SaidGroup:
    compared = next((row for row in rows if row.chip.words != NOT_COMPARED.words), rows[0])
    return SaidGroup(rows[0].quantity or Link(rows[0].counts, None), compared.chip, rows)


def _key(row: SaidRow) -> tuple[str, str | None]:
    """What a figure is grouped by: one that answers no question stands for itself."""
    return row.how, row.quantity.href if row.quantity else f"{row.read.href} {row.worded} {row.counts}"


def _row(edition: Edition, report: Report, how: str) -> SaidRow:
    quantity = edition.quantities.get(report.quantity or "")
    return SaidRow(
        worded(report), counted(edition, report), when(report.figure.as_of), how,
        Link(quantity.title, addresses.quantity(quantity.id)) if quantity else None,
        row_link(edition, report), chip_of(edition, report.quantity, report.id),
    )  # fmt: skip


def _parts(report: Report, entity: Entity) -> Iterator[str]:
    """The parts it takes in a report: who vouches for a figure does not also pass it on."""
    figure = report.figure
    if figure.said_by and figure.said_by.id == entity.id:
        yield "concurs" if report.concurs_with else "vouches"
    elif any(party.id == entity.id for party in figure.via):
        yield "passes on"
    if any(party.id == entity.id for party in figure.denied_by):
        yield "denies"
    if figure.place and figure.place.id == entity.id:
        yield "counted here"
