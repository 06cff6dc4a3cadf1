"""Lines and rings cut to a box.

Lines (shores, borders) are cut exactly, each into the stretches that lie inside: these are the only things that are
stroked. Rings (land) are cut side by side of the box after Sutherland and Hodgman (doi.org/10.1145/360767.360802). For
a ring with bays that method joins the pieces by doubled edges along the box, which is wrong for a stroke but right for
a fill: a doubled edge has no area. The box is larger than the sheet, so that nothing along its sides is ever seen.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from .topojson import Point


@dataclass(frozen=True, slots=True)
class Window:
    """A box that things are cut to."""

    left: float
    top: float
    right: float
    bottom: float

    def holds(self, point: Point) -> bool:
        """Whether `point` lies in it or on its sides."""
        return self.left <= point[0] <= self.right and self.top <= point[1] <= self.bottom


def clip_line(points: Sequence[Point], window: Window) -> tuple[tuple[Point, ...], ...]:
    """The stretches of the line through `points` that lie in `window`, in order, each of two points or more."""
    stretches: list[list[Point]] = []
    for index in range(len(points) - 1):
        inside = _inside(points[index], points[index + 1], window)
        if inside is None:
            continue
        start, end = inside
        if stretches and start == points[index] and stretches[-1][-1] == start:
            stretches[-1].append(end)
        else:
            stretches.append([start, end])
    return tuple(tuple(stretch) for stretch in stretches)


def _inside(start: Point, end: Point, window: Window) -> tuple[Point, Point] | None:
    """The part of a segment in `window` (Liang and Barsky), or None. An end that lies inside is kept as it is."""
    dx, dy = end[0] - start[0], end[1] - start[1]
    first, last = 0.0, 1.0
    for step, room in (
        (-dx, start[0] - window.left),
        (dx, window.right - start[0]),
        (-dy, start[1] - window.top),
        (dy, window.bottom - start[1]),
    ):
        if step == 0:
            if room < 0:
                return None
        elif step < 0:
            first = max(first, room / step)
        else:
            last = min(last, room / step)
    if first > last or (first == last and start != end):
        return None
    return (
        start if first == 0 else (start[0] + first * dx, start[1] + first * dy),
        end if last == 1 else (start[0] + last * dx, start[1] + last * dy),
    )


def clip_ring(points: Sequence[Point], window: Window) -> tuple[Point, ...]:
    """The ring through `points` cut to `window`: the same area inside it, by the even-odd rule; empty if there is none.

    The ring is closed by its last point being joined to its first.
    """
    ring = list(points)
    for axis, limit, sign in (
        (0, window.left, 1.0),
        (0, window.right, -1.0),
        (1, window.top, 1.0),
        (1, window.bottom, -1.0),
    ):
        ring = list(_half(ring, axis, limit, sign))
    return tuple(ring)


def _half(ring: Sequence[Point], axis: int, limit: float, sign: float) -> Iterator[Point]:
    """`ring` on one side of a line: where the coordinate `axis`, times `sign`, is at least the limit's."""
    for index, end in enumerate(ring):
        start = ring[index - 1]
        before, after = (start[axis] - limit) * sign, (end[axis] - limit) * sign
        if (before < 0) != (after < 0):
            yield _crossing(start, end, axis, limit)
        if after >= 0:
            yield end


def _crossing(start: Point, end: Point, axis: int, limit: float) -> Point:
    share = (limit - start[axis]) / (end[axis] - start[axis])
    other = start[1 - axis] + share * (end[1 - axis] - start[1 - axis])
    return (limit, other) if axis == 0 else (other, limit)
