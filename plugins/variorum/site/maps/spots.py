"""Which places of the archive a map shows: those with coordinates, near ones together, far ones named in words."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from ...model import Entity
from ...reaching import reached
from ..edition import Edition
from .distances import distance
from .frame import NORTHERNMOST
from .topojson import Point

NEIGHBOURS = 8
"""Other places on the map of one place: as many as a small sheet can name."""
REACH_KM = 500
"""A place farther away than this is no neighbour: a map of both would show neither well."""
LEAP, AFTER = 1.8, 3
"""Once AFTER neighbours are shown, one that is LEAP times as far as the one before it would shrink them all."""
APART, FAR_KM = 3, 300
"""An outlier: APART times as far from the middle as the one before it, and at least FAR_KM."""
MOST = 60
"""Dots on one map; of more, those named most often are shown."""

APPROXIMATE = (
    ("approximate", "the editors say so", "approximate, within about 5 km"),
    ("about", "a distance or a place with “about”", "about the middle of the valley"),
    ("roughly", "the same in another word", "roughly where the road crosses"),
    ("uncertain", "the editors say so", "uncertain, two villages have the name"),
    ("of the same name", "the point of a town stands for the region around it", "centre of the city of the same name"),
    ("centroid", "the middle of an area is a computed point", "centroid of the district"),
)
"""(words in `precision` by which a point is drawn as an open ring, why, such a precision)."""


@dataclass(frozen=True, slots=True)
class Spot:
    """A place with its point on the earth. `mentions`: how often the archive names it."""

    id: str
    name: str
    longitude: float
    latitude: float
    precision: str
    mentions: int

    @property
    def point(self) -> Point:
        """Longitude and latitude."""
        return self.longitude, self.latitude

    @property
    def approximate(self) -> bool:
        """Whether its point is not exact, or stands for an area."""
        return any(words in self.precision.casefold() for words, _, _ in APPROXIMATE)


def spots_of(edition: Edition) -> tuple[Spot, ...]:
    """All places of the archive that have coordinates and can be drawn, in order of id."""
    found = (spot_of(edition, entity) for entity in edition.located)
    return tuple(sorted((spot for spot in found if spot), key=lambda spot: spot.id))


def spot_of(edition: Edition, entity: Entity) -> Spot | None:
    """The point of a place; None without coordinates, or nearer to a pole than a map can be drawn."""
    at = entity.coordinates
    if at is None or abs(at.latitude) > NORTHERNMOST:
        return None
    mentions = len(edition.mentions_of_entity[entity.id])
    return Spot(entity.id, entity.name, at.longitude, at.latitude, at.precision, mentions)


def inside(edition: Edition, entity: Entity) -> tuple[Spot, ...]:
    """The spots of places that lie in `entity`, directly or through others, in order of id."""
    members = edition.members
    places = reached(entity.id, lambda name: [other.id for other in members[name] if other.kind == "place"])
    others = sorted(places - {entity.id})
    return tuple(spot for name in others if (spot := spot_of(edition, edition.entities[name])))


def most_named(spots: Iterable[Spot]) -> tuple[Spot, ...]:
    """The MOST spots the archive names most often, the others left out, in order of id."""
    kept = sorted(spots, key=lambda spot: (-spot.mentions, spot.id))[:MOST]
    return tuple(sorted(kept, key=lambda spot: spot.id))


def neighbours(group: Sequence[Spot], spots: Iterable[Spot]) -> tuple[Spot, ...]:
    """Of `spots`, those worth showing around `group`, nearest first."""
    members = {spot.id for spot in group}
    away = sorted((min(distance(one.point, spot.point) for one in group), spot.id, spot) for spot in spots
                  if spot.id not in members)  # fmt: skip
    near = [row for row in away if row[0] <= REACH_KM][:NEIGHBOURS]
    leaps = (i + 1 for i, (a, b) in enumerate(pairwise(near)) if i + 1 >= AFTER and b[0] > LEAP * max(a[0], 1))
    return tuple(spot for _, _, spot in near[: next(leaps, len(near))])


def middle(spots: Sequence[Spot]) -> Spot:
    """The one of `spots` (at least one) with the shortest ways to the nearer half of the others; among equals, by id.

    Ways to all of them would let one far outlier pull the middle to the edge.
    """
    return min(spots, key=lambda spot: (_ways_to_half(spot, spots), spot.id))


def _ways_to_half(spot: Spot, spots: Sequence[Spot]) -> float:
    return sum(sorted(distance(spot.point, other.point) for other in spots)[: len(spots) // 2 + 1])


def together(spots: Sequence[Spot]) -> tuple[tuple[Spot, ...], tuple[Spot, ...]]:
    """(those near each other, outliers) of `spots`, at least one, each from the middle outwards."""
    centre = middle(spots).point
    away = sorted((distance(centre, spot.point), spot.id, spot) for spot in spots)
    gaps = (i + 1 for i, (a, b) in enumerate(pairwise(away))
            if 2 * (i + 1) >= len(away) and b[0] > max(APART * a[0], FAR_KM))  # fmt: skip
    end = next(gaps, len(away))
    return tuple(spot for _, _, spot in away[:end]), tuple(spot for _, _, spot in away[end:])
