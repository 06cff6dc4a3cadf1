"""Cutting lines and rings to a box."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from variorum.site.maps.clipping import Window, clip_line, clip_ring
from variorum.site.maps.topojson import Point

BOX = Window(0, 0, 10, 10)
COMB = ((-5.0, 2.0), (5.0, 2.0), (-2.0, 4.0), (5.0, 6.0), (-5.0, 6.0))
"""A ring with a bay that opens outside the box: what Sutherland and Hodgman joins by a doubled edge."""

coordinates = st.floats(-30, 30)
lines = st.lists(st.tuples(coordinates, coordinates), min_size=2, max_size=12)
inner = st.floats(0.01, 9.99)


def inside(point: Point, rings: tuple[tuple[Point, ...], ...]) -> bool:
    """Whether a point lies within rings by the even-odd rule."""
    x, y = point
    edges = [(ring[i - 1], ring[i]) for ring in rings for i in range(len(ring))]
    return sum(
        (a[1] > y) != (b[1] > y) and x < a[0] + (y - a[1]) / (b[1] - a[1]) * (b[0] - a[0]) for a, b in edges
    ) % 2 == 1  # fmt: skip


def to_edge(point: Point, ring: tuple[Point, ...]) -> float:
    """The distance from a point to the nearest edge of a ring."""
    return min(_to_segment(point, ring[i - 1], ring[i]) for i in range(len(ring)))


def _to_segment(point: Point, a: Point, b: Point) -> float:
    dx, dy = b[0] - a[0], b[1] - a[1]
    square = dx * dx + dy * dy
    share = 0 if square == 0 else max(0, min(1, ((point[0] - a[0]) * dx + (point[1] - a[1]) * dy) / square))
    return float(((point[0] - a[0] - share * dx) ** 2 + (point[1] - a[1] - share * dy) ** 2) ** 0.5)


@pytest.mark.parametrize(
    ("title", "line", "expected"),
    [
        ("inside", [(1, 1), (2, 3)], (((1, 1), (2, 3)),)),
        ("outside", [(-5, 1), (-1, 9)], ()),
        ("across", [(-5, 5), (15, 5)], (((0, 5), (10, 5)),)),
        ("out and in again", [(5, 5), (15, 5), (15, 8), (5, 8)], (((5, 5), (10, 5)), ((10, 8), (5, 8)))),
        ("past a corner", [(-1, 9), (1, 12)], ()),
        ("on through a corner of its own", [(5, -5), (5, 5), (15, 5)], (((5, 0), (5, 5), (10, 5)),)),
        ("along a side", [(0, -3), (0, 13)], (((0, 0), (0, 10)),)),
    ],
)  # fmt: skip
def test_lines(title: str, line: list[Point], expected: tuple[tuple[Point, ...], ...]) -> None:
    """A line is cut into the stretches that lie inside."""
    assert clip_line(line, BOX) == expected, title


@given(lines)
def test_what_is_left_of_a_line(line: list[Point]) -> None:
    """Every point left of a line lies in the box, up to rounding, and on the line."""
    wider = Window(-1e-9, -1e-9, 10 + 1e-9, 10 + 1e-9)
    for point in (point for stretch in clip_line(line, BOX) for point in stretch):
        assert wider.holds(point)
        assert min(_to_segment(point, a, b) for a, b in pairwise(line)) < 1e-9


@given(lines, inner, inner)
def test_a_ring_keeps_its_area(line: list[Point], x: float, y: float) -> None:
    """A point of the box that lies within a ring lies within what is left of it, and no other does; bays included."""
    ring = tuple(line)
    cut = clip_ring(ring, BOX)
    if to_edge((x, y), ring) > 1e-6:
        assert inside((x, y), (cut,)) == inside((x, y), (ring,))


@given(lines)
def test_a_cut_ring_stays_in_the_box(line: list[Point]) -> None:
    """No point of a cut ring lies outside the box."""
    wider = Window(-1e-9, -1e-9, 10 + 1e-9, 10 + 1e-9)
    assert all(map(wider.holds, clip_ring(line, BOX)))


def test_a_bay_that_opens_outside() -> None:
    """The two arms of a comb whose back lies outside stay two: nothing of the bay between them is filled."""
    cut = clip_ring(COMB, BOX)
    assert inside((1, 2.2), (cut,))
    assert inside((1, 5.8), (cut,))
    assert not inside((1, 4), (cut,))


def test_a_ring_around_the_box_and_one_elsewhere() -> None:
    """A ring around the whole box becomes the box; of one that lies elsewhere nothing is left."""
    assert set(clip_ring(((-9, -9), (19, -9), (19, 19), (-9, 19)), BOX)) == {(0, 0), (10, 0), (10, 10), (0, 10)}
    assert clip_ring(((20, 20), (30, 20), (25, 30)), BOX) == ()
