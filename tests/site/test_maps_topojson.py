"""Reading TopoJSON: steps into degrees, line numbers into rings."""

from typing import Any

import pytest

from variorum.site.maps.topojson import Bounds, bounds_of, decode, joined

TWO_SQUARES: dict[str, Any] = {
    "type": "Topology",
    "transform": {"scale": [0.5, 0.25], "translate": [10, 40]},
    "arcs": [
        [[4, 0], [0, 8]],  # the side they share, from below
        [[4, 8], [-4, 0], [0, -8], [4, 0]],  # the rest of the western one
        [[4, 8], [4, 0], [0, -8], [-4, 0]],  # the rest of the eastern one
    ],
    "objects": {
        "countries": {
            "type": "GeometryCollection",
            "geometries": [
                {"type": "Polygon", "arcs": [[0, 1]], "properties": {"name": "West"}},
                {"type": "MultiPolygon", "arcs": [[[2, 0]], [[-2, -1]]], "properties": {"name": "East and West"}},
            ],
        },
        "land": {"type": "Polygon", "arcs": [[0, 1]]},
    },
}


def line_of(number: int) -> list[tuple[float, float]]:
    """The points of a line of the two squares."""
    arc = decode(TWO_SQUARES).arcs[number]
    return list(zip(arc.longitudes, arc.latitudes, strict=True))


def test_steps_become_degrees() -> None:
    """A line starts at its first step and goes on by the next, in the scale and from the origin of the file."""
    assert line_of(0) == [(12, 40), (12, 42)]
    assert line_of(2) == [(12, 42), (14, 42), (14, 40), (12, 40)]


def test_bounds_of_lines_and_rings() -> None:
    """The box around a line, and the box around all lines of a ring, whichever way they run."""
    arcs = decode(TWO_SQUARES).arcs
    assert arcs[0].bounds == Bounds(12, 40, 12, 42)
    assert bounds_of((0, 1), arcs) == bounds_of((~1, ~0), arcs) == Bounds(10, 40, 12, 42)
    assert not arcs[1].bounds.meets(Bounds(12.1, 40, 14, 42))
    assert arcs[1].bounds.meets(Bounds(12, 42, 14, 43))


def test_rings_of_areas() -> None:
    """A polygon has its rings, a multipolygon all of its parts'; a single area without a name is a collection too."""
    objects = decode(TWO_SQUARES).objects
    assert [(shape.name, shape.rings) for shape in objects["countries"]] == [
        ("West", ((0, 1),)),
        ("East and West", ((2, 0), (-2, -1))),
    ]
    assert [(shape.name, shape.rings) for shape in objects["land"]] == [("", ((0, 1),))]


def test_a_ring_has_every_point_once() -> None:
    """Where one line ends the next begins: their common point is kept once, also when a line runs backwards."""
    assert joined((0, 1), line_of) == [(12, 40), (12, 42), (10, 42), (10, 40)]
    assert joined((~1, ~0), line_of) == [(12, 40), (10, 40), (10, 42), (12, 42)]


def test_a_line_is_no_area() -> None:
    """A geometry without area is refused by name."""
    roads = {"roads": {"type": "LineString", "arcs": [0]}}
    with pytest.raises(ValueError, match="LineString"):
        decode(TWO_SQUARES | {"objects": roads})
