"""The calendar date that date words mean, counted from the article's own date: EDTF, or nothing where it is open."""

import re
from collections.abc import Callable, Mapping
from datetime import date, timedelta
from functools import lru_cache
from types import MappingProxyType

from .calendar import WEEK, Point, day_in, day_of, month_in, weekday_of

AHEAD = timedelta(days=45)
"""A day of a month that would lie further ahead than this is taken to be last year's."""
YEAR, QUARTER, DECADE = 12, 3, 10


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


def _stretch(start: date, end: date) -> str:
    return f"{start}/{end}" if start != end else end.isoformat()


def _shifted(day: date, months: int) -> str:
    at = day.year * YEAR + day.month - 1 + months
    return f"{at // YEAR:04}-{at % YEAR + 1:02}"


def _year_in(words: str) -> int | None:
    found = re.search(r"\b\d{4}", words)
    return int(found[0]) if found else None


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
    month, year = month_in(words, point.lexicon), _year_in(words)
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
        return _stretch(point.now - timedelta(days=1), point.now)
    return (point.now + timedelta(days=point.value(words, "shifts") or 0)).isoformat()


def _weekend(words: str, point: Point) -> str | None:
    if point.now is None:
        return None
    saturday = weekday_of("saturday", point.now, point.lexicon)
    if saturday is None:
        return None
    during = point.now - saturday <= timedelta(days=1)
    saturday -= timedelta(days=WEEK if during and (point.value(words, "shifts") or 0) < 0 else 0)
    return _stretch(saturday, saturday + timedelta(days=1))


def _period(words: str, point: Point) -> str | None:
    length, shift, now = _length(words, point), point.value(words, "shifts") or 0, point.now
    if now is None or length is None:
        return None
    if length in ("year", "month"):
        return f"{now.year + shift:04}" if length == "year" else _shifted(now, shift)
    monday = now - timedelta(days=now.weekday()) + timedelta(days=WEEK * shift)
    return _stretch(monday, monday + timedelta(days=WEEK - 1) if shift else now)


def _length(words: str, point: Point) -> str | None:
    known: Mapping[str, str] = point.lexicon["dates.lengths"].rows[0].values
    return next((known[word] for word in re.findall(r"[a-z]+", words) if word in known), None)


def _count(words: str, point: Point) -> int:
    digits = re.search(r"\d+", words)
    return int(digits[0]) if digits else point.value(words, "counts") or 1


def _window(words: str, point: Point) -> str | None:
    if point.now is None:
        return None
    now, count, length = point.now, _count(words, point), _length(words, point)
    if length in ("year", "month"):
        return f"{now.year - count:04}/{now}" if length == "year" else f"{_shifted(now, -count)}/{now}"
    days = max(1, count // 24) if length == "hour" else count * (WEEK if length == "week" else 1)
    return _stretch(now - timedelta(days=days), now)


def _ago(words: str, point: Point) -> str | None:
    told = point.now if point.has(words, "back") else point.named or point.now
    if told is None:
        return None
    count, length = _count(words, point), _length(words, point)
    if length in ("year", "month"):
        return f"{told.year - count:04}" if length == "year" else _shifted(told, -count)
    day = told - timedelta(days=count * (WEEK if length == "week" else 1))
    return day.isoformat() + ("~" if length == "week" else "")


def _later(words: str, point: Point) -> str | None:
    if point.named is None:
        return None
    count, length = _count(words, point), _length(words, point)
    if length in ("year", "month"):
        return f"{point.named.year + count:04}" if length == "year" else _shifted(point.named, count)
    day = point.named + timedelta(days=count * (WEEK if length == "week" else 1))
    return day.isoformat() + ("~" if length == "week" else "")


def _neighbour(words: str, point: Point) -> str | None:
    if point.named is None:
        return None
    return (point.named + timedelta(days=point.value(words, "shifts") or 0)).isoformat()


def _now(_words: str, point: Point) -> str | None:
    return point.now.isoformat() if point.now else None


def _quarter(words: str, point: Point) -> str | None:
    long = QUARTER * (2 if point.has(words, "halves") else 1)
    first = ((point.value(words, "parts") or 1) - 1) * long + 1
    year = _year_in(words) or (_year_of(words, first, point.now, point) if point.now else None)
    return f"{year}-{first:02}/{year}-{first + long - 1:02}" if year else None


def _year_of(words: str, first: int, now: date, point: Point) -> int:
    """The year of a quarter that begins in the month `first`: the last one that has begun."""
    behind = words.rpartition("of")[2]
    back = (point.value(behind, "shifts") or 0) < 0 if "of" in words else False
    return now.year - (1 if back or first > now.month else 0)


def _decade(words: str, _point: Point) -> str | None:
    year = _year_in(words)
    return f"{year}/{year + DECADE - 1}" if year else None


def _year(words: str, point: Point) -> str | None:
    return None if point.has(words.split(maxsplit=1)[0], "shifts") else _since(words, words[-4:], point)


RULES: Mapping[str, Callable[[str, Point], str | None]] = MappingProxyType(
    {
        "day": _full,
        "month_day": _month_day,
        "month_year": _month_year,
        "month": _month,
        "weekday": _weekday,
        "deictic": _deictic,
        "weekend": _weekend,
        "period": _period,
        "window": _window,
        "ago": _ago,
        "later": _later,
        "neighbour": _neighbour,
        "now": _now,
        "quarter": _quarter,
        "decade": _decade,
        "year": _year,
    }
)
"""How the words of each kind are resolved; kinds that are not here stay words."""
