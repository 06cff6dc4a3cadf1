"""The 180th meridian, along which the data is cut open so that it lies flat."""

from array import array
from collections.abc import Iterator

from .arcs import Line
from .frame import Frame
from .topojson import Arc, Bounds

SEAM = 180.0
SAME = 0.001
"""Degrees, and units: two places nearer than this are one."""


def on_one_side(arc: Arc) -> Arc:
    """`arc` with its points on the meridian on the side of the rest of it.

    The packed data writes some of them as 180° west where the line comes from the east: taken as they stand, such a
    line would run once around the earth, and Russia would cover Norway.
    """
    sides = [longitude for longitude in arc.longitudes if SEAM - abs(longitude) > SAME]
    if not sides or len(sides) == len(arc.longitudes):
        return arc
    seam = SEAM if sides[0] > 0 else -SEAM
    moved = [longitude if SEAM - abs(longitude) > SAME else seam for longitude in arc.longitudes]
    longitudes = memoryview(array("d", moved)).toreadonly()
    return Arc(longitudes, arc.latitudes, Bounds(min(moved), arc.bounds.south, max(moved), arc.bounds.north))


def without_seam(line: Line, frame: Frame, turn: int) -> Iterator[Line]:
    """The parts of `line` that do not run along the 180th meridian: the data is cut open there, and has no shore."""
    seams = tuple(frame.place(edge, 0, turn)[0] for edge in (-180, 180))
    part = [line[0]]
    for point in line[1:]:
        if any(abs(part[-1][0] - seam) < SAME and abs(point[0] - seam) < SAME for seam in seams):
            if len(part) > 1:
                yield tuple(part)
            part = []
        part.append(point)
    if len(part) > 1:
        yield tuple(part)
