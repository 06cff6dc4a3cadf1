"""What stood on a quantity's page and is elsewhere now, or nowhere: reports that were moved to another question, what
is counted as no figure any more, and what went with articles that were taken down.

Source: specification, section 2 ("Permalinks": old ids answer with what changed and why).
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from ..model import Archive, Correction, Dropped, Report, Takedown
from .mention_indexes import grouped


@dataclass(frozen=True, slots=True)
class Departure:
    """Reports that left a quantity on one day, for one reason."""

    ids: tuple[str, ...]
    """Their permalinks."""
    on: str
    """YYYY-MM-DD"""
    reason: str
    by: str
    report: Report | Dropped | None
    """The report, where it is kept, or what is left of it; null for what was taken down."""


def departures(archive: Archive) -> Mapping[str, tuple[Departure, ...]]:
    """What left, by the id that the quantity had then; what was moved from no question left none."""
    found = [*_moved(archive.published), *_taken(archive.takedowns)]
    return grouped((name, row) for name, row in found if name)


def left(rows: Mapping[str, tuple[Departure, ...]], names: Iterable[str], now: str | None) -> tuple[Departure, ...]:
    """What left the quantity that had the ids `names` and is not at `now`, newest first, each report once."""
    found = (row for name in names for row in rows[name] if not row.report or row.report.quantity != now)
    last = {row.ids: row for row in sorted(found, key=lambda row: (row.on, row.ids))}
    return tuple(sorted(last.values(), key=lambda row: (row.on, row.ids), reverse=True))


def vacated(archive: Archive, rows: Mapping[str, tuple[Departure, ...]]) -> tuple[str, ...]:
    """Ids of quantities that reports have left and that no quantity has, or had, any more; sorted."""
    held = {name for row in archive.quantities for name in (row.id, *row.was)}
    return tuple(sorted(set(rows) - held))


def dropped_by(row: Dropped) -> Correction:
    """The correction by which something published is counted as no figure any more; content is checked to have one."""
    return next(one for one in reversed(row.corrections) if one.field == "quantity")


def alone(rows: Iterable[Dropped]) -> tuple[Departure, ...]:
    """What is no figure any more and stood, last or before, under no question: its address is its article's."""
    found = ((row, one) for row in rows for one in reversed(row.corrections) if one.field == "quantity" and not one.was)
    last = {row.id: Departure((row.id, *row.was), one.on, one.reason, one.by, row) for row, one in found}
    return tuple(last.values())


def _moved(reports: Iterable[Report | Dropped]) -> Iterator[tuple[str, Departure]]:
    for report in reports:
        for row in report.corrections:
            if row.field == "quantity" and row.was != report.quantity:
                yield row.was, Departure((report.id, *report.was), row.on, row.reason, row.by, report)


def _taken(rows: Iterable[Takedown]) -> Iterator[tuple[str, Departure]]:
    for row in rows:
        for name in dict.fromkeys(home for _, home in row.figures if home):
            ids = tuple(figure for figure, home in row.figures if home == name)
            yield name, Departure(ids, row.on, row.reason, row.by, None)
