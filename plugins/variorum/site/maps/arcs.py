"""The lines of the atlas in the units of one sheet."""

from collections.abc import Iterator, Sequence

from .frame import Frame
from .topojson import Arc, Point

Line = tuple[Point, ...]

FINEST = 1.0
"""Units. Of points nearer to each other than this, along both axes together, one is drawn: about a line's width."""


def turns(frame: Frame) -> range:
    """The turns of the earth of which the sheet shows anything: two where it lies across the 180th meridian."""
    half = (frame.width / 2 - frame.window.left) / frame.across
    return range(round((frame.longitude - half) / 360), round((frame.longitude + half) / 360) + 1)


def line_of(arc: Arc, frame: Frame, turn: int) -> Line:
    """An arc, projected and thinned. Neighbours share arcs, so that no gap opens between them.

    One that lies wholly beyond one side of the window keeps only its ends: all that is left out lies beyond that side,
    as does the straight line that stands for it, and a ring cut to the window is the same without it.
    """
    if not arc.bounds.meets(frame.bounds(turn)):
        return tuple(frame.place(arc.longitudes[i], arc.latitudes[i], turn) for i in (0, -1))
    points = zip(arc.longitudes, arc.latitudes, strict=True)
    return tuple(_thinned([frame.place(*point, turn) for point in points]))


def _thinned(points: Sequence[Point]) -> Iterator[Point]:
    """`points` without those too near to the one before; the first and the last stay, so that lines still meet."""
    last = points[0]
    yield last
    for point in points[1:-1]:
        if abs(point[0] - last[0]) + abs(point[1] - last[1]) >= FINEST:
            last = point
            yield last
    yield points[-1]
