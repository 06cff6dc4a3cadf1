"""Figures that answer no question, beside others that count the same thing: not set beside each other, only by rule."""

from collections.abc import Mapping, Sequence

from ..model import Archive, Report
from .grouping.tables import load_tables

Thing = tuple[str, str]
"""Event class, or the noun of persons where no event is read; and unit."""


def loose(archive: Archive) -> Mapping[Thing, Sequence[Report]]:
    """What is counted → every figure of it, where at least one answers no question and another stands beside it with
    another value.
    """
    things: dict[Thing, list[Report]] = {}
    for report in archive.reports:
        thing = _thing(report)
        if thing:
            things.setdefault(thing, []).append(report)
    return {thing: rows for thing, rows in things.items() if _apart(rows)}


def _thing(report: Report) -> Thing | None:
    figure = report.figure
    noun = (figure.counts or "").lower() if figure.unit == "people" else ""
    what = figure.event or ("" if noun in load_tables().markers["plain"].words else noun)
    return (what, figure.unit or "people") if what else None


def _apart(rows: Sequence[Report]) -> bool:
    return any(row.quantity is None for row in rows) and len({row.figure.value for row in rows}) > 1
