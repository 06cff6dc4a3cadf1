"""Indexes over an archive: where names stand, in which texts and beside whom."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import TypeVar

from ..model import Archive, Entity, Located

Key = TypeVar("Key")
Row = TypeVar("Row")


@dataclass(frozen=True)
class Mentioned:
    """An archive. The indexes are derived, and computed when first asked for: no page walks the whole archive to find
    what is its own.
    """

    archive: Archive

    @cached_property
    def articles_naming(self) -> Mapping[str, int]:
        """How many articles name an entity; 0 for one that none names."""
        pairs = {(mention.entity, mention.article) for mention in self.archive.mentions}
        return Counter(entity for entity, _ in pairs)

    @cached_property
    def names_used(self) -> Mapping[str, Counter[str]]:
        """How often each name of an entity stands in a text, by entity; titles count as texts."""
        words = grouped((row.entity, row.text) for row in self.archive.mentions)
        return defaultdict(Counter, {name: Counter(own) for name, own in words.items()})

    @cached_property
    def mentions_of_paragraph(self) -> Mapping[tuple[str, str], tuple[Located, ...]]:
        """Mentions by (article, paragraph)."""
        return grouped(((row.article, row.paragraph), row) for row in self.archive.mentions)

    @cached_property
    def texts(self) -> Mapping[tuple[str, str], str]:
        """The published text of paragraphs, by (article, paragraph)."""
        return {(name, row.id): row.text for name, rows in self.archive.paragraphs for row in rows}

    @cached_property
    def entities_of_name(self) -> Mapping[str, tuple[Entity, ...]]:
        """Entities by a name they have."""
        return grouped((text, row) for row in self.archive.entities
                       for text in dict.fromkeys(name.text for name in row.names))  # fmt: skip

    @cached_property
    def mentions_of_entity(self) -> Mapping[str, tuple[Located, ...]]:
        """Mentions by entity."""
        return grouped((mention.entity, mention) for mention in self.archive.mentions)

    @cached_property
    def mentions_of_article(self) -> Mapping[str, tuple[Located, ...]]:
        """Mentions by article."""
        return grouped((mention.article, mention) for mention in self.archive.mentions)


def grouped(pairs: Iterable[tuple[Key, Row]]) -> Mapping[Key, tuple[Row, ...]]:
    """Rows by key, in their order; an unknown key has none."""
    groups: dict[Key, list[Row]] = defaultdict(list)
    for key, row in pairs:
        groups[key].append(row)
    return defaultdict(tuple, {key: tuple(rows) for key, rows in groups.items()})
