"""The figures, statements and mentions of a place or an actor that has too many for its own page."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TypeVar

from ...model import Entity
from .. import addresses
from ..edition import Edition
from ..paging import Listed, chunks, numbered, titled
from ..views import EntityPart, Link, Pager
from .mentions import snippets
from .said import parts, said
from .statements import statements

Row = TypeVar("Row")


def entity_parts(edition: Edition, entity: Entity) -> Iterator[Listed[EntityPart]]:
    """The pages of all figures, statements and mentions of an entity, where they are too many for its own page."""
    home = Link(entity.name, addresses.entity(entity))
    rows, title = said(edition, entity), "What is counted here" if entity.kind == "place" else "Figures"
    for some, place in _parts(edition, entity, "figure", rows):
        yield place.listed(entity, EntityPart(home, title, parts(some), (), (), place.way))
    for held, place in _parts(edition, entity, "statement", statements(edition, entity)):
        yield place.listed(entity, EntityPart(home, "Statements", (), held, (), place.way))
    for found, place in _parts(edition, entity, "mention", edition.mentions_of_entity[entity.id]):
        groups = tuple(snippets(edition, found))
        yield place.listed(entity, EntityPart(home, "Every mention", (), (), groups, place.way))


@dataclass(frozen=True, slots=True)
class _Part:
    """Where one page of a long list stands."""

    number: int
    count: int
    path: str
    way: Pager | None

    def listed(self, entity: Entity, view: EntityPart) -> Listed[EntityPart]:
        """The page under its title."""
        title = f"{entity.name}: {view.title[0].lower()}{view.title[1:]}"
        return Listed(self.path, titled(title, self.number, self.count), view)


def _parts(edition: Edition, entity: Entity, what: str, rows: Sequence[Row]) -> Iterator[tuple[tuple[Row, ...], _Part]]:
    """`rows` page by page; none where they stand on the entity's own page."""
    pages = chunks(rows, edition.per_page) if len(rows) > edition.per_page else []
    for number, path, way in numbered(address(entity, what), len(pages)):
        yield pages[number - 1], _Part(number, len(pages), path, way)


def address(entity: Entity, what: str) -> str:
    """`places/goris/mentions.html`: a folder of its own, so that no other entity's id can mean it."""
    return f"{addresses.entity(entity).removesuffix('.html')}/{what}s.html"
