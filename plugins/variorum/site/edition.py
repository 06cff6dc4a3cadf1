"""The archive and its judgement, indexed once: what every view is made from, and nothing a page changes."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import TypeVar

from ..archive import Terms
from ..model import Archive, Article, Claim, Entity, Held, Judgement, Located, Paragraph, Quantity, Report, Verdict

Row = TypeVar("Row")


@dataclass(frozen=True)
class Edition:
    """One build's archive. The indexes are derived, and computed when first asked for."""

    archive: Archive
    judgement: Judgement
    terms: Terms

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
    def claims(self) -> Mapping[str, Claim]:
        """Claims by id."""
        return {claim.id: claim for claim in self.judgement.claims}

    @cached_property
    def claim_of(self) -> Mapping[str, Claim]:
        """Report id → the claim it carries."""
        return {report: claim for claim in self.judgement.claims for report in claim.reports}

    @cached_property
    def verdicts(self) -> Mapping[str, Verdict]:
        """Verdicts by quantity."""
        return {verdict.quantity: verdict for verdict in self.judgement.verdicts}

    @cached_property
    def paragraphs(self) -> Mapping[str, tuple[Paragraph, ...]]:
        """Paragraphs by article."""
        return dict(self.archive.paragraphs)

    @cached_property
    def reports_of_article(self) -> Mapping[str, tuple[Report, ...]]:
        """Reports by article."""
        return grouped((report.article, report) for report in self.archive.reports)

    @cached_property
    def reports_of_quantity(self) -> Mapping[str, tuple[Report, ...]]:
        """Reports by quantity; those of none under ""."""
        return grouped((report.quantity or "", report) for report in self.archive.reports)

    @cached_property
    def held_of_quantity(self) -> Mapping[str, tuple[Held, ...]]:
        """Positions held, by quantity."""
        return grouped((held.quantity, held) for held in self.archive.held)

    @cached_property
    def claims_of_quantity(self) -> Mapping[str, tuple[Claim, ...]]:
        """Claims by quantity."""
        return grouped((claim.quantity, claim) for claim in self.judgement.claims)

    @cached_property
    def mentions_of_entity(self) -> Mapping[str, tuple[Located, ...]]:
        """Mentions by entity."""
        return grouped((mention.entity, mention) for mention in self.archive.mentions)

    @cached_property
    def mentions_of_article(self) -> Mapping[str, tuple[Located, ...]]:
        """Mentions by article."""
        return grouped((mention.article, mention) for mention in self.archive.mentions)


def grouped(pairs: Iterable[tuple[str, Row]]) -> Mapping[str, tuple[Row, ...]]:
    """Rows by key, in their order; an unknown key has none."""
    groups: dict[str, list[Row]] = defaultdict(list)
    for key, row in pairs:
        groups[key].append(row)
    return defaultdict(tuple, {key: tuple(rows) for key, rows in groups.items()})
