"""Which part of the earth a sheet shows, and where a point of it stands.

The projection is equirectangular, true to scale along the middle latitude of the sheet and along every meridian: over
the few hundred kilometres of a locator map it distorts less than a line is thick, and a straight ruler measures it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import cos, radians

from .clipping import Window
from .topojson import Bounds, Point

EARTH_KM = 6371.0088
"""Mean radius (IUGG)."""
KM_PER_DEGREE = radians(1) * EARTH_KM
"""Of latitude."""
LEAST_KM = 60
"""Least width of a sheet. The data knows borders to about 400 m; nearer, they would look more exact than they are."""
NORTHERNMOST = 84.0
"""Degrees. Nearer to a pole an equirectangular map cannot be true to scale along its middle, and none is drawn."""
MARGIN_X, MARGIN_Y = 28.0, 40.0
"""Between the outermost places and the edge of the sheet: room for their names, and for the scale bar below them."""
OVER = 12.0
"""By how much paths run over the edge of the sheet: more than half of any line's width."""


@dataclass(frozen=True, slots=True)
class Frame:
    """A sheet of `width` × `height` units whose middle is `longitude`, `latitude`; `scale` is units per km."""

    width: int
    height: int
    longitude: float
    latitude: float
    scale: float

    @property
    def across(self) -> float:
        """Units per degree of longitude."""
        return self.scale * KM_PER_DEGREE * cos(radians(self.latitude))

    @property
    def up(self) -> float:
        """Units per degree of latitude."""
        return self.scale * KM_PER_DEGREE

    @property
    def window(self) -> Window:
        """The sheet and a little more: what paths are cut to."""
        return Window(-OVER, -OVER, self.width + OVER, self.height + OVER)

    def place(self, longitude: float, latitude: float, turn: int = 0) -> Point:
        """Where a point stands, `turn` times around the earth from its own longitude."""
        x = self.width / 2 + (longitude + 360 * turn - self.longitude) * self.across
        return x, self.height / 2 - (latitude - self.latitude) * self.up

    def bounds(self, turn: int = 0) -> Bounds:
        """The stretch of the earth that the window shows, in the longitudes of a turn."""
        window = self.window
        west, east = (
            (x - self.width / 2) / self.across + self.longitude - 360 * turn for x in (window.left, window.right)
        )
        south, north = ((self.height / 2 - y) / self.up + self.latitude for y in (window.bottom, window.top))
        return Bounds(west, south, east, north)

    def nearest(self, longitude: float, latitude: float) -> Point:
        """Where a point stands, on the turn of the earth that is nearest to the middle of the sheet."""
        return self.place(longitude, latitude, round((self.longitude - longitude) / 360))


def fit(points: Sequence[Point], width: int, height: int, least_km: float = LEAST_KM) -> Frame:
    """The frame that shows all `points` (longitude, latitude) as large as it can, with their box in its middle.

    At least one point is needed. Longitudes are taken on the side of the earth nearest to the first point. The sheet is
    at least `least_km` wide and at most once around the earth.
    """
    first = points[0][0]
    longitudes = [longitude + 360 * round((first - longitude) / 360) for longitude, _ in points]
    latitudes = [latitude for _, latitude in points]
    middle = (min(latitudes) + max(latitudes)) / 2
    shrink = KM_PER_DEGREE * cos(radians(middle))
    km_x, km_y = (max(longitudes) - min(longitudes)) * shrink, (max(latitudes) - min(latitudes)) * KM_PER_DEGREE
    scale = min(
        width / least_km,
        (width - 2 * MARGIN_X) / km_x if km_x else width / least_km,
        (height - 2 * MARGIN_Y) / km_y if km_y else width / least_km,
    )
    whole_earth = width / (360 * shrink)
    return Frame(width, height, (min(longitudes) + max(longitudes)) / 2, middle, max(scale, whole_earth))
