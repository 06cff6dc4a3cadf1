"""Ways of dividing time: days, months, years and their tens, where each begins and what it is called."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from .days import DAY, month_name


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
    coarsest: timedelta
    """Where all dates are at least as long as this, the division says more than they do."""
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
        coarsest=timedelta.max,
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
        coarsest=timedelta(days=28),
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
        coarsest=timedelta(days=365),
        case=(datetime(2023, 9, 24), datetime(2023, 9, 1), "Sept 2023", "Sept"),
    ),
    _years(1, (datetime(1994, 5, 12), datetime(1994, 1, 1), "1994", "1994")),
    _years(10, (datetime(1994, 5, 12), datetime(1990, 1, 1), "1990", "1990")),
    _years(100, (datetime(1994, 5, 12), datetime(1900, 1, 1), "1900", "1900")),
    _years(1000, (datetime(1994, 5, 12), datetime(1000, 1, 1), "1000", "1000")),
)
"""From fine to coarse; the finest is taken of which not too many fall on the axis."""
