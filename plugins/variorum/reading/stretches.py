"""Stretches of time that words name: weekends, weeks, quarters, decades, the time up to now."""

import re
from collections.abc import Mapping
from datetime import date, timedelta

from .calendar import WEEK, Point, weekday_of

YEAR, QUARTER, DECADE = 12, 3, 10


def stretch(start: date, end: date) -> str:
    """Days from `start` to `end`, or the one day."""
    return f"{start}/{end}" if start != end else end.isoformat()


def shifted(day: date, months: int) -> str:
    """The month so many months on from that of `day`."""
    at = day.year * YEAR + day.month - 1 + months
    return f"{at // YEAR:04}-{at % YEAR + 1:02}"


def year_in(words: str) -> int | None:
    """The first year that `words` name."""
    found = re.search(r"\b\d{4}", words)
    return int(found[0]) if found else None


def weekend(words: str, point: Point) -> str | None:
    """The last Saturday and Sunday."""
    if point.now is None:
        return None
    saturday = weekday_of("saturday", point.now, point.lexicon)
    if saturday is None:
        return None
    during = point.now - saturday <= timedelta(days=1)
    saturday -= timedelta(days=WEEK if during and (point.value(words, "shifts") or 0) < 0 else 0)
    return stretch(saturday, saturday + timedelta(days=1))


def period(words: str, point: Point) -> str | None:
    """A calendar week, month or year."""
    length, shift, now = length_of(words, point), point.value(words, "shifts") or 0, point.now
    if now is None or length is None:
        return None
    if length in ("year", "month"):
        return f"{now.year + shift:04}" if length == "year" else shifted(now, shift)
    monday = now - timedelta(days=now.weekday()) + timedelta(days=WEEK * shift)
    return stretch(monday, monday + timedelta(days=WEEK - 1) if shift else now)


def length_of(words: str, point: Point) -> str | None:
    """The length that `words` count in: hour, day, week, month, year."""
    known: Mapping[str, str] = point.lexicon["dates.lengths"].rows[0].values
    return next((known[word] for word in re.findall(r"[a-z]+", words) if word in known), None)


def count_of(words: str, point: Point) -> int:
    """How many of them."""
    digits = re.search(r"\d+", words)
    return int(digits[0]) if digits else point.value(words, "counts") or 1


def window(words: str, point: Point) -> str | None:
    """A stretch of time that ends now."""
    if point.now is None:
        return None
    now, count, length = point.now, count_of(words, point), length_of(words, point)
    if length in ("year", "month"):
        return f"{now.year - count:04}/{now}" if length == "year" else f"{shifted(now, -count)}/{now}"
    days = max(1, count // 24) if length == "hour" else count * (WEEK if length == "week" else 1)
    return stretch(now - timedelta(days=days), now)


def quarter(words: str, point: Point) -> str | None:
    """A quarter or half of a year."""
    long = QUARTER * (2 if point.has(words, "halves") else 1)
    first = ((point.value(words, "parts") or 1) - 1) * long + 1
    year = year_in(words) or (_year_of(words, first, point.now, point) if point.now else None)
    return f"{year}-{first:02}/{year}-{first + long - 1:02}" if year else None


def _year_of(words: str, first: int, now: date, point: Point) -> int:
    """The year of a quarter that begins in the month `first`: the last one that has begun."""
    behind = words.rpartition("of")[2]
    back = (point.value(behind, "shifts") or 0) < 0 if "of" in words else False
    return now.year - (1 if back or first > now.month else 0)


def decade(words: str, _point: Point) -> str | None:
    """The ten years of a decade."""
    year = year_in(words)
    return f"{year}/{year + DECADE - 1}" if year else None
