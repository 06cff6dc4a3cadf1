"""What a chart is given, and which mark each point gets: open bounds stay open, words alone become bands."""

import math
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from ...edtf import Stretch
from ...model import Interval, Number, Value
from ..chart_views import MarkKind

LARGEST = 1e15
"""Beyond it a double no longer tells neighbouring whole numbers apart; such values stand in the table only."""


@dataclass(frozen=True, slots=True)
class Point:
    """One report or claim to be drawn."""

    label: str
    """The figure as worded: "more than 1,000"."""
    who: str
    """Short name of the body that vouches, or "no source named"."""
    value: Value
    """As worded, in the chart's unit."""
    interval: Interval
    """The numeric reading; gives the ends of what is only words."""
    kind: MarkKind
    css: str
    """Verdict class, for its colour."""
    stretch: Stretch | None
    day_known: bool
    """False: the date is inferred or not stated."""
    line: str
    """Line of witness; "" for no source named."""
    rows: tuple[int, ...]
    """Numbers of the rows it stands for, in order; none for a sum of ours, and where no table stands below."""
    href: str
    """Leads to the first of them."""
    repeat: bool
    """It repeats another's figure, or names no source."""
    live: bool
    """Neither superseded in its line, nor withdrawn."""

    @property
    def row(self) -> int:
        """The number it bears: that of the first row; 0 for none."""
        return self.rows[0] if self.rows else 0

    @property
    def is_sum(self) -> bool:
        """Whether it is a sum of ours and nobody's report."""
        return self.kind == "computed" and not self.line and self.stretch is None


@dataclass(frozen=True, slots=True)
class Mark:
    """A point as it is drawn: `low` and `high` are equal except for the bands of ranges and of words alone."""

    point: Point
    kind: MarkKind
    low: float
    high: float


def mark_of(point: Point) -> Mark | None:
    """The mark of `point`; None where it gives no number that can be drawn."""
    low, high = _ends(point)
    if point.kind == "lower" or (high is None and point.kind in {"range", "vague", "repeat"}):
        return None if low is None else Mark(point, "lower", low, low)
    if point.kind == "upper" or (low is None and point.kind in {"range", "vague", "repeat"}):
        return None if high is None else Mark(point, "upper", high, high)
    if low is None or high is None:
        single = high if low is None else low
        return None if single is None else Mark(point, point.kind, single, single)
    return _closed(point, min(low, high), max(low, high))


def _closed(point: Point, low: float, high: float) -> Mark:
    if point.kind in {"range", "vague"}:
        return Mark(point, point.kind, low, high)
    if point.kind == "repeat" and low < high:
        return Mark(point, "range", low, high)
    middle = low + (high - low) / 2
    return Mark(point, point.kind, middle, middle)


def _ends(point: Point) -> tuple[float | None, float | None]:
    """As worded; where the words give no number, or for the open end of a bound, the ends of the interval."""
    low, high = _drawable(point.value.low), _drawable(point.value.high)
    if low is None and high is None:
        return _drawable(point.interval.low), _drawable(point.interval.high)
    return low, high


def _drawable(number: Number | None) -> float | None:
    if number is None or not abs(number) <= LARGEST:  # "not <=" also refuses NaN
        return None
    return float(number)


def marks_of(points: Iterable[Point]) -> tuple[Mark, ...]:
    """The marks of those `points` that give a number, in their order."""
    return tuple(mark for point in points if (mark := mark_of(point)) is not None)


def most_telling(marks: Iterable[Mark]) -> tuple[Mark, ...]:
    """`marks` with those first that a reader should not miss: live before superseded, own before repeated, new first.

    Room is given out in this order.
    """
    return tuple(sorted(marks, key=_telling))


def _telling(mark: Mark) -> tuple[bool, bool, float, int]:
    point = mark.point
    age = math.inf if point.stretch is None else -_seconds(point.stretch.end)
    return not point.live, point.repeat, age, point.row


def _seconds(moment: datetime) -> float:
    return (moment - datetime.min).total_seconds()


def successions(marks: Iterable[Mark]) -> tuple[tuple[Mark, ...], ...]:
    """For each line of witness its counts in the order of their dates, each wholly later than the one before it.

    Counts only: a bound or a band names no height a line could lead to; a repeat or a sum of ours is nobody's count.
    """
    lines: dict[str, list[Mark]] = {}
    for mark in sorted(filter(_is_count, marks), key=_by_time):
        line = lines.setdefault(mark.point.line, [])
        if not line or _follows(line[-1], mark):
            line.append(mark)
    return tuple(tuple(line) for line in lines.values() if len(line) > 1)


def _is_count(mark: Mark) -> bool:
    point = mark.point
    return mark.kind in {"exact", "about"} and not point.repeat and bool(point.line) and point.stretch is not None


def _by_time(mark: Mark) -> tuple[datetime, datetime, int]:
    stretch = mark.point.stretch or Stretch(datetime.max, datetime.max)
    return stretch.end, stretch.start, mark.point.row


def _follows(earlier: Mark, later: Mark) -> bool:
    first, second = earlier.point.stretch, later.point.stretch
    return first is not None and second is not None and first.before(second)
