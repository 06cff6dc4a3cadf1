"""Dates as the archive writes them: a subset of EDTF (ISO 8601-2:2019), each a stretch of time.

Accepted: `2023`, `2023-09`, `2023-09-24`, `2023-09-24T12` (an hour, our extension of level 0's full times),
each with a trailing `~` (about), intervals `a/b`, and open intervals `../b` and `a/..`. The `edtf` package reads no
hours and brings a parser and a date library for it; this needs only `datetime`.
"""

import re
from dataclasses import dataclass
from datetime import datetime, timedelta

_POINT = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d))?)?)?(~?)\Z")
EARLIEST, LATEST = datetime.min, datetime.max


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch of time, half-open: `start` belongs to it, `end` does not. `about` says that the edges are soft."""

    start: datetime
    end: datetime
    about: bool = False

    def before(self, other: "Stretch") -> bool:
        """Whether all of this lies before all of `other`."""
        return self.end <= other.start


def _point(text: str) -> Stretch:
    match = _POINT.match(text)
    if match is None:
        raise ValueError(f"'{text}' is not a date of the form YYYY, YYYY-MM, YYYY-MM-DD or YYYY-MM-DDTHH")
    year, month, day, hour, about = match.groups()
    try:
        start = datetime(int(year), int(month or 1), int(day or 1), int(hour or 0))
    except ValueError as error:
        raise ValueError(f"there is no date '{text}' ({error})") from None
    return Stretch(start, _end(start, month, day, hour), bool(about))


def _end(start: datetime, month: str | None, day: str | None, hour: str | None) -> datetime:
    if hour:
        return start + timedelta(hours=1)
    if day:
        return start + timedelta(days=1)
    try:
        if month:
            return start.replace(year=start.year + start.month // 12, month=start.month % 12 + 1)
        return start.replace(year=start.year + 1)
    except ValueError:  # the year 9999 has no next
        return LATEST


def parse(text: str) -> Stretch:
    """The stretch of time that the EDTF string `text` names. Raises ValueError, with words an editor understands."""
    if "/" not in text:
        return _point(text)
    left, _, right = text.partition("/")
    first = Stretch(EARLIEST, EARLIEST) if left == ".." else _point(left)
    last = Stretch(LATEST, LATEST) if right == ".." else _point(right)
    if last.end <= first.start:
        raise ValueError(f"'{text}' ends before it begins")
    return Stretch(first.start, last.end, first.about or last.about)
