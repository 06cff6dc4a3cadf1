"""Registers of other bodies that have an id and a page for a place or an actor."""

import re
from typing import NamedTuple

from .views import Link


class Register(NamedTuple):
    """A register: its key in front matter, its name, the shape of its ids, and where the page of an id is."""

    key: str
    name: str
    shape: str
    """The whole of an id, as a regular expression: what has another shape is printed, and leads nowhere."""
    page: str
    why: str
    case: str
    """An id of it."""


REGISTERS = (
    Register("wikidata", "Wikidata", r"Q\d+", "https://www.wikidata.org/wiki/{}",
             "leads to the other registers, under every kind of thing", "Q129352"),
    Register("geonames", "GeoNames", r"\d+", "https://www.geonames.org/{}",
             "places, with coordinates and names in use", "146970"),
    Register("osm", "OpenStreetMap", r"(node|way|relation)/\d+", "https://www.openstreetmap.org/{}",
             "roads and bridges, which other registers seldom have; a number alone is none of its ids", "way/1"),
    Register("viaf", "VIAF", r"\d+", "https://viaf.org/viaf/{}",
             "persons and bodies as the national libraries write them", "102333412"),
    Register("isni", "ISNI", r"\d{15}[\dX]", "https://isni.org/isni/{}",
             "persons and bodies in public life; its last sign may be an X", "000000012146438X"),
    Register("gnd", "GND", r"[\dX-]+", "https://d-nb.info/gnd/{}",
             "persons, bodies and places as German-speaking libraries write them", "4085019-1"),
    Register("ror", "ROR", r"0[a-z0-9]{8}", "https://ror.org/{}",
             "bodies that do research, which a report may cite", "01ggx4157"),
)  # fmt: skip  # one register a row reads as the table it is


def page_of(key: str, name: str) -> str | None:
    """The address of an id's page; null for a register that is not known, or an id of another shape than its."""
    return next((row.page.format(name) for row in REGISTERS if row.key == key and re.fullmatch(row.shape, name)), None)


def link(key: str, name: str) -> Link:
    """`Wikidata Q129352`, with the page it stands for, where there is one."""
    known = next((row.name for row in REGISTERS if row.key == key), key)
    return Link(f"{known} {name}", page_of(key, name))
