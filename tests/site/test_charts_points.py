"""Each point gets the mark that says neither more nor less than its words."""

import pytest

from tests.site.charts_cases import ARRIVALS, NOBODY, count, point
from variorum.site.chart_views import MarkKind
from variorum.site.charts import Point
from variorum.site.charts.points import mark_of, marks_of, most_telling, successions

MARKS: list[tuple[str, Point, tuple[MarkKind, float, float] | None]] = [
    ("an exact count", point("4,850", 4850, 4850), ("exact", 4850, 4850)),
    ("a lower bound", point("more than 1,000", 1000, None, "lower"), ("lower", 1000, 1000)),
    ("an upper bound", point("up to 5", None, 5, "upper"), ("upper", 5, 5)),
    ("a range", point("18,000 to 20,000", 18000, 20000, "range"), ("range", 18000, 20000)),
    ("a repeated range stays one", point("18,000 to 20,000", 18000, 20000, "repeat"), ("range", 18000, 20000)),
    ("a repeated bound stays open", point("over 100,000", 100000, None, "repeat"), ("lower", 100000, 100000)),
    ("words with both ends by policy", point("dozens", None, None, "vague", interval=(24, 99)), ("vague", 24, 99)),
    ("words open upwards", point("hundreds", None, None, "vague", interval=(200, None)), ("lower", 200, 200)),
    ("words open downwards", point("a handful", None, None, "vague", interval=(None, 9)), ("upper", 9, 9)),
    ("a computed interval at its middle", point("30 percent", 34000, 38000, "computed"), ("computed", 36000, 36000)),
    ("no number", point("many", None, None, "vague"), None),
    ("not a number", point("x", float("nan"), float("inf")), None),
    ("beyond exact drawing", point("x", 10**400, 10**400), None),
]


@pytest.mark.parametrize(("title", "given", "expected"), MARKS, ids=[case[0] for case in MARKS])
def test_marks(title: str, given: Point, expected: tuple[MarkKind, float, float] | None) -> None:
    """Open ends stay open, bands have two ends, and what gives no number has no mark."""
    mark = mark_of(given)
    assert (mark and (mark.kind, mark.low, mark.high)) == expected, title


def test_what_a_reader_should_not_miss_comes_first() -> None:
    """Live before superseded, own before repeated, new before old, undated last."""
    points = (
        point("superseded", 1, 1, live=False, row=1),
        point("repeated", 2, 2, repeat=True, row=2),
        point("undated", 3, 3, day=None, row=3),
        point("old", 4, 4, row=4),
        point("new", 5, 5, day="2023-10-01", row=5),
    )
    labels = [mark.point.label for mark in most_telling(marks_of(points))]
    assert labels == ["new", "old", "undated", "repeated", "superseded"]


def test_only_counts_of_one_line_follow_each_other() -> None:
    """Bounds, repeats, unnamed sources and what is not clearly later are not joined."""
    (line,) = successions(marks_of(ARRIVALS))
    assert [mark.point.row for mark in line] == [2, 7]
    assert successions(marks_of((count(1, 1), count(2, 2)))) == ()
    nobody = tuple(point("1", 1, 1, who=NOBODY, line="", day=f"2023-09-2{i}", row=i) for i in range(3))
    assert successions(marks_of(nobody)) == ()
    assert successions(marks_of((count(1, 1, who="a"), count(2, 2, "2023-09-25", "b")))) == ()
