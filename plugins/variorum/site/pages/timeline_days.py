"""Entries of the timeline by month and day, in order."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Literal

from ... import edtf
from ...model import When
from ..edition import grouped
from ..views import TimelineDay, TimelineEntry, TimelineGroup
from .dating import day_text, group_of, group_title, is_sure, is_wide, start_of
from .grounds import label

Form = Literal["sure", "unsure", "stamp"]
SHOWN = 20
"""Entries of a day that stand open; a day of more would bury the next."""
SINGLE = re.compile(r"d-(?:sure|unsure)-\d{4}-\d\d-0?(\d+)(?:-about)?")
"""The anchor of a single day that is no stamp."""
STAMP = "printed on a page; not an event"
"""Label of the day of a stamp; those of other days are their grounds."""


@dataclass(frozen=True, slots=True)
class Dated:
    """An entry with its date, before it is put in its day."""

    date: When
    entry: TimelineEntry


def groups(rows: Sequence[Dated]) -> Iterator[TimelineGroup]:
    """Entries by month, or by year where no month is known."""
    months = grouped((group_of(row.date.edtf or ""), row) for row in rows)
    yield from (group(key, months[key]) for key in sorted(months))


def group(key: str, rows: Sequence[Dated]) -> TimelineGroup:
    """The entries of one month or year."""
    return group_of_days(key, tuple(days(rows)))


def group_of_days(key: str, found: tuple[TimelineDay, ...]) -> TimelineGroup:
    """Days of one month or year under its title; a lone day, or a month that is its own day, says the title itself."""
    single = [(match[1], day.id) for day in found if (match := SINGLE.fullmatch(day.id))]
    lone = len({day.text.removeprefix("about ") for day in found}) == 1
    jumps = () if lone else tuple(dict(reversed(single)).items())[::-1]
    return TimelineGroup(f"d-{key}", group_title(key), found, jumps, repeats=lone)


def days(rows: Iterable[Dated]) -> Iterator[TimelineDay]:
    """Entries by day, sure days before those that are not."""
    found: dict[tuple[Form, str], list[Dated]] = {}
    for row in sorted(rows, key=_order):
        found.setdefault((_form(row), day_text(row.date)), []).append(row)
    for (form, text), own in found.items():
        words = STAMP if form == "stamp" else _grounds(own)
        full = own[0].date.edtf or ""
        day = full.partition("T")[0]
        plain = day if not is_wide(own[0].date) and "~" not in day else None
        about = "~" if text.startswith("about ") and "~" not in full else ""  # an inferred month beside a given one
        anchor = f"d-{form}-{(full if '/' in full else day) + about}".replace("/", "-to-").replace("~", "-about")
        empty = TimelineDay(anchor, text, plain, form, words)
        yield filled_day(empty, [row.entry for row in sorted(own, key=lambda row: row.entry.kind)])  # events first


def _grounds(rows: Sequence[Dated]) -> str:
    """The grounds of what happened; of how things stood, only where nothing else stands under the day."""
    return label(row.date for row in [one for one in rows if not one.entry.state] or rows)


def filled_day(day: TimelineDay, entries: Sequence[TimelineEntry]) -> TimelineDay:
    """A day with `entries`: what happened, of that what is too much to stand open, and how things stood."""
    told = tuple(entry for entry in entries if not entry.state)
    states = tuple(entry for entry in entries if entry.state)
    return replace(day, entries=told[:SHOWN], more=told[SHOWN:], states=states)


def entries_of(day: TimelineDay) -> tuple[TimelineEntry, ...]:
    """All that stands under a day, in the order in which it is shown."""
    return (*day.entries, *day.more, *day.states)


def _order(row: Dated) -> tuple[datetime, bool, datetime, str]:
    """By day, sure days first; then those that end sooner: an hour before its day, a day before a stretch of days."""
    text = row.date.edtf or ""
    day = start_of(text).replace(hour=0, minute=0, second=0, microsecond=0)
    return (day, not is_sure(row.date), edtf.parse(text).end, _form(row))


def _form(row: Dated) -> Form:
    if row.entry.kind == "stamp":
        return "stamp"
    return "sure" if is_sure(row.date) else "unsure"
