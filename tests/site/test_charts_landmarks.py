"""Of very many marks a few show the way: where each line stands, where it began, and the extremes."""

from tests.site.charts_cases import FIFTY, FIFTY_OF_ONE_DAY, count, point
from variorum.site.charts.landmarks import landmarks
from variorum.site.charts.points import marks_of


def test_lines_that_go_on() -> None:
    """The highest and the lowest come first, then the newest of each line, then where each began."""
    points = (
        count(5, 1, "2023-09-01", "a"),
        count(7, 2, "2023-09-02", "b"),
        count(1, 3, "2023-09-03", "b"),
        count(9, 4, "2023-09-04", "a"),
        count(6, 5, "2023-09-05", "b"),
        count(8, 6, "2023-09-06", "a"),
    )
    assert [mark.point.row for mark in landmarks(marks_of(points))] == [4, 3, 6, 5, 1, 2]


def test_lines_of_one_figure() -> None:
    """Where nearly every body has one figure, ranks are named: the highest, the lowest and those between."""
    marks = landmarks(marks_of(tuple(count(value, value, who=f"body {value}") for value in range(1, 42))))
    assert [mark.low for mark in marks] == [41, 1, 21, 11, 31]


def test_repeats_are_no_landmarks_beside_figures_of_their_own() -> None:
    """What another has said shows no way, unless there is nothing else."""
    own, repeat = count(5, 1), point("9", 9, 9, "repeat", row=2, repeat=True)
    assert [mark.point.row for mark in landmarks(marks_of((own, repeat)))] == [1]
    assert [mark.point.row for mark in landmarks(marks_of((repeat,)))] == [2]


def test_landmarks_are_few_and_each_is_one_of_the_marks() -> None:
    """None twice, and far fewer than the marks."""
    for points in (FIFTY, FIFTY_OF_ONE_DAY):
        marks = marks_of(points)
        found = landmarks(marks)
        assert len({id(mark) for mark in found}) == len(found) <= 14
        assert {id(mark) for mark in found} <= {id(mark) for mark in marks}
