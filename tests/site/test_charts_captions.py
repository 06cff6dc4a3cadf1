"""Captions say what a scale hides, and only that."""

import pytest

from tests.site.charts_cases import count, point
from variorum.site.chart_views import IntervalChart
from variorum.site.charts import Point, interval_chart
from variorum.site.charts.captions import LEGEND


def drawn(points: tuple[Point, ...]) -> IntervalChart:
    """The chart of some points, which are enough for one."""
    chart = interval_chart(points, "people", "s-unclear")
    assert chart is not None
    return chart


HIDDEN = [
    ("nothing where all can be told apart", (count(50), count(100, 2, "2023-09-25", "b")), ""),
    (
        "a small difference",
        (count(100_000), count(100_050, 2, "2023-09-25", "b")),
        "At this scale 100,000 and 100,050 stand at the same height: they are less than 0.1 percent apart.",
    ),
    (
        "a manifold at the foot",
        (count(2), count(9, 2, "2023-09-25", "b"), count(5000, 3, "2023-09-26", "c")),
        "The figures in the small frame are drawn again in the large one, on a scale of their own.",
    ),
    (
        "a manifold among neighbours of every size",
        (
            count(2),
            count(9, 2, "2023-09-25", "b"),
            count(900, 3, "2023-09-26", "c"),
            count(20000, 4, "2023-09-27", "d"),
        ),
        (
            "Even enlarged 2 and 9 stand at the same height: the one is 4.5 times the other. "
            "The figures in the small frame are drawn again in the large one, on a scale of their own."
        ),
    ),
    (
        "small ones that stand apart",
        (count(2), count(5000, 2, "2023-09-25", "b"), count(9, 3, "2023-09-26", "c")),
        "At this scale 2 and 9 stand at the same height: the one is 4.5 times the other.",
    ),
    (
        "none and some",
        (count(0), count(9, 2, "2023-09-25", "b"), count(5000, 3, "2023-09-26", "c")),
        "The figures in the small frame are drawn again in the large one, on a scale of their own.",
    ),
    (
        "equal values hide nothing",
        (count(7), count(7, 2, "2023-09-25", "b"), count(12, 3, "2023-09-26", "c")),
        "",
    ),
]


@pytest.mark.parametrize(("title", "points", "expected"), HIDDEN, ids=[case[0] for case in HIDDEN])
def test_what_the_scale_hides(title: str, points: tuple[Point, ...], expected: str) -> None:
    """Different values at one height are named, with how far apart they are."""
    assert drawn(points).caption == expected, title


DATES = [
    ("each of its own day", (count(7), count(9, 2, "2023-09-25", "b")), ""),
    (
        "two of one day",
        (count(7), count(9, 2, "2023-09-25", "b"), count(12, 3, "2023-09-25", "c")),
        "Reports of one date stand side by side; their order has no meaning.",
    ),
    (
        "an hour beside its day",
        (count(7), count(9, 2, "2023-09-25T12", "b"), count(12, 3, "2023-09-25", "c")),
        "A figure whose hour a text gives stands at that hour; others of its day stand beside it, in no order.",
    ),
    ("an hour of its own day", (count(7), count(9, 2, "2023-09-25T12", "b")), ""),
    (
        "days left out in every drawing",
        (count(7), count(8, 2, "2023-09-26", "b"), point("9", 9, 9, day="2024-06-25/2024-07-02", known=False, row=3)),
        "The axis leaves out 27 September 2023 to 24 June 2024: no figures.",
    ),
]


@pytest.mark.parametrize(("title", "points", "expected"), DATES, ids=[case[0] for case in DATES])
def test_what_the_time_axis_does(title: str, points: tuple[Point, ...], expected: str) -> None:
    """How marks of one day stand, and which days are left out, is said where it is so."""
    assert drawn(points).caption == expected, title


def test_the_legend_holds_what_occurs() -> None:
    """Only kinds that are drawn are explained, each once; a dashed bound is explained as a repeat."""
    points = (count(5), point("over 3", 3, None, "lower", day="2023-09-25", row=2, repeat=True))
    chart = drawn(points)
    assert [kind for kind, _ in chart.legend] == ["exact", "lower", "repeat"]
    assert len({kind for kind, _ in LEGEND}) == len({words for _, words in LEGEND}) == len(LEGEND)
