"""Dates as the archive writes them: a subset of EDTF (ISO 8601-2:2019), each a stretch of time.

Accepted: `2023`, `2023-09`, `2023-09-24`, `2023-09-24T12` (an hour, our extension of level 0's full times),
each with a trailing `~` (about), intervals `a/b`, and half-open intervals `../b` and `a/..`. The `edtf` package reads
no hours and brings a parser and a date library for it; this needs only `datetime`.
"""

import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta

_POINT = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2})(?:T([0-9]{2}))?)?)?(~?)\Z")  # \d has more digits than ten
_DAY = re.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}")
EARLIEST, LATEST = datetime.min, datetime.max
FIRM = timedelta(0)


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch of time, half-open: `start` belongs to it, `end` does not. `about` says that an edge is soft."""

    start: datetime
    end: datetime
    about: bool = False
    early: timedelta = FIRM
    """How much earlier it may begin: an edge given as "about" is soft by the width of its own words, a day by a day."""
    late: timedelta = FIRM
    """How much later it may end."""

    def before(self, other: "Stretch") -> bool:
        """Whether all of this lies before all of `other`, however soft the edges between them are."""
        return other.start - self.end >= self.late + other.early


def _point(text: str) -> Stretch:
    match = _POINT.match(text)
    if match is None:
        raise ValueError(f"'{text}' is not a date of the form YYYY, YYYY-MM, YYYY-MM-DD or YYYY-MM-DDTHH")
    year, month, day, hour, about = match.groups()
    try:
        start = datetime(int(year), int(month or 1), int(day or 1), int(hour or 0))
    except ValueError as error:
        raise ValueError(f"there is no date '{text}' ({error})") from None
    end = _end(start, month, day, hour)
    soft = end - start if about else FIRM
    return Stretch(start, end, bool(about), soft, soft)


def _end(start: datetime, month: str | None, day: str | None, hour: str | None) -> datetime:
    try:
        if hour or day:
            return start + (timedelta(hours=1) if hour else timedelta(days=1))
        if month:
            return start.replace(year=start.year + start.month // 12, month=start.month % 12 + 1)
        return start.replace(year=start.year + 1)
    except (ValueError, OverflowError):  # the year 9999 has no next
        return LATEST


def parse(text: str) -> Stretch:
    """The stretch of time that the EDTF string `text` names. Raises ValueError, with words an editor understands."""
    if "/" not in text:
        return _point(text)
    left, _, right = text.partition("/")
    if left == right == "..":
        raise ValueError("'../..' is open at both ends and names no time")
    first = Stretch(EARLIEST, EARLIEST) if left == ".." else _point(left)
    last = Stretch(LATEST, LATEST) if right == ".." else _point(right)
    if last.end <= first.start:
        raise ValueError(f"'{text}' ends before it begins")
    return Stretch(first.start, last.end, first.about or last.about, first.early, last.late)


def day_of(text: str | None) -> date | None:
    """The calendar day that an EDTF value names without a doubt; None for none, a longer stretch or a doubtful one."""
    return date.fromisoformat(text) if text and _DAY.fullmatch(text) else None
