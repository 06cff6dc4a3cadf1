"""A long timeline by parts: a page for each year, or for each month of a year that has too many entries for one."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from ..edition import grouped
from ..paging import chunks, filled, numbered, titled
from ..views import ContentsRow, Link, Pager, TimelineDay, TimelineEntry, TimelineGroup
from .dating import group_title, short_title, year_of
from .timeline_days import Dated, days, entries_of, filled_day, group, group_of_days


@dataclass(frozen=True, slots=True)
class Part:
    """A page of a long timeline: a year, a month or a part of one."""

    keys: tuple[str, ...]
    """The months on it; none for what has no day."""
    path: str
    title: str
    groups: tuple[TimelineGroup, ...]
    undated: tuple[TimelineEntry, ...] = ()
    pager: Pager | None = None


def stretches(months: Mapping[str, Sequence[Dated]], most: int) -> Iterator[Part]:
    """Years in order; the months of a year that is too long for one page; the parts of such a month."""
    for year, keys in grouped((year_of(key), key) for key in sorted(months)).items():
        if sum(len(months[key]) for key in keys) <= most:
            groups = tuple(group(key, months[key]) for key in keys)
            yield Part(keys, f"timeline-{year}.html", year, groups)
            continue
        for key in keys:
            yield from _month(key, months[key], most)


def _month(key: str, rows: Sequence[Dated], most: int) -> Iterator[Part]:
    """A month by pages, whole days together as far as they fit one."""
    pages = _by_days(tuple(days(rows)), most)
    for number, path, way in numbered(f"timeline-{key}.html", len(pages)):
        whole = group_of_days(key, pages[number - 1])
        yield Part((key,), path, titled(group_title(key), number, len(pages)), (whole,), (), way)


def _by_days(found: Sequence[TimelineDay], most: int) -> list[tuple[TimelineDay, ...]]:
    """Days by pages of at most `most` entries; a day of more goes on on the next page."""
    pages = filled(((day, entries_of(day)) for day in found), most)
    return [tuple(filled_day(replace(part.title, text=f"{part.title.text}, continued") if part.continued else
                             part.title, part.rows) for part in page) for page in pages]  # fmt: skip


def undated_parts(rows: tuple[TimelineEntry, ...], most: int) -> Iterator[Part]:
    """What has no day, by pages."""
    pages = chunks(rows, most) if rows else []
    for number, path, way in numbered("timeline-undated.html", len(pages)):
        yield Part((), path, titled("Day not stated", number, len(pages)), (), pages[number - 1], way)


def contents_of(
    parts: Sequence[Part], months: Mapping[str, Sequence[Dated]], undated: Sequence[TimelineEntry]
) -> Iterator[ContentsRow]:
    """A line for each year: its months with how many entries each has, linked to where they begin."""
    begins: dict[str, str] = {}
    for part in parts:
        for key in part.keys:
            begins.setdefault(key, f"{part.path}#d-{key}")
    for year, keys in grouped((year_of(key), key) for key in sorted(months)).items():
        yield ContentsRow(year, tuple((Link(short_title(key), begins[key]), len(months[key])) for key in keys))
    if undated:
        first = next(part.path for part in parts if part.undated)
        yield ContentsRow("", ((Link("Day not stated", first), len(undated)),))
