"""Rectangles meet when they overlap, or come nearer than asked."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from variorum.site.chart_views import ChartText
from variorum.site.charts.boxes import Box, Rooms, clear, text_box

UNIT = Box(0, 0, 10, 10)

MEETS = [
    ("overlapping", Box(5, 5, 15, 15), 0, True),
    ("inside", Box(2, 2, 3, 3), 0, True),
    ("side by side", Box(10, 0, 20, 10), 0, False),
    ("too near", Box(11, 0, 20, 10), 2, True),
    ("near enough apart", Box(12, 0, 20, 10), 2, False),
    ("far below", Box(0, 30, 10, 40), 2, False),
]


@pytest.mark.parametrize(("title", "other", "gap", "expected"), MEETS, ids=[case[0] for case in MEETS])
def test_meeting(title: str, other: Box, gap: float, expected: bool) -> None:  # noqa: FBT001  the case's answer
    """Two boxes meet in the same way whichever is asked."""
    assert (UNIT.meets(other, gap), other.meets(UNIT, gap)) == (expected, expected), title
    assert clear(UNIT, [other], gap) is not expected


sides = st.floats(-100, 100)
boxes = st.builds(lambda x, y, w, h: Box(x, y, x + abs(w), y + abs(h)), sides, sides, sides, sides)


@given(boxes, boxes)
def test_a_joined_box_holds_both(a: Box, b: Box) -> None:
    """What is joined lies within the whole."""
    assert a.within(a.joined(b))
    assert b.within(a.joined(b))


def test_a_text_takes_room_on_the_side_it_is_anchored() -> None:
    """Anchored at its end, a text lies left of its place; its letters rise above their line and fall below it."""
    box = text_box(ChartText(100, 50, "100,417", 14.5, "end", "strong"))
    assert box.right == pytest.approx(100)
    assert 25 < box.left < 60
    assert box.top < 50 - 0.7 * 14.5
    assert 50 < box.bottom < 56


@given(st.lists(boxes, max_size=8), boxes, st.floats(0, 20))
def test_rooms_sorted_into_squares_answer_as_all_of_them(taken: list[Box], box: Box, gap: float) -> None:
    """To look near a box only finds whatever it meets; and what is its own is no hindrance."""
    assert Rooms(taken).clear(box, gap) is clear(box, taken, gap)
    for own in taken:
        assert Rooms(taken).clear(box, gap, own) is clear(box, [other for other in taken if other is not own], gap)
