"""TopoJSON to arcs in degrees, and the rings made of them.

The format (github.com/topojson/topojson-specification, section 2.1.4) stores each line between two junctions once, as
steps from one quantised point to the next, and builds rings out of line numbers; `~n` is line `n` run backwards.
Neighbours share a line, so that whatever is done to lines leaves no gap between neighbours.
"""

from array import array
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Any

Point = tuple[float, float]
Ring = tuple[int, ...]
"""Numbers of the arcs of a closed line, in order; `~n` is arc `n` backwards."""


@dataclass(frozen=True, slots=True)
class Bounds:
    """A stretch of the earth between two parallels and two meridians, in degrees."""

    west: float
    south: float
    east: float
    north: float

    def meets(self, other: "Bounds") -> bool:
        """Whether the two have a point in common."""
        return (
            self.west <= other.east
            and other.west <= self.east
            and self.south <= other.north
            and other.south <= self.north
        )


@dataclass(frozen=True, slots=True, eq=False)
class Arc:
    """A line between two junctions, in degrees."""

    longitudes: Sequence[float]
    latitudes: Sequence[float]
    bounds: Bounds


@dataclass(frozen=True, slots=True)
class Shape:
    """A named area: all its rings, outer ones and holes alike, to be read by the even-odd rule."""

    name: str
    rings: tuple[Ring, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Topology:
    """The lines of a file, and the areas of each of its collections by the collection's name."""

    arcs: tuple[Arc, ...]
    objects: Mapping[str, tuple[Shape, ...]]


def decode(document: Mapping[str, Any]) -> Topology:
    """The topology in `document`, a quantised TopoJSON object as parsed from JSON.

    Raises KeyError where it lacks a member that a quantised topology has, ValueError for a geometry without area.
    """
    scale, origin = document["transform"]["scale"], document["transform"]["translate"]
    arcs = tuple(_arc(steps, scale, origin) for steps in document["arcs"])
    return Topology(
        arcs, {name: tuple(_shape(one) for one in _members(item)) for name, item in document["objects"].items()}
    )


def _arc(steps: Sequence[Sequence[int]], scale: Sequence[float], origin: Sequence[float]) -> Arc:
    longitudes, latitudes = (_degrees([step[i] for step in steps], scale[i], origin[i]) for i in (0, 1))
    return Arc(longitudes, latitudes, Bounds(min(longitudes), min(latitudes), max(longitudes), max(latitudes)))


def _degrees(steps: Sequence[int], scale: float, origin: float) -> Sequence[float]:
    # Eight bytes a number instead of the thirty-two of a float in a tuple: the world has half a million points.
    return memoryview(array("d", (at * scale + origin for at in accumulate(steps)))).toreadonly()


def _members(item: Mapping[str, Any]) -> Sequence[Mapping[str, Any]]:
    members: Sequence[Mapping[str, Any]] = item["geometries"] if item["type"] == "GeometryCollection" else [item]
    return members


def _shape(geometry: Mapping[str, Any]) -> Shape:
    name = geometry.get("properties", {}).get("name", "")
    return Shape(name, tuple(tuple(ring) for ring in _rings(geometry)))


def _rings(geometry: Mapping[str, Any]) -> Iterator[Sequence[int]]:
    if geometry["type"] == "Polygon":
        yield from geometry["arcs"]
    elif geometry["type"] == "MultiPolygon":
        for polygon in geometry["arcs"]:
            yield from polygon
    else:
        raise ValueError(f"a {geometry['type']} has no area")


def bounds_of(ring: Ring, arcs: Sequence[Arc]) -> Bounds:
    """The stretch of the earth around a ring."""
    boxes = [arcs[number if number >= 0 else ~number].bounds for number in ring]
    return Bounds(
        min(box.west for box in boxes),
        min(box.south for box in boxes),
        max(box.east for box in boxes),
        max(box.north for box in boxes),
    )


def joined(ring: Ring, line_of: Callable[[int], Sequence[Point]]) -> list[Point]:
    """The points of `ring`, each once, from its arcs as `line_of` gives them."""
    points: list[Point] = []
    for number in ring:
        line = line_of(number) if number >= 0 else line_of(~number)[::-1]
        points.extend(line[:-1])  # an arc ends where the next begins
    return points
