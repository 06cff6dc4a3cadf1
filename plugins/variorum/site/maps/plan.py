"""What a map is to show, before it is drawn: the places, which of them it is about, and the regions it names."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from ...model import Entity
from ...reaching import reached
from ..edition import Edition
from .spots import Spot, inside, most_named, neighbours, spot_of, spots_of, together

AREAS = (
    ("region", "a stretch of land, whose limits the archive does not hold"),
    ("province", "the same, as a division of a country"),
    ("district", "the same, smaller"),
    ("territory", "the same, without saying whose"),
)
"""(type of a place that is named across its places, since it has no point of its own; why)."""
AROUND = 1.6
"""For the map of the whole archive, which is the first that a stranger sees."""
LEAST_PLACES = 2
"""Of a region's places on the map: across one alone its name would be taken for that place's."""


@dataclass(frozen=True, slots=True)
class Area:
    """A region without a point of its own, and the ids of its places on the map."""

    name: str
    members: frozenset[str]


@dataclass(frozen=True, slots=True)
class Plan:
    """A map before it is drawn."""

    subject: str
    """What it is a map of: "Goris", "the places of this archive that belong to Armenia"."""
    focus: frozenset[str]
    """Ids of the spots that are set bold."""
    spots: tuple[Spot, ...]
    """Those on the map, the most important first: where names lack room the last go without."""
    centre: Spot
    """The one from which distances are told."""
    outside: tuple[Spot, ...]
    """Those of the same subject that lie too far away."""
    areas: tuple[Area, ...]
    countries: Mapping[str, str]
    """Headwords of the archive's countries, by every name they have."""
    around: float = 1
    """How many times as wide as its places the sheet is at least, so that a stranger sees where on earth they lie."""


def plan_of(edition: Edition, entity: Entity) -> Plan | None:
    """The map of one place among its neighbours; of a place without a point, that of the places in it.

    None for an actor, and where neither the place nor any place in it has coordinates.
    """
    spot = spot_of(edition, entity) if entity.kind == "place" else None
    if spot:
        near = neighbours((spot,), spots_of(edition))
        return _plan(edition, spot.name, frozenset((spot.id,)), (spot, *near), spot, ())
    members = inside(edition, entity) if entity.kind == "place" else ()
    if not members:
        return None
    kept, outside = together(most_named(members))
    near = neighbours(kept, spots_of(edition)) if len(kept) < LEAST_PLACES + 1 else ()
    focus = frozenset(one.id for one in kept) if near else frozenset()
    return _plan(
        edition, f"the places of this archive that belong to {entity.name}", focus, (*kept, *near), kept[0], outside
    )


def plan_of_all(edition: Edition) -> Plan | None:
    """The map of the archive: its places that lie near each other. None where no place has coordinates."""
    spots = most_named(spots_of(edition))
    if not spots:
        return None
    kept, outside = together(spots)
    ranked = tuple(sorted(kept, key=lambda spot: (-spot.mentions, spot.id)))
    plan = _plan(edition, "the places of this archive", frozenset(), ranked, kept[0], outside)
    return replace(plan, around=AROUND)


def _plan(edition: Edition, subject: str, focus: frozenset[str], spots: tuple[Spot, ...], centre: Spot,
          outside: tuple[Spot, ...]) -> Plan:  # fmt: skip
    return Plan(subject, focus, spots, centre, outside, tuple(_areas(edition, spots)), dict(_countries(edition)))


def _areas(edition: Edition, spots: tuple[Spot, ...]) -> Iterator[Area]:
    """Regions with places on the map; one that holds all of them says nothing, and is not named."""
    shown = {spot.id for spot in spots}
    members: dict[str, set[str]] = {}
    for name in shown:
        for wider in _around(edition, name):
            members.setdefault(wider, set()).add(name)
    for name in sorted(members):
        entity = edition.entities[name]
        named = entity.coordinates is None and entity.type in {area for area, _ in AREAS}
        if named and LEAST_PLACES <= len(members[name]) < len(shown):
            yield Area(entity.name, frozenset(members[name]))


def _around(edition: Edition, name: str) -> frozenset[str]:
    """The places that hold a place, directly or through others."""
    known = edition.entities
    return reached(name, lambda one: [wider for wider in known[one].part_of if wider in known]) - {name}


def _countries(edition: Edition) -> Iterable[tuple[str, str]]:
    for entity in edition.archive.entities:
        if entity.type == "country":
            yield from ((name.text, entity.name) for name in entity.names)
