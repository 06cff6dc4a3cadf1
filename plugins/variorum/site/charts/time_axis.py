"""Which points have a day, and the axis of those days: one linear scale from the first to the last."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from ...edtf import EARLIEST, LATEST, Stretch
from .days import DAY, is_bounded, next_midnight
from .points import Mark

TOO_WIDE = 8  # a stretch longer than an eighth of the axis says no place on it
MONTH = timedelta(days=28)  # unless most there are as long: on a scale of months or years those say their place
YEAR = timedelta(days=365)
LEAP_YEAR = timedelta(days=366)
WHOLE_TIME = Stretch(EARLIEST, LATEST)


@dataclass(frozen=True, slots=True)
class Axis:
    """Time laid on the stretch `left` to `right` of a drawing. `start` and `end` are midnights."""

    start: datetime
    end: datetime
    left: float
    right: float
    grain: timedelta = timedelta(0)
    """Length of the shortest stretch on it: years are not divided into months that nobody gave."""

    def at(self, moment: datetime) -> float:
        """Where `moment` stands."""
        return self.left + (moment - self.start) / (self.end - self.start) * (self.right - self.left)


def stretch_of(mark: Mark) -> Stretch:
    """When the mark's point was, as far as it is known: all of time where it is not."""
    return mark.point.stretch or WHOLE_TIME


def split_by_day(marks: tuple[Mark, ...]) -> tuple[tuple[Mark, ...], tuple[Mark, ...]]:
    """(those whose day is known on the scale the others set, the rest), each in its order.

    "September 2023" among days says no day; 1989 among years does say its year.
    """
    dated = [mark.point.day_known and is_bounded(mark.point.stretch) for mark in marks]
    longest = _longest([stretch_of(mark) for mark, known in zip(marks, dated, strict=True) if known])
    placed = [known and _length(mark) <= longest for mark, known in zip(marks, dated, strict=True)]
    known = tuple(mark for mark, stands in zip(marks, placed, strict=True) if stands)
    return known, tuple(mark for mark, stands in zip(marks, placed, strict=True) if not stands)


def _length(mark: Mark) -> timedelta:
    return stretch_of(mark).end - stretch_of(mark).start


def _longest(stretches: list[Stretch]) -> timedelta:
    """The longest stretch that still says a place on the axis of `stretches`."""
    if not stretches:
        return timedelta(0)
    span = max(stretch.end for stretch in stretches) - min(stretch.start for stretch in stretches)
    lengths = sorted(stretch.end - stretch.start for stretch in stretches)
    usual = lengths[(len(lengths) - 1) // 2]
    longest = max(DAY, usual if usual >= MONTH else DAY, span / TOO_WIDE)
    return LEAP_YEAR if longest == YEAR else longest


def axis_of(known: tuple[Mark, ...], left: float, right: float) -> Axis:
    """The axis from the first to the last day of the `known` marks (at least one)."""
    start, end = span_of(known)
    return Axis(start, end, left, right, min(_length(mark) for mark in known))


def next_day(day: datetime) -> datetime:
    """The midnight after the midnight `day`; of the last day there is, its last moment."""
    return datetime.max if day.date() == date.max else day + DAY


def span_of(marks: tuple[Mark, ...]) -> tuple[datetime, datetime]:
    """From the first midnight to the last of the days that `marks` (at least one) may be of."""
    stretches = tuple(map(stretch_of, marks))
    return midnight(min(s.start for s in stretches).date()), next_midnight(max(s.end for s in stretches))


def midnight(day: date) -> datetime:
    """The first moment of `day`."""
    return datetime.combine(day, datetime.min.time())
