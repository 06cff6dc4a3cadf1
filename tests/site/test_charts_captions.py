"""Captions say what a scale hides, and only that."""

import pytest

from tests.site.charts_cases import count, point
from variorum.site.charts import Point, interval_chart
from variorum.site.charts.captions import LEGEND

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
        "At this scale 2 and 9 stand at the same height: the one is 4.5 times the other.",
    ),
    (
        "none and some",
        (count(0), count(9, 2, "2023-09-25", "b"), count(5000, 3, "2023-09-26", "c")),
        "At this scale 0 and 9 stand at the same height: they are 9 apart.",
    ),
    ("equal values hide nothing", (count(7), count(7, 2, "2023-09-25", "b")), ""),
]


@pytest.mark.parametrize(("title", "points", "expected"), HIDDEN, ids=[case[0] for case in HIDDEN])
def test_what_the_scale_hides(title: str, points: tuple[Point, ...], expected: str) -> None:
    """Different values at one height are named, with how far apart they are."""
    chart = interval_chart(points, "people", "s-unclear")
    assert chart is not None
    assert chart.caption == expected, title


def test_the_legend_holds_what_occurs() -> None:
    """Only kinds that are drawn are explained, each once; a dashed bound is explained as a repeat."""
    points = (count(5), point("over 3", 3, None, "lower", day="2023-09-25", row=2, repeat=True))
    chart = interval_chart(points, "people", "s-unclear")
    assert chart is not None
    assert [kind for kind, _ in chart.legend] == ["exact", "lower", "repeat"]
    assert len({kind for kind, _ in LEGEND}) == len({words for _, words in LEGEND}) == len(LEGEND)
