"""A time axis is divided by days, months, years or more, and named as far as there is room."""

from datetime import datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from variorum.site.charts.periods import MOST_PERIODS, borders, division_of, months_line, period_ticks
from variorum.site.charts.time_axis import Axis
from variorum.site.charts.widths import text_width


def axis(first: str, last: str, left: float = 70, right: float = 1064) -> Axis:
    """The axis from midnight to midnight."""
    return Axis(datetime.fromisoformat(first), datetime.fromisoformat(last), left, right)


NAMED = [
    ("a week", "2023-09-24", "2023-10-02", 13.5, 1080, ["24 Sept", "25", "26", "27", "28", "29", "30", "1 Oct"]),
    ("one day", "2023-09-24", "2023-09-25", 13.5, 1080, ["24 Sept"]),
    ("half a year", "2022-11-20", "2023-04-10", 13.5, 1080, ["Nov 2022", "Dec", "Jan 2023", "Feb", "March", "April"]),
    ("censuses", "1989-01-01", "2020-01-01", 13.5, 340, ["1990", "1995", "2000", "2005", "2010", "2015"]),
    ("centuries", "0900-01-01", "1950-01-01", 12.5, 340, ["1000", "1200", "1400", "1600", "1800"]),
]


@pytest.mark.parametrize(
    ("title", "first", "last", "size", "width", "expected"), NAMED, ids=[case[0] for case in NAMED]
)
def test_names(title: str, first: str, last: str, size: float, width: int, expected: list[str]) -> None:
    """Periods are named by the day, month or year, months and years where they change."""
    ticks = period_ticks(axis(first, last, 10 if width < 500 else 70, width - 16), size, width)
    assert [tick.label for tick in ticks] == expected, title


def test_only_days_need_their_months_below() -> None:
    """The line under an axis of days says the months and the year; months and years say them themselves."""
    assert months_line(axis("2023-09-24", "2023-10-02"), short=False) == "September to October 2023"
    assert months_line(axis("2023-09-24", "2023-10-02"), short=True) == "Sept to Oct 2023"
    assert months_line(axis("2013-09-24", "2023-10-02"), short=False) == ""


@given(st.datetimes(), st.integers(1, 3_000_000), st.booleans())
def test_any_axis_can_be_divided(moment: datetime, days: int, narrow: bool) -> None:  # noqa: FBT001  drawn
    """Borders rise from end to end and are not too many; names stand apart in the frame, and there is one at least."""
    start = datetime.combine(moment.date(), datetime.min.time())
    end = min(datetime.max - timedelta(days=1), start) + timedelta(days=1)
    end = datetime.max if datetime.max - start < timedelta(days=days) else max(end, start + timedelta(days=days))
    width, size = (340, 12.5) if narrow else (1080, 13.5)
    shown = Axis(start, end, 10, width - 10)
    edges = borders(shown)
    assert (edges[0], edges[-1]) == (shown.left, shown.right)
    assert list(edges) == sorted(edges)
    assert len(division_of(shown)[1]) <= MOST_PERIODS
    spans = [
        (tick.at - w / 2, tick.at + w / 2)
        for tick in period_ticks(shown, size, width)
        for w in [text_width(tick.label, size)]
    ]
    assert spans
    assert spans[0][0] >= 0
    assert spans[-1][1] <= width
    assert all(a[1] < b[0] for a, b in pairwise(spans))


def test_an_axis_is_not_divided_more_finely_than_its_dates() -> None:
    """Three years are named as years where only years are given, as months where days are."""
    years = Axis(datetime(2015, 1, 1), datetime(2018, 1, 1), 10, 400, timedelta(days=365))
    assert [tick.label for tick in period_ticks(years, 13.5, 410)] == ["2015", "2016", "2017"]
    assert division_of(axis("2015-01-01", "2018-01-01"))[0].name == "months"
