"""Marks stand at their dates; those of one date side by side, where they can be told apart."""

import pytest

from tests.site.charts_cases import count
from variorum.site.charts import Point
from variorum.site.charts.places import is_clock, places
from variorum.site.charts.points import marks_of
from variorum.site.charts.time_axis import axis_of


def test_marks_stand_in_the_middle_of_their_day_or_hour() -> None:
    """A day's count stands at midday, an hour's in that hour; two of one day share it in row order."""
    marks = marks_of((count(1, 2), count(2, 1), count(3, 3, "2023-09-25T00"), count(4, 4, "2023-09-26")))
    axis = axis_of(marks, 0, 72)  # three days: one unit an hour
    assert places(marks, axis, clock=True) == (18, 6, 24.5, 60)


def test_reports_of_one_date_stand_by_value_and_by_line_where_there_are_more_dates() -> None:
    """One date: the lowest first. Several: each line of witness keeps its place from day to day."""
    one = marks_of((count(9, 1, who="a"), count(3, 2, who="b")))
    assert places(one, axis_of(one, 0, 48), clock=False) == (36, 12)
    two = marks_of(
        (count(9, 1, who="b"), count(3, 2, who="a"), count(1, 3, "2023-09-25", "b"), count(2, 4, "2023-09-25", "a"))
    )
    assert places(two, axis_of(two, 0, 96), clock=False) == (36, 12, 84, 60)


def test_an_hour_keeps_clear_of_its_day() -> None:
    """At midday a count of an hour would stand on that of the day; it keeps its hour, and the other gives way."""
    marks = marks_of((count(2, 1), count(3, 2, "2023-09-24T12"), count(4, 3, "2023-09-25")))
    axis = axis_of(marks, 0, 960)
    assert is_clock(marks, axis)
    assert places(marks, axis, clock=True) == (119, 250, 720)


def test_without_room_for_the_hours_none_stands_at_its_hour() -> None:
    """Where the day is too short for both, the two stand side by side in it, and the axis says nothing of hours."""
    marks = marks_of((count(2, 1), count(3, 2, "2023-09-24T12"), count(4, 3, "2023-09-25")))
    axis = axis_of(marks, 0, 96)
    assert not is_clock(marks, axis)
    assert places(marks, axis, clock=False) == (12, 36, 72)


CLOCKS = [
    ("no hour given", (count(2, 1), count(3, 2, "2023-09-25")), False),
    ("hours apart", (count(2, 1, "2023-09-24T06"), count(3, 2, "2023-09-24T18")), True),
    ("hours too near", (count(2, 1, "2023-09-24T06"), count(3, 2, "2023-09-24T07")), False),
    ("one day with room, one without", (count(2, 1, "2023-09-24T06"), count(3, 2, "2023-09-25T06"),
                                        count(4, 3, "2023-09-25T07")), False),
]  # fmt: skip


@pytest.mark.parametrize(("title", "points", "expected"), CLOCKS, ids=[case[0] for case in CLOCKS])
def test_the_clock(title: str, points: tuple[Point, ...], expected: bool) -> None:  # noqa: FBT001  the case's answer
    """Marks stand at their hours on the whole axis or nowhere on it."""
    marks = marks_of(points)
    assert is_clock(marks, axis_of(marks, 0, 480)) is expected, title


def test_marks_of_a_day_among_decades_can_be_told_apart() -> None:
    """A day on an axis of years is no wider than a line: its marks stand a little beyond it, within the axis."""
    marks = marks_of((count(2, 1, "1926-12-17"), count(3, 2, "1926-12-17", "b"), count(4, 3, "2009-11-09")))
    first, second, _ = places(marks, axis_of(marks, 0, 600), clock=False)
    assert (second, first) == (8, 24)
