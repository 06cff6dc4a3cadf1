"""Days that are known stand on the axis; what says no day there does not."""

import pytest

from tests.site.charts_cases import count, point
from variorum.site.charts import Point
from variorum.site.charts.points import marks_of
from variorum.site.charts.time_axis import split_by_day

SPLIT = [
    ("days", (count(1, 1), count(2, 2, "2023-09-26")), [1, 2], []),
    ("an hour is a place on an axis of days", (count(1, 1, "2023-09-24T12"), count(2, 2)), [1, 2], []),
    ("a month is none", (count(1, 1), count(2, 2, "2023-09")), [1], [2]),
    ("years among years", (count(1, 1, "1989"), count(2, 2, "2005"), count(3, 3, "2023-09")), [1, 2, 3], []),
    ("leap years are years", (count(1, 1, "2023"), count(2, 2, "2024")), [1, 2], []),
    ("a month in a run of years", (count(1, 1, "2021"), count(2, 2, "2022"), count(3, 3, "2023-06")), [1, 2, 3], []),
    ("no date", (count(1, 1), count(2, 2, None)), [1], [2]),
    ("an open stretch", (count(1, 1), count(2, 2, "2023-09-24/..")), [1], [2]),
    ("inferred", (count(1, 1), point("2", 2, 2, known=False, row=2)), [1], [2]),
]


@pytest.mark.parametrize(("title", "points", "known", "unknown"), SPLIT, ids=[case[0] for case in SPLIT])
def test_split(title: str, points: tuple[Point, ...], known: list[int], unknown: list[int]) -> None:
    """A date has a place on the axis if the text gives it and it is about as fine as the others."""
    on_axis, beside = split_by_day(marks_of(points))
    assert ([mark.point.row for mark in on_axis], [mark.point.row for mark in beside]) == (known, unknown), title


def test_a_stretch_of_days_among_days_is_no_place() -> None:
    """A weekend says no day; among figures of many weeks it says its place."""
    days = (count(1, 1), count(2, 2, "2023-09-25"), count(3, 3, "2023-09-30/2023-10-01"))
    weekend = tuple(count(4 + i, 4 + i, "2023-09-30/2023-10-01") for i in range(4))
    assert [mark.point.row for mark in split_by_day(marks_of((*days, *weekend)))[1]] == [3, 4, 5, 6, 7]
    assert split_by_day(marks_of((*days, count(9, 9, "2023-10-20"))))[1] == ()
