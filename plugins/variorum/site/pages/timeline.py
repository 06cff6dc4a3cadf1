"""The timeline: events and figures by day, certain and uncertain days apart, dates printed on pages as stamps.

Source: specification, section 2 ("Dates are four fields, never mixed") and section 6; the look, mock/timeline.html.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from ..edition import Edition, grouped
from ..paging import Listed
from ..views import TimelinePage
from ..wording import plural
from .dating import group_of, is_sure
from .timeline_days import Dated, groups
from .timeline_entries import entries, told_by
from .timeline_parts import contents_of, stretches, undated_parts

FIRST, TITLE = "timeline.html", "Timeline"


def timeline_pages(edition: Edition) -> Iterator[Listed[TimelinePage]]:
    """The timeline; where it is long, its contents by year and month, then a page for each year, or each month of a
    year that has too many entries for one.
    """
    rows = entries(edition)
    dated = _dated(rows)
    undated = tuple(one.entry for one in rows if not one.date.edtf)
    if len(rows) <= edition.per_page:
        yield Listed(FIRST, TITLE, replace(_page(dated), groups=tuple(groups(dated)), undated=undated))
        return
    page = _page(dated)
    months = grouped((group_of(row.date.edtf or ""), row) for row in dated)
    parts = [*stretches(months, edition.per_page), *undated_parts(undated, edition.per_page)]
    contents = tuple(contents_of(parts, months, undated))
    yield Listed(FIRST, TITLE, replace(page, contents=contents))
    for one in parts:
        view = replace(page, title=one.title, lede="", groups=one.groups, undated=one.undated, pager=one.pager)
        yield Listed(one.path, f"{TITLE}: {one.title}", view)


def length(edition: Edition) -> str:
    """How much stands under a day: "29 events and 39 figures". Every page that counts the timeline says this."""
    return _length(_dated(entries(edition)))


def _dated(rows: Sequence[Dated]) -> list[Dated]:
    return [one for one in rows if one.date.edtf]


def _length(dated: Sequence[Dated]) -> str:
    events, figures = told_by(dated)
    return f"{plural(events, 'event')} and {plural(figures, 'figure')}"


def _page(dated: Sequence[Dated]) -> TimelinePage:
    """The page without its entries."""
    told = [one for one in dated if one.entry.kind != "stamp"]
    return TimelinePage(
        title="Day by day, as far as the texts allow",
        lede=f"Here are {_length(dated)}, each under the day it is about. "
        "A solid dot: the text itself gives the day. A dashed dot: the editors infer the day, or it is wider than one.",
        note=f"For {sum(map(is_sure, (one.date for one in told))):,} of these {len(told):,} the text itself gives the "
        "day. Dates printed on pages are stamps: they stand at their own place, and nothing is dated by them.",
        groups=(), undated=(),
    )  # fmt: skip  # a table of fields
