"""Places and actors in the words of schema.org: `Place`, `Person`, `Organization`, under every name that is one."""

from collections.abc import Iterable, Mapping
from typing import Any

from ...model import Entity, Name
from .. import addresses as paths
from ..addresses import Addresses
from ..edition import Edition
from ..elsewhere import page_of

Node = dict[str, Any]

NOT_A_NAME = frozenset({"misspelling", "damaged"})
"""Kinds of names that a text has by mistake: they find the page in the search, and are no alternate names."""


def known(node: Mapping[str, Any]) -> Node:
    """`node` without what is not known: null, empty text, empty lists."""
    return {key: value for key, value in node.items() if value not in (None, "", [])}


def named(edition: Edition, addresses: Addresses, name: str) -> Node:
    """A place or an actor, by its page."""
    row = edition.entities[name]
    return {"@type": type_of(row), "@id": addresses.absolute(paths.entity(row)), "name": row.name}


def type_of(row: Entity) -> str:
    """`Place`, `Person` or `Organization`."""
    return "Place" if row.kind == "place" else "Person" if row.type == "person" else "Organization"


def entity(edition: Edition, addresses: Addresses, row: Entity) -> Node:
    """A `Place`, `Person` or `Organization` under every name that is one."""
    page = addresses.absolute(paths.entity(row))
    where = row.coordinates
    inside = "containedInPlace" if row.kind == "place" else "affiliation" if row.type == "person" else ""
    links = [named(edition, addresses, name) for name in (row.part_of if row.kind == "place" else row.speaks_for)]
    return known({
        "@type": type_of(row), "@id": page, "url": page, "name": row.name,
        "alternateName": _alternates(row.name, row.names), "description": row.summary,
        "geo": {"@type": "GeoCoordinates", "latitude": where.latitude, "longitude": where.longitude}
        if where else None,
        "sameAs": [page for site, name in row.external if (page := page_of(site, name))],
        **({inside: links} if inside else {}),
    })  # fmt: skip  # a table of fields


def _alternates(name: str, names: Iterable[Name]) -> list[str]:
    found = dict.fromkeys(row.text for row in names if row.kind not in NOT_A_NAME)
    return [text for text in found if text != name]
