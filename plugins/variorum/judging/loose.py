"""Figures that answer no question, beside others that count the same thing: not set beside each other, only by rule."""

from collections.abc import Mapping, Sequence

from ..model import Archive, Report
from .grouping.tables import load_tables

Thing = tuple[str, str]
"""Event class, or the noun of persons where no event is read; and unit."""


def loose(archive: Archive) -> Mapping[Thing, Sequence[Report]]:
    """What is counted → every figure of it, where at least one answers no question and another stands beside it with
    another value. A figure without an event stands beside all of its noun.
    """
    things: dict[Thing, list[Report]] = {}
    for report in archive.reports:
        for thing in _things(report):
            things.setdefault(thing, []).append(report)
    asking = {next(iter(_things(report)), None) for report in archive.reports if report.quantity is None}
    return {thing: rows for thing, rows in things.items() if thing in asking and _apart(rows)}


def _things(report: Report) -> Sequence[Thing]:
    """Its event, and its noun of persons where that says more than "people"."""
    figure = report.figure
    noun = (figure.counts or "").lower() if figure.unit == "people" else ""
    named = "" if noun in load_tables().markers["plain"].words else noun
    return [(what, figure.unit or "people") for what in (figure.event, named) if what]


def _apart(rows: Sequence[Report]) -> bool:
    return len({row.figure.value for row in rows}) > 1
