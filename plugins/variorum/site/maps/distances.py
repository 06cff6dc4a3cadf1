"""How far, and which way: great circles on a sphere, in words."""

from math import asin, atan2, cos, degrees, radians, sin, sqrt

from .frame import EARTH_KM
from .topojson import Point

DIRECTIONS = ("north", "north-east", "east", "south-east", "south", "south-west", "west", "north-west")


def distance(one: Point, other: Point) -> float:
    """Kilometres between two points (longitude, latitude) along the great circle, by the haversine formula."""
    (lon1, lat1), (lon2, lat2) = ((radians(x), radians(y)) for x, y in (one, other))
    half = sin((lat2 - lat1) / 2) ** 2 + cos(lat1) * cos(lat2) * sin((lon2 - lon1) / 2) ** 2
    return 2 * EARTH_KM * asin(min(1.0, sqrt(half)))


def direction(one: Point, other: Point) -> str:
    """The compass direction, of eight, in which a traveller sets out from `one` to `other`."""
    (lon1, lat1), (lon2, lat2) = ((radians(x), radians(y)) for x, y in (one, other))
    east = sin(lon2 - lon1) * cos(lat2)
    north = cos(lat1) * sin(lat2) - sin(lat1) * cos(lat2) * cos(lon2 - lon1)
    return DIRECTIONS[round(degrees(atan2(east, north)) / 45) % 8]


def far(one: Point, other: Point) -> str:
    """Where `other` lies, seen from `one`, in words: about 49 km south-west."""
    km = distance(one, other)
    if km < 1:
        return "at the same point, within 1 km"
    return f"about {rounded(km):,} km {direction(one, other)}"


def rounded(km: float) -> int:
    """`km` as exactly as coordinates of two decimals allow: about one per cent, and never below a kilometre."""
    step = 1 if km < 100 else 5 if km < 500 else 50
    return max(1, step * round(km / step))
