"""The divisions of a time axis: borders of days, months, years or decades, and as many of their names as have room."""

from collections.abc import Iterator
from datetime import datetime
from itertools import pairwise

from ..chart_views import Tick
from .days import last_day, say_months
from .divisions import DIVISIONS, Division
from .time_axis import Axis
from .widths import text_width

MOST_PERIODS = 62  # two months of days; with more, borders would stand nearer than 5 units on the narrow drawing
BETWEEN = 8  # units of clear space between two names


def division_of(axis: Axis) -> tuple[Division, tuple[datetime, ...]]:
    """The finest division of `axis` that its dates bear and that has not too many periods, and where these begin.

    The first may begin before the axis does.
    """
    for division in DIVISIONS:
        if axis.grain >= division.coarsest:
            continue
        begins = _begins(division, axis)
        if len(begins) <= MOST_PERIODS:
            return division, begins
    raise AssertionError  # pragma: no cover  ten thousand years are ten millennia


def _begins(division: Division, axis: Axis) -> tuple[datetime, ...]:
    begins = [division.begin(axis.start)]
    while len(begins) <= MOST_PERIODS and (after := division.follow(begins[-1])) is not None and after < axis.end:
        begins.append(after)
    return tuple(begins)


def borders(axis: Axis) -> tuple[float, ...]:
    """x of the periods' borders, both ends of the axis among them."""
    _, begins = division_of(axis)
    return (axis.left, *(axis.at(begin) for begin in begins[1:]), axis.right)


def period_ticks(axis: Axis, size: float, width: float) -> tuple[Tick, ...]:
    """The names of the axis's periods at their middle, in text of `size`; none leaves 0 to `width` or meets another.

    Where not all have room, every second, third … is named; at least the first.
    """
    division, begins = division_of(axis)
    middles = [(left + right) / 2 for left, right in pairwise(borders(axis))]
    for step in division.steps:
        chosen = [i for i, begin in enumerate(begins) if _is_named(division, begins, begin, step)]
        ticks = tuple(_ticks(division, [(begins[i], middles[i]) for i in chosen], size, width))
        if ticks and _apart(ticks, size):
            return ticks
    return tuple(_ticks(division, [(begins[0], middles[0])], size, width))


def _is_named(division: Division, begins: tuple[datetime, ...], begin: datetime, step: int) -> bool:
    origin = (
        division.rank(begins[0]) if division.name == "days" else 0
    )  # days count from the first, years from round ones
    return (division.rank(begin) - origin) % step == 0


def _ticks(division: Division, named: list[tuple[datetime, float]], size: float, width: float) -> Iterator[Tick]:
    group: int | None = None
    for begin, middle in named:
        name = division.brief(begin) if division.group(begin) == group else division.full(begin)
        group = division.group(begin)
        half = text_width(name, size) / 2 + 1
        yield Tick(round(min(max(middle, half), width - half), 1), name, "middle")


def _apart(ticks: tuple[Tick, ...], size: float) -> bool:
    return all(
        a.at + text_width(a.label, size) / 2 + BETWEEN <= b.at - text_width(b.label, size) / 2
        for a, b in pairwise(ticks)
    )


def months_line(axis: Axis, *, short: bool) -> str:
    """The months and years under an axis of days ("September to October 2023"); "" where the names carry the year."""
    division, _ = division_of(axis)
    return say_months(axis.start.date(), last_day(axis.end), short=short) if division.name == "days" else ""
