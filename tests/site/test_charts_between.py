"""Dotted lines join counts of one line of witness, and say where nobody gives a figure."""

import pytest

from tests.site.charts_cases import ARRIVALS, count, point
from variorum.site.charts import Point, interval_chart

NOBODY_COUNTS = "no figures for these days"

GAPS = [
    ("days without any figure", (count(10, 1), count(90, 2, "2023-10-01")), True),
    (
        "days on which another body counts",
        (count(10, 1), count(90, 2, "2023-10-01"), count(50, 3, "2023-09-27", "b")),
        False,
    ),
    (
        "days on which an undated report may lie",
        (count(10, 1), count(90, 2, "2023-10-01"), point("50", 50, 50, day="2023-09-27", known=False, row=3)),
        False,
    ),
    ("no day between", (count(10, 1), count(90, 2, "2023-09-25")), False),
    ("a line into the zone without days", ARRIVALS, False),
]


@pytest.mark.parametrize(("title", "points", "expected"), GAPS, ids=[case[0] for case in GAPS])
def test_days_without_figures(title: str, points: tuple[Point, ...], expected: bool) -> None:  # noqa: FBT001  the case's answer
    """The words stand along the line only where no report, of whomever, can lie."""
    chart = interval_chart(points, "people", "s-series")
    assert chart is not None
    assert chart.wide.paths
    assert (NOBODY_COUNTS in [text.text for text in chart.wide.texts]) is expected, title


def test_no_line_runs_back_in_time_or_within_the_zone() -> None:
    """An inferred day before the known ones, or two of them, make no line."""
    early = point("5", 5, 5, day="2023-09-20", known=False, row=3)
    chart = interval_chart((count(10, 1), early, count(20, 2, "2023-09-26")), "people", "s-series")
    assert chart is not None
    (only,) = chart.wide.paths
    first, last = (dot for dot in chart.wide.dots if dot.number in {1, 2})
    assert only == f"M{first.x} {first.y}L{last.x} {last.y}"
    late = tuple(point(str(i), i, i, day=f"2023-10-0{i}", known=False, row=i + 3) for i in (1, 2))
    lonely = interval_chart((count(10, 1, who="b"), *late), "people", "s-series")
    assert lonely is not None
    assert lonely.wide.paths == ()
