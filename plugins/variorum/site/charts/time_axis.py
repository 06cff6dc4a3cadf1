"""Which points have a day, and the axis of those days: one linear scale from the first to the last."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from ...edtf import EARLIEST, LATEST, Stretch
from .days import DAY, is_bounded, last_day
from .points import Mark

TOO_WIDE = 8  # a stretch longer than an eighth of the axis, and than most there, says no day on it
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
    longest = max(DAY, lengths[(len(lengths) - 1) // 2], span / TOO_WIDE)
    return LEAP_YEAR if longest == YEAR else longest


def axis_of(known: tuple[Mark, ...], left: float, right: float) -> Axis:
    """The axis from the first to the last day of the `known` marks (at least one)."""
    first = min(stretch_of(mark).start for mark in known).date()
    last = max(last_day(stretch_of(mark).end) for mark in known)
    end = datetime.max if last == date.max else _midnight(last) + DAY
    return Axis(_midnight(first), end, left, right)


def _midnight(day: date) -> datetime:
    return datetime.combine(day, datetime.min.time())


def places(known: tuple[Mark, ...], axis: Axis) -> tuple[float, ...]:
    """x of each mark: the middle of its stretch; marks of one stretch stand side by side within it, in row order."""
    xs = [0.0] * len(known)
    for stretch, members in shared(known):
        left, right = axis.at(stretch.start), axis.at(stretch.end)
        for rank, index in enumerate(members):
            xs[index] = left + (rank + 0.5) / len(members) * (right - left)
    return tuple(xs)


def shared(known: tuple[Mark, ...]) -> tuple[tuple[Stretch, tuple[int, ...]], ...]:
    """Each stretch that occurs, with the indices of its marks in row order."""
    groups: dict[Stretch, list[int]] = {}
    for index in sorted(range(len(known)), key=lambda i: known[i].point.row):
        groups.setdefault(stretch_of(known[index]), []).append(index)
    return tuple((stretch, tuple(members)) for stretch, members in groups.items())
