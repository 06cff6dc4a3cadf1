"""Stretches from one date to another: "between March 2 and 9", "from Friday to Monday", "from 2019 to 2022"."""

import re
from collections.abc import Callable
from datetime import date, timedelta

from .calendar import WEEK, Point, month_in, valued, values

Resolve = Callable[[str, str, Point], str | None]
LEAD = re.compile(r"^(?:between|during|for|from|in|of|on)\s(?:the\s)?")
JOINED = re.compile(r"\s(?:and|to|until|till|through)\s|\s?[-–]\s?")
YEARS, DAY = re.compile(r"\b\d{4}\b"), re.compile(r"\b\d{1,2}(?!\d)")
ENDS = 2


def between(words: str, point: Point, resolve: Resolve) -> str | None:
    """The stretch from the first to the second date of `words`, each read by `resolve`; None where one is open.

    What only one of them says, the month or the year, holds for both; the first is never the later one.
    """
    sides = JOINED.split(LEAD.sub("", words))
    if len(sides) != ENDS:
        return None
    first, second = _completed(sides[0], sides[1], point), _completed(sides[1], sides[0], point)
    start, end = (resolve(_kind(side, point), side, point) for side in (first, second))
    if start is None or end is None:
        return None
    return f"{_before(start, end, _kind(first, point))}/{end}" if start != end else end


def _completed(side: str, other: str, point: Point) -> str:
    """`side` with the month and the year that only `other` says."""
    if DAY.fullmatch(side.strip()) and month_in(other, point.lexicon):
        side = f"{side} {' '.join(w for w in re.findall(r'[a-z]+', other) if w[:3] in values('months', point.lexicon))}"
    year = YEARS.search(other)
    return f"{side} {year[0]}" if year and not YEARS.search(side) else side


def _kind(side: str, point: Point) -> str:
    """Of which kind of date words (`gives` in dates.toml) a side is."""
    year = bool(YEARS.search(side))
    if valued(side, "weekdays", point.lexicon) is not None:
        return "weekday"
    if month_in(side, point.lexicon) is None:
        return "year"
    if DAY.search(side):
        return "day" if year else "month_day"
    return "month_year" if year else "month"


def _before(start: str, end: str, kind: str) -> str:
    """`start`, a week or a year earlier where it would lie behind `end`."""
    if start <= end:
        return start
    if kind == "weekday":
        return (date.fromisoformat(start[:10]) - timedelta(days=WEEK)).isoformat()
    return f"{int(start[:4]) - 1:04}{start[4:].replace('-02-29', '-02-28')}"
