"""Maps as plain geometry: what the map macros of the theme draw, and nothing they must compute.

A map is drawn twice, wide and narrow, in user units; the stylesheet shows the one its column has room for. All lengths
are in user units, x to the right and y downwards from the upper left corner. Paths are the `d` of an SVG path; they run
a little over the edge of the sheet, where the drawing's own viewport cuts them.
"""

from dataclasses import dataclass
from typing import Literal

MapRole = Literal["focus", "place", "country", "area", "scale"]
"""What a text names: the place the page is about, another place, a country, a region without drawn limits, a length."""

Anchor = Literal["start", "middle", "end"]


@dataclass(frozen=True, slots=True)
class MapDot:
    """A place. `approximate`: an open ring, because its point is not exact or stands for an area."""

    x: float
    y: float
    focus: bool
    """The place the page is about."""
    approximate: bool


@dataclass(frozen=True, slots=True)
class MapText:
    """One line of text. `y` is the line it stands on."""

    x: float
    y: float
    text: str
    size: float
    anchor: Anchor
    role: MapRole


@dataclass(frozen=True, slots=True)
class ScaleBar:
    """A length on the ground: from `x` to `x + length`, standing on `y`. True at the middle of the sheet."""

    x: float
    y: float
    length: float
    label: MapText


@dataclass(frozen=True, slots=True)
class MapSheet:
    """One rendering of a map, `width` × `height` user units."""

    width: int
    height: int
    land: str
    """Path of the land, to be filled by the even-odd rule; "" where there is none."""
    coasts: str
    """Path of the shores."""
    borders: str
    """Path of the borders between countries."""
    disputed: str
    """Path of those that are disputed, in whole or in part: dashed."""
    leaders: tuple[tuple[float, float, float, float], ...]
    """Thin lines x1, y1, x2, y2 from a place to its name, where the name has no room beside it."""
    dots: tuple[MapDot, ...]
    texts: tuple[MapText, ...]
    scale: ScaleBar


@dataclass(frozen=True, slots=True)
class LocatorMap:
    """A map of places, in two renderings."""

    wide: MapSheet
    narrow: MapSheet
    alt: str
    """What the map says, in words: its places with distances and directions."""
    caption: str
    """Precision of the points, what is schematic, whose borders these are, and what lies outside the sheet."""
