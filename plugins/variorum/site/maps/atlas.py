"""The countries of the world as Natural Earth draws them, read from the data packed beside this module.

What the data is, where it comes from and under which terms: `data/README.md`.
"""

import gzip
import json
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import resources

from .disputed import LEASED
from .seam import on_one_side
from .topojson import Arc, Bounds, Ring, Shape, Topology, bounds_of, decode

DATA = "countries-10m.json.gz"
SOURCE = "Natural Earth 4.1.0"

FULL_NAMES: tuple[tuple[str, str, str], ...] = (
    ("Bosnia and Herz.", "Bosnia and Herzegovina", "shortened in the data"),
    ("Central African Rep.", "Central African Republic", "shortened in the data"),
    ("Côte d'Ivoire", "Côte d’Ivoire", "a typewriter's apostrophe in the data"),
    ("Dem. Rep. Congo", "DR Congo", "shortened in the data by a dotted form that is used nowhere else"),
    ("Dominican Rep.", "Dominican Republic", "shortened in the data"),
    ("Eq. Guinea", "Equatorial Guinea", "shortened in the data"),
    ("eSwatini", "Eswatini", "the country writes a capital letter"),
    ("Macedonia", "North Macedonia", "renamed in February 2019, after this edition of the data"),
    ("N. Cyprus", "Northern Cyprus", "shortened in the data"),
    ("S. Sudan", "South Sudan", "shortened in the data"),
    ("United States of America", "United States", "the name that fits on a map"),
    ("W. Sahara", "Western Sahara", "shortened in the data"),
)
"""(name in the data, name on our maps, why)."""


@dataclass(frozen=True, slots=True)
class Outline:
    """A ring, and the stretch of the earth around it."""

    ring: Ring
    bounds: Bounds


@dataclass(frozen=True, slots=True)
class Country:
    """A country by its name in the data, and its outlines: land, holes and islands alike."""

    name: str
    outlines: tuple[Outline, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Atlas:
    """The world: its lines, whom each line belongs to, the land, and the countries."""

    arcs: tuple[Arc, ...]
    owners: Mapping[int, frozenset[str]]
    """Arc → the countries on its sides: one for a shore, two or more for a border."""
    land: tuple[Outline, ...]
    countries: tuple[Country, ...]


@cache  # program data, never changed while a program runs; unpacked only where a page has a map
def load_atlas() -> Atlas:
    """The packed atlas."""
    packed = resources.files(__package__).joinpath(f"data/{DATA}").read_bytes()
    return atlas_of(decode(json.loads(gzip.decompress(packed))))


def atlas_of(topology: Topology) -> Atlas:
    """The atlas in a topology with the collections `countries` and `land`."""
    countries = topology.objects["countries"]
    arcs = tuple(map(on_one_side, topology.arcs))
    owners: dict[int, set[str]] = defaultdict(set)
    for country in countries:
        for number in (number for ring in country.rings for number in ring):
            owners[number if number >= 0 else ~number].add(country.name)
    return Atlas(
        arcs,
        {number: frozenset(names) for number, names in sorted(owners.items())},
        tuple(outline for shape in topology.objects["land"] for outline in _outlines(shape, arcs)),
        tuple(Country(one.name, tuple(_outlines(one, arcs))) for one in countries if one.name not in LEASED),
    )


def _outlines(shape: Shape, arcs: Sequence[Arc]) -> Iterator[Outline]:
    return (Outline(ring, bounds_of(ring, arcs)) for ring in shape.rings)


def full_name(name: str) -> str:
    """A country's name in the data as our maps print it."""
    return next((printed for short, printed, _ in FULL_NAMES if short == name), name)
