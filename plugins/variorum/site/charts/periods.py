"""The divisions of a time axis: borders of days, months, years or decades, and as many of their names as have room."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from itertools import pairwise

from ..chart_views import Tick
from .days import DAY, last_day, month_name, say_months
from .time_axis import Axis
from .widths import text_width

MOST_PERIODS = 62  # two months of days; with more, borders would stand nearer than 5 units on the narrow drawing
BETWEEN = 8  # units of clear space between two names


@dataclass(frozen=True, slots=True)
class Division:
    """One way of dividing time, with the steps in which its names may be left out."""

    name: str
    begin: Callable[[datetime], datetime]
    """Start of the period that holds a moment."""
    follow: Callable[[datetime], datetime | None]
    """Start of the next period; None after the last year there is."""
    full: Callable[[datetime], str]
    brief: Callable[[datetime], str]
    group: Callable[[datetime], int]
    """The first name of each group is given in full."""
    rank: Callable[[datetime], int]
    """Every k-th name is that of a period whose rank k divides."""
    steps: tuple[int, ...]
    case: tuple[datetime, datetime, str, str]
    """A moment, the start of its period, and that period's names."""


def _next_month(moment: datetime) -> datetime | None:
    if (moment.year, moment.month) == (date.max.year, date.max.month):
        return None
    return moment.replace(year=moment.year + moment.month // 12, month=moment.month % 12 + 1)


def _first_of(years: int) -> Callable[[datetime], datetime]:
    return lambda moment: moment.replace(year=max(1, moment.year // years * years), month=1, day=1)


def _next_of(years: int) -> Callable[[datetime], datetime | None]:
    def follow(moment: datetime) -> datetime | None:
        year = moment.year // years * years + years
        return None if year > date.max.year else moment.replace(year=year)

    return follow


def _years(count: int, case: tuple[datetime, datetime, str, str]) -> Division:
    """Years by ones, tens, hundreds: named by the year in which they begin."""
    return Division(
        name="years" if count == 1 else f"{count} years",
        begin=_first_of(count),
        follow=_next_of(count),
        full=lambda moment: str(moment.year),
        brief=lambda moment: str(moment.year),
        group=lambda _: 0,
        rank=lambda moment: moment.year // count,
        steps=(1, 2, 5, 10, 20, 50),
        case=case,
    )


DIVISIONS = (
    Division(
        name="days",
        begin=lambda moment: moment,
        follow=lambda moment: None if moment.date() == date.max else moment + DAY,
        full=lambda moment: f"{moment.day} {month_name(moment.month, short=True)}",
        brief=lambda moment: str(moment.day),
        group=lambda moment: moment.year * 12 + moment.month,
        rank=lambda moment: moment.toordinal(),
        steps=(1, 2, 3, 4, 5, 7, 10, 14, 21, 28),
        case=(datetime(2023, 9, 24), datetime(2023, 9, 24), "24 Sept", "24"),
    ),
    Division(
        name="months",
        begin=lambda moment: moment.replace(day=1),
        follow=_next_month,
        full=lambda moment: f"{month_name(moment.month, short=True)} {moment.year}",
        brief=lambda moment: month_name(moment.month, short=True),
        group=lambda moment: moment.year,
        rank=lambda moment: moment.month - 1,
        steps=(1, 2, 3, 6, 12),
        case=(datetime(2023, 9, 24), datetime(2023, 9, 1), "Sept 2023", "Sept"),
    ),
    _years(1, (datetime(1994, 5, 12), datetime(1994, 1, 1), "1994", "1994")),
    _years(10, (datetime(1994, 5, 12), datetime(1990, 1, 1), "1990", "1990")),
    _years(100, (datetime(1994, 5, 12), datetime(1900, 1, 1), "1900", "1900")),
    _years(1000, (datetime(1994, 5, 12), datetime(1000, 1, 1), "1000", "1000")),
)
"""From fine to coarse; the finest is taken of which no more than `MOST_PERIODS` fall on the axis."""


def division_of(axis: Axis) -> tuple[Division, tuple[datetime, ...]]:
    """The division of `axis` and where its periods begin; the first may begin before the axis does."""
    for division in DIVISIONS:
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
        half = text_width(name, size) / 2
        yield Tick(min(max(middle, half), width - half), name, "middle")


def _apart(ticks: tuple[Tick, ...], size: float) -> bool:
    return all(
        a.at + text_width(a.label, size) / 2 + BETWEEN <= b.at - text_width(b.label, size) / 2
        for a, b in pairwise(ticks)
    )


def months_line(axis: Axis, *, short: bool) -> str:
    """The months and years under an axis of days ("September to October 2023"); "" where the names carry the year."""
    division, _ = division_of(axis)
    return say_months(axis.start.date(), last_day(axis.end), short=short) if division.name == "days" else ""
