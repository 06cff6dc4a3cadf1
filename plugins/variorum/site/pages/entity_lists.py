"""The lists of all places and of all actors: by type, or where they are many by letter on several pages."""

import unicodedata
from collections.abc import Iterable, Iterator, Sequence

from ...model import Entity
from .. import addresses
from ..edition import Edition, grouped
from ..map_views import LocatorMap
from ..paging import Listed, filled, numbered, path_of, titled
from ..views import Card, ContentsRow, EntityIndex, Link
from ..wording import plural
from .entity_cards import card

HEADINGS: tuple[tuple[str, tuple[str, ...], str], ...] = (
    ("Countries", ("country",), "states that others recognise"),
    ("Regions", ("region",), "larger than a town, and no state"),
    ("Cities and towns", ("city", "town"), "one list: where a town ends and a city begins differs by country"),
    ("Villages", ("village",), "apart from towns, which readers look for first"),
    ("Roads and bridges", ("road", "bridge"), "ways, of which an archive has few"),
    ("People", ("person",), "speakers by name, whatever their office"),
    ("Governments", ("government",), "they speak for a country or claim to"),
    ("Ministries and agencies", ("ministry", "agency"), "parts of a government, under whatever name"),
    ("Media", ("media",), "carriers more often than sources"),
    ("Organisations", ("organisation",), "between states, or of none"),
    ("Companies", ("company",), "they act for their owners"),
    ("Courts", ("court",), "they judge, and are no party"),
    ("Armed forces", ("armed force",), "they report losses and are reported on"),
)
"""Heading, the types of entities under it, and why these stand together. Any other type is a heading of its own."""


def entity_pages(edition: Edition, kind: str, sheet: LocatorMap | None = None) -> Iterator[Listed[EntityIndex]]:
    """The list of all places, or of all actors, by type; where they are many, by letter. `sheet`: the map of all."""
    entities = [entity for entity in edition.archive.entities if entity.kind == kind]
    first, title = f"{addresses.FOLDERS[kind]}.html", addresses.FOLDERS[kind].capitalize()
    lede = f"{plural(len(entities), kind)}, under every name and spelling the texts use."
    if len(entities) <= edition.per_page:
        yield Listed(first, title, EntityIndex(title, lede, _by_type(edition, entities), sheet))
        return
    letters = grouped((letter(card.name), card) for card in cards(edition, entities))
    pages = filled(((name, letters[name]) for name in sorted(letters)), edition.per_page)
    contents = tuple((Link(part.title, f"{path_of(first, number)}#g-{nth}"), len(letters[part.title]))
                     for number, page in enumerate(pages, 1) for nth, part in enumerate(page, 1)
                     if not part.continued)  # fmt: skip
    for number, path, way in numbered(first, len(pages)):
        groups = tuple((f"{part.title}, continued" if part.continued else part.title, part.rows)
                       for part in pages[number - 1])  # fmt: skip
        words, shown = titled(title, number, len(pages)), sheet if number == 1 else None
        yield Listed(path, words, EntityIndex(words, lede, groups, shown, way, (ContentsRow("", contents),)))


def letter(name: str) -> str:
    """The letter under which a name is listed, without its marks; "#" for what begins with none."""
    first = unicodedata.normalize("NFKD", name.strip())[:1].upper()
    return first if first.isalpha() else "#"


def _by_type(edition: Edition, entities: Sequence[Entity]) -> tuple[tuple[str, tuple[Card, ...]], ...]:
    groups = grouped((heading(entity.type), entity) for entity in entities)
    names = sorted(groups, key=lambda name: (-len(groups[name]), name))
    return tuple((name, tuple(cards(edition, groups[name]))) for name in names)


def heading(kind: str) -> str:
    """The heading under which a type of entity is listed."""
    return next((name for name, types, _ in HEADINGS if kind in types), f"{kind[:1].upper()}{kind[1:]}")


def cards(edition: Edition, entities: Iterable[Entity]) -> Iterable[Card]:
    """Entities as cards, by headword."""
    return (card(edition, entity.id) for entity in sorted(entities, key=lambda e: e.name.casefold()))
