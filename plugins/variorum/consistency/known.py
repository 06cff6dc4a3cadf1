"""Which ids may be named: those of the files that were read, and those of files that could not be."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from ..model import Article, Content, Ledger, Quantity
from .places import Absent


def nameable(absent: Absent, folders: Sequence[str], ids: Iterable[str]) -> set[str]:
    """The ids that may be named: those read, and those of files that could not be."""
    return {*ids, *(name for folder, name in absent if folder in folders)}


def place_ids(content: Content, absent: Absent) -> set[str]:
    """The ids of places that may be named."""
    return nameable(
        absent, ["places"], (entity.id for entity in content.entities if entity.kind == "place" and entity.indexed)
    )


def entity_ids(content: Content, absent: Absent) -> set[str]:
    """The ids of places and actors that may be named."""
    return nameable(absent, ["places", "actors"], (entity.id for entity in content.entities if entity.indexed))


def quantity_ids(content: Content, absent: Absent) -> set[str]:
    """The ids of quantities that may be named."""
    return nameable(absent, ["quantities"], (quantity.id for quantity in content.quantities))


@dataclass(frozen=True, slots=True)
class Known:
    """What rows may name, gathered once: to look for it anew at every row would grow with the square of the archive."""

    places: frozenset[str]
    entities: frozenset[str]
    quantity_ids: frozenset[str]
    quantities: Mapping[str, Quantity]
    articles: Mapping[str, Article]
    ledgers: Mapping[str, Ledger]
    """By article; the first of an article that has two."""
    absent: Absent


def known_of(content: Content, absent: Absent) -> Known:
    """What the files of `content` may name, those that could not be read included."""
    return Known(
        places=frozenset(place_ids(content, absent)), entities=frozenset(entity_ids(content, absent)),
        quantity_ids=frozenset(quantity_ids(content, absent)), quantities={row.id: row for row in content.quantities},
        articles={row.id: row for row in content.articles},
        ledgers={row.article: row for row in reversed(content.ledgers)}, absent=absent,
    )  # fmt: skip
