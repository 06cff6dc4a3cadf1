"""The packed atlas: whose it is, and that it is what it says."""

import gzip
import hashlib
import json
import re
from importlib import resources

import pytest

from tests.site.maps_cases import GORIS, KALBAJAR, PARIS, STEPANAKERT, SUVA
from variorum.site.maps.atlas import DATA, FULL_NAMES, SOURCE, Atlas, full_name, load_atlas
from variorum.site.maps.disputed import LEASED
from variorum.site.maps.topojson import Point, decode

FOLDER = resources.files("variorum.site.maps").joinpath("data")
PACKED = FOLDER.joinpath(DATA).read_bytes()
README = FOLDER.joinpath("README.md").read_text(encoding="utf-8")


def country_at(atlas: Atlas, at: Point) -> list[str]:
    """The countries whose outlines hold a point, by the even-odd rule, in degrees."""
    return [
        country.name for country in atlas.countries if _crossings(atlas, [o.ring for o in country.outlines], at) % 2
    ]


def _crossings(atlas: Atlas, rings: list[tuple[int, ...]], at: Point) -> int:
    found = 0
    for number in (number if number >= 0 else ~number for ring in rings for number in ring):
        arc = atlas.arcs[number]
        if arc.bounds.south <= at[1] <= arc.bounds.north and arc.bounds.west <= at[0]:
            ends = zip(arc.longitudes[:-1], arc.latitudes[:-1], arc.longitudes[1:], arc.latitudes[1:], strict=True)
            found += sum((y1 > at[1]) != (y2 > at[1]) and at[0] > x1 + (at[1] - y1) / (y2 - y1) * (x2 - x1)
                         for x1, y1, x2, y2 in ends)  # fmt: skip
    return found


def test_the_data_is_the_one_described() -> None:
    """Unpacked, the data has the sum that its description gives; the description names its source and both terms."""
    unpacked = gzip.decompress(PACKED)
    assert hashlib.sha256(unpacked).hexdigest() in README
    assert SOURCE.split()[-1] in README
    assert {"public domain", "ISC", "world-atlas"} <= set(re.findall("public domain|ISC|world-atlas", README))


def test_the_licence_lies_beside_it() -> None:
    """The package's licence is kept whole: copyright, permission and disclaimer."""
    licence = FOLDER.joinpath("LICENSE").read_text(encoding="utf-8")
    assert all(words in licence for words in ("Copyright", "Permission to use", "NO EVENT"))


def test_the_packed_file_names_no_time() -> None:
    """The packed file has no date in it: packed again, it is the same."""
    assert PACKED[4:8] == bytes(4)


@pytest.mark.parametrize(
    ("at", "country"),
    [
        (STEPANAKERT, "Azerbaijan"), (GORIS, "Armenia"), (KALBAJAR, "Azerbaijan"), (PARIS, "France"), (SUVA, "Fiji"),
        ((-147.7, 64.8), "United States of America"), ((18.42, -33.92), "South Africa"), ((28.5, -29.5), "Lesotho"),
        ((45.41, 39.21), "Azerbaijan"), ((63.3, 45.9), None),
    ],
)  # fmt: skip
def test_known_places(at: Point, country: str | None) -> None:
    """Known coordinates lie in their country: on islands, in exclaves and enclaves too; on leased ground in none."""
    assert country_at(load_atlas(), at) == ([country] if country else [])


def test_known_extent() -> None:
    """Armenia reaches from 38.84° to 41.30° north and from 43.44° to 46.60° east, to 0.05°."""
    armenia = next(country for country in load_atlas().countries if country.name == "Armenia")
    bounds = [outline.bounds for outline in armenia.outlines]
    assert min(b.west for b in bounds) == pytest.approx(43.44, abs=0.05)
    assert max(b.east for b in bounds) == pytest.approx(46.60, abs=0.05)
    assert min(b.south for b in bounds) == pytest.approx(38.84, abs=0.05)
    assert max(b.north for b in bounds) == pytest.approx(41.30, abs=0.05)


def test_shores_and_borders() -> None:
    """Every line of the data belongs to one country or to neighbours; Armenia has the neighbours it has."""
    owners = load_atlas().owners
    assert set(owners) == set(range(len(load_atlas().arcs)))
    neighbours = {name for names in owners.values() if "Armenia" in names for name in names} - {"Armenia"}
    assert neighbours == {"Azerbaijan", "Georgia", "Iran", "Turkey"}


def test_full_names() -> None:
    """Every row of the table names a country of the data, once; a country without a row keeps its name."""
    names = {country.name for country in load_atlas().countries}
    shortened = [short for short, _, _ in FULL_NAMES]
    assert set(shortened) <= names
    assert len(shortened) == len(set(shortened))
    assert all(full_name(short) == printed != short and why for short, printed, why in FULL_NAMES)
    assert full_name("Armenia") == "Armenia"


def test_leased_ground() -> None:
    """Leased ground is a unit of the data, and no country of ours."""
    units = {shape.name for shape in decode(json.loads(gzip.decompress(PACKED))).objects["countries"]}
    assert units - {country.name for country in load_atlas().countries} == LEASED
