"""The calendar date that date words mean, counted from the article's own date: EDTF, or nothing where it is open."""

import re
from collections.abc import Callable, Mapping
from datetime import date, timedelta
from functools import lru_cache
from types import MappingProxyType

from .between import between
from .calendar import WEEK, Point, day_in, day_of, month_in, weekday_of
from .stretches import count_of, decade, length_of, period, quarter, shifted, stretch, weekend, window, year_in

AHEAD = timedelta(days=45)
"""A day of a month that would lie further ahead than this is taken to be last year's."""
YEAR = 12


@lru_cache(maxsize=512)  # the day of a frame is asked for by each number behind it
def resolve(kind: str, words: str, point: Point) -> str | None:
    """The EDTF value of `words` of a kind (the `gives` of a row of dates.toml); None where it cannot be told."""
    rule = RULES.get(kind)
    return rule(words.lower().replace("’", "'"), point) if rule else None


def _since(words: str, edtf: str, point: Point) -> str:
    """A stretch that began then, where the words say since when."""
    if not point.has(words.split(maxsplit=1)[0], "openings"):
        return edtf
    end = point.now.isoformat() if point.now else ".."
    return f"{edtf}/{end}" if end != edtf else edtf


def _full(words: str, point: Point) -> str | None:
    day = day_of(words, point.lexicon)
    return _since(words, day.isoformat(), point) if day else None


def _month_day(words: str, point: Point) -> str | None:
    if point.now is None:
        return None
    day = day_in(words, point.now.year, point.lexicon)
    if day and day - point.now > AHEAD and not point.ahead:
        day = day_in(words, point.now.year - 1, point.lexicon)
    return _since(words, day.isoformat(), point) if day else None


def _month_year(words: str, point: Point) -> str | None:
    month, year = month_in(words, point.lexicon), year_in(words)
    return _since(words, f"{year}-{month:02}", point) if month and year else None


def _month(words: str, point: Point) -> str | None:
    month, now = month_in(words, point.lexicon), point.now
    if month is None or now is None:
        return None
    year = now.year + (month < now.month) if point.ahead else now.year - (month > now.month)
    return _since(words, f"{year}-{month:02}", point)


def _weekday(words: str, point: Point) -> str | None:
    day = weekday_of(words, point.now, point.lexicon, ahead=point.ahead) if point.now else None
    return _since(words, day.isoformat() + _hour(words, point), point) if day else None


def _hour(words: str, point: Point) -> str:
    """The hour that goes with a weekday, as our EDTF writes it."""
    named = point.value(words, "hours")
    if named is not None:
        return f"T{named:02}"
    told = re.search(r"\b(1[0-2]|[1-9])(?::\d\d)?\s?([ap])\.?m", words)
    return f"T{int(told[1]) % YEAR + (YEAR if told[2] == 'p' else 0):02}" if told else ""


def _deictic(words: str, point: Point) -> str | None:
    if point.now is None:
        return None
    if point.has(words, "nights"):
        return stretch(point.now - timedelta(days=1), point.now)
    return (point.now + timedelta(days=point.value(words, "shifts") or 0)).isoformat()


def _ago(words: str, point: Point) -> str | None:
    return _away(words, point.now if point.has(words, "back") else point.named or point.now, -1, point)


def _later(words: str, point: Point) -> str | None:
    return _away(words, point.named, 1, point)


def _away(words: str, told: date | None, way: int, point: Point) -> str | None:
    """So many days, weeks, months or years on from the day told, or back."""
    if told is None:
        return None
    count, length = way * count_of(words, point), length_of(words, point)
    if length in ("year", "month"):
        return f"{told.year + count:04}" if length == "year" else shifted(told, count)
    day = told + timedelta(days=count * (WEEK if length == "week" else 1))
    return day.isoformat() + ("~" if length == "week" else "")


def _neighbour(words: str, point: Point) -> str | None:
    if point.named is None:
        return None
    return (point.named + timedelta(days=point.value(words, "shifts") or 0)).isoformat()


def _now(_words: str, point: Point) -> str | None:
    return point.now.isoformat() if point.now else None


def _year(words: str, point: Point) -> str | None:
    return None if point.has(words.split(maxsplit=1)[0], "shifts") else _since(words, words[-4:], point)


def _between(words: str, point: Point) -> str | None:
    return between(words, point, resolve)


RULES: Mapping[str, Callable[[str, Point], str | None]] = MappingProxyType(
    {
        "day": _full,
        "month_day": _month_day,
        "month_year": _month_year,
        "month": _month,
        "weekday": _weekday,
        "deictic": _deictic,
        "weekend": weekend,
        "period": period,
        "window": window,
        "ago": _ago,
        "later": _later,
        "neighbour": _neighbour,
        "now": _now,
        "quarter": quarter,
        "decade": decade,
        "year": _year,
        "between": _between,
    }
)
"""How the words of each kind are resolved; kinds that are not here stay words."""
