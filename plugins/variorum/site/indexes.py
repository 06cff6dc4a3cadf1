"""Indexes over an archive: its things by id, and which reports are whose."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from ..markup import Reference, parse
from ..model import Article, Entity, Held, Paragraph, Party, Quantity, Report, Verified
from . import addresses
from .mention_indexes import Mentioned, grouped

__all__ = ["Indexed", "grouped", "parties"]


@dataclass(frozen=True)
class Indexed(Mentioned):
    """An archive by its things, beside its mentions."""

    @cached_property
    def articles(self) -> Mapping[str, Article]:
        """Articles by id."""
        return {article.id: article for article in self.archive.articles}

    @cached_property
    def entities(self) -> Mapping[str, Entity]:
        """Entities by id."""
        return {entity.id: entity for entity in self.archive.entities}

    @cached_property
    def names(self) -> Mapping[str, str]:
        """Headwords by entity id."""
        return {entity.id: entity.name for entity in self.archive.entities}

    @cached_property
    def quantities(self) -> Mapping[str, Quantity]:
        """Quantities by id."""
        return {quantity.id: quantity for quantity in self.archive.quantities}

    @cached_property
    def reports(self) -> Mapping[str, Report]:
        """Reports by id."""
        return {report.id: report for report in self.archive.reports}

    @cached_property
    def held(self) -> Mapping[str, Held]:
        """Positions held, by id."""
        return {held.id: held for held in self.archive.held}

    @cached_property
    def paragraphs(self) -> Mapping[str, tuple[Paragraph, ...]]:
        """Paragraphs by article."""
        return dict(self.archive.paragraphs)

    def is_saved(self, article: str) -> bool:
        """Whether anything is recorded of a capture that an article comes from."""
        return bool(self.articles[article].capture or self.articles[article].pieces)

    @cached_property
    def verified(self) -> Mapping[str, Verified]:
        """What the last audit on record has held against a capture, by article; none where that is out of date."""
        return dict(self.archive.verified)

    def answer(self, held: Held) -> str:
        """The answer that a position gives to its question, in the editors' words."""
        return next(one.text for one in self.quantities[held.quantity].positions if one.id == held.position)

    @cached_property
    def held_by(self) -> Mapping[str, tuple[Held, ...]]:
        """Positions held, by the entity that holds them."""
        return grouped((held.held_by.id, held) for held in self.archive.held if held.held_by and held.held_by.id)

    @cached_property
    def marks(self) -> Mapping[tuple[str, str], Reference]:
        """The words that carry a position, by (article, key), where they are published; the first of several."""
        held = dict.fromkeys(row.article for row in self.archive.held)
        found = ((name, mark) for name in held for mark in reversed(parse(self.articles[name].body).references))
        return {(name, mark.key): mark for name, mark in found}

    @cached_property
    def reports_with(self) -> Mapping[str, tuple[Report, ...]]:
        """Reports by every entity that has a part in them: who says, passes on or denies, and where it was counted."""
        return grouped((name, report) for report in self.archive.reports for name in parties(report))

    @cached_property
    def figures_given(self) -> Counter[str]:
        """How many reports an entity vouches for; those it is only said to concur with are another's."""
        given = (row.figure.said_by for row in self.archive.reports if not row.concurs_with)
        return Counter(party.id for party in given if party and party.id)

    @cached_property
    def figures_passed(self) -> Counter[str]:
        """How many reports an entity passes on that it does not itself vouch for."""
        passed = ((party.id, row.figure.said_by) for row in self.archive.reports for party in row.figure.via)
        return Counter(name for name, by in passed if name and not (by and by.id == name))

    @cached_property
    def figures_counted(self) -> Counter[str]:
        """How many reports count something at a place."""
        places = (row.figure.place for row in self.archive.reports)
        return Counter(place.id for place in places if place and place.id)

    @cached_property
    def members(self) -> Mapping[str, tuple[Entity, ...]]:
        """Entities by what they are part of or speak for."""
        return grouped((name, row) for row in self.archive.entities
                       for name in dict.fromkeys((*row.part_of, *row.speaks_for)))  # fmt: skip

    @cached_property
    def places_in_order(self) -> Mapping[str, int]:
        """Where an entity stands among all, by id."""
        return {entity.id: nth for nth, entity in enumerate(self.archive.entities)}

    @cached_property
    def located(self) -> tuple[Entity, ...]:
        """Places with coordinates."""
        return tuple(row for row in self.archive.entities if row.kind == "place" and row.coordinates)

    @cached_property
    def hrefs(self) -> Mapping[str, str]:
        """Pages of entities, by id."""
        return {entity.id: addresses.entity(entity) for entity in self.archive.entities}


def parties(report: Report) -> Iterable[str]:
    """The ids of the entities that have a part in a report, each once."""
    figure = report.figure
    named: tuple[Party | None, ...] = (figure.said_by, *figure.via, *figure.denied_by, figure.place)
    return dict.fromkeys(party.id for party in named if party and party.id)
