"""The day an article speaks from: a full date in its text, or the date on its page where the text bears it out.

A page's date may be that of the scrape, of the site's header, of a copy months later (section 2). It is believed only
where the text itself names a day that agrees with it: a day of a month shortly before, or the weekday of the page's
date or of the day before, which is what reports name most.
"""

from collections.abc import Sequence
from datetime import date, timedelta

from .calendar import Clock, Point, day_of, weekday_of
from .dates import Dated
from .lexicon import Lexicon
from .resolving import resolve

RECENT = timedelta(days=21)
"""How long before a page's date a day named in the text bears it out."""
YEAR = timedelta(days=366)
"""How much older than its page a text may be; its full date is of older events where it would be older still."""
OPEN = frozenset(["by", "until", "before", "for"])
"""Words before a year that may lie ahead."""
BESIDE = 3
"""Characters between a weekday and the day of the month that it belongs to: "Sunday (September 17)"."""


def clock_of(dates: Sequence[Dated], page_date: date | None, lexicon: Lexicon) -> Clock | None:
    """The clock of a text with these `dates`, on a page of `page_date`; None where nothing tells."""
    full = [day for d in dates if d.kind == "day" and (day := day_of(d.text, lexicon))]
    if page_date and _borne_out(dates, full, page_date, lexicon):
        return Clock(page_date, "inferred")
    latest = max(full, default=None)
    if latest is None or _years_after(dates, latest) or (page_date and page_date - latest > YEAR):
        return None
    return Clock(latest, "text")


def _borne_out(dates: Sequence[Dated], full: Sequence[date], page_date: date, lexicon: Lexicon) -> bool:
    if any(timedelta(0) <= page_date - day <= RECENT for day in full):
        return True
    point = Point(lexicon, Clock(page_date, "inferred"))
    named = [(d, day) for d in dates if d.kind == "month_day" and (day := _single(resolve(d.kind, d.text, point)))]
    weekdays = [d for d in dates if d.kind == "weekday"]
    for d, day in named:
        beside = [w for w in weekdays if 0 <= d.start - w.end <= BESIDE or 0 <= w.start - d.end <= BESIDE]
        if any(weekday_of(w.text, day, lexicon) != day for w in beside):
            return False
    if any(timedelta(0) <= page_date - day <= RECENT for _, day in named):
        return True
    return any(weekday_of(w.text, page_date, lexicon) in (page_date, page_date - timedelta(days=1)) for w in weekdays)


def _single(edtf: str | None) -> date | None:
    return date.fromisoformat(edtf[:10]) if edtf else None


def _years_after(dates: Sequence[Dated], latest: date) -> bool:
    """Whether the text looks back on a later year, so that its full date is of older events."""
    years = [
        int(d.text[-4:])
        for d in dates
        if d.kind == "year" and d.text.split()[0].lower() not in ("by", "until", "before", "for")
    ]
    return any(year > latest.year for year in years)
