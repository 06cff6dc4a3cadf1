"""Where marks stand along the axis of days: each at its date, those of one date side by side, hours by the clock."""

from collections.abc import Iterator
from datetime import datetime
from itertools import pairwise

from ...edtf import Stretch
from .days import DAY, last_day
from .points import Mark
from .time_axis import Axis, midnight, next_day, stretch_of

TOLD_APART = 4  # units: nearer than that, marks side by side are one spot
SPREAD, MOST_SPREAD = 16, 48  # units for each of them then, and for all
NEAREST = 24  # units: nearer than that, two marks of one day are taken for one, and their row numbers have no room


def places(known: tuple[Mark, ...], axis: Axis, *, clock: bool) -> tuple[float, ...]:
    """x of each mark: the middle of its days; marks of the same days stand side by side within them.

    Where they all are of the same they stand by value, lowest first; else by line of witness, so that each line keeps
    its place from day to day. With `clock` (see `is_clock`) a mark whose text gives the hour stands at that hour, and
    the others of its day beside it.
    """
    xs = [0.0] * len(known)
    for stretch, members in shared(known):
        left, right = _room(axis.at(stretch.start), axis.at(stretch.end), len(members), axis)
        for rank, index in enumerate(members):
            xs[index] = left + (rank + 0.5) / len(members) * (right - left)
    for day, members in by_day(known):
        hours = [index for index in members if is_hour(known[index])]
        rest = [index for index in members if not is_hour(known[index])]
        left, right = axis.at(day), axis.at(next_day(day))
        if clock:
            left, right = _beside_hours(left, right, sorted(xs[index] for index in hours))
        ordered = rest if clock else sorted(members, key=lambda index: (xs[index], known[index].point.row))
        for rank, index in enumerate(ordered):
            xs[index] = left + (rank + 0.5) / len(ordered) * (right - left)
    return tuple(xs)


def is_hour(mark: Mark) -> bool:
    """Whether a text gives the mark's part of the day."""
    stretch = stretch_of(mark)
    return stretch.end - stretch.start < DAY and last_day(stretch.end) == stretch.start.date()


def is_clock(known: tuple[Mark, ...], axis: Axis) -> bool:
    """Whether every mark whose hour is given has room at that hour, its neighbours of that day clear of it.

    If not all have, none stands by the hour: a place within the day must mean one thing on an axis.
    """
    days: dict[datetime, list[Mark]] = {}
    for mark in known:
        if last_day(stretch_of(mark).end) == stretch_of(mark).start.date():
            days.setdefault(midnight(stretch_of(mark).start.date()), []).append(mark)
    timed = {day: marks for day, marks in days.items() if any(map(is_hour, marks))}
    return bool(timed) and all(_has_room(marks, axis.at(day), axis.at(next_day(day)), axis)
                               for day, marks in timed.items())  # fmt: skip


def _has_room(marks: list[Mark], left: float, right: float, axis: Axis) -> bool:
    xs = sorted(_middle(stretch_of(mark), axis) for mark in marks if is_hour(mark))
    low, high = _beside_hours(left, right, xs)
    return all(b - a >= NEAREST for a, b in pairwise(xs)) and high - low >= NEAREST * (len(marks) - len(xs))


def _middle(stretch: Stretch, axis: Axis) -> float:
    return (axis.at(stretch.start) + axis.at(stretch.end)) / 2


def _beside_hours(left: float, right: float, hours: list[float]) -> tuple[float, float]:
    """The widest room in a day between its ends and the marks at its `hours`; of equal ones the first."""
    edges = [left - NEAREST / 2, *hours, right + NEAREST / 2]
    rooms = ((a + NEAREST / 2, b - NEAREST / 2) for a, b in pairwise(edges))
    return max(rooms, key=lambda room: room[1] - room[0])


def _room(left: float, right: float, count: int, axis: Axis) -> tuple[float, float]:
    """Where `count` marks of one stretch stand: within it; a little beyond where it is too short to tell them apart."""
    if count == 1 or (right - left) / count >= TOLD_APART:
        return left, right
    half = min(count * SPREAD, MOST_SPREAD) / 2
    middle = min(max((left + right) / 2, axis.left + half), axis.right - half)
    return middle - half, middle + half


def by_day(known: tuple[Mark, ...]) -> Iterator[tuple[datetime, tuple[int, ...]]]:
    """Each day of which there are several stretches, with the indices of its marks."""
    days: dict[datetime, list[int]] = {}
    for index, mark in enumerate(known):
        stretch = stretch_of(mark)
        if last_day(stretch.end) == stretch.start.date():
            days.setdefault(midnight(stretch.start.date()), []).append(index)
    for day, members in days.items():
        if len({stretch_of(known[index]) for index in members}) > 1:
            yield day, tuple(members)


def shared(known: tuple[Mark, ...]) -> tuple[tuple[Stretch, tuple[int, ...]], ...]:
    """Each stretch that occurs, with the indices of its marks in the order in which they stand side by side."""
    by_value = len({stretch_of(mark) for mark in known}) == 1
    groups: dict[Stretch, list[int]] = {}
    for index in sorted(range(len(known)), key=lambda i: _beside(known[i], by_value=by_value)):
        groups.setdefault(stretch_of(known[index]), []).append(index)
    return tuple((stretch, tuple(members)) for stretch, members in groups.items())


def _beside(mark: Mark, *, by_value: bool) -> tuple[float, float, str, int]:
    point = mark.point
    return (mark.low, mark.high, "", point.row) if by_value else (0, 0, point.line or "\uffff", point.row)
