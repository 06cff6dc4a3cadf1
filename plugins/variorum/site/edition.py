"""The archive and its judgement, indexed once: what every view is made from, and nothing a page changes.

It stays one module though it is long: it is a list, one index after another, and whoever needs one looks here first.
"""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from ..archive import Terms
from ..judging.carried import carried
from ..judging.loose import loose
from ..model import Claim, Computation, Dropped, Event, Held, Judgement, Party, Relation, Repeat, Report, Verdict
from ..reading import NameIndex, name_index
from . import addresses
from .departures import Departure, departures, left
from .indexes import Indexed, grouped
from .paging import PER_PAGE, path_of

__all__ = ["Edition", "grouped"]


@dataclass(frozen=True)
class Edition(Indexed):
    """One build's archive with its judgement."""

    judgement: Judgement
    terms: Terms
    per_page: int = PER_PAGE
    """Entries of a list that stand on one page."""

    @cached_property
    def name_index(self) -> NameIndex:
        """All names of the archive's entities, for texts that are not articles."""
        return name_index(self.archive.entities)

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
    def repeats(self) -> Mapping[str, Repeat]:
        """What an article repeats word for word, by the article; most repeat nothing."""
        return {row.article: row for row in self.judgement.repeats}

    @cached_property
    def carried(self) -> Mapping[str, str]:
        """The report that a report repeats, by the one that repeats it: the same number in the text copied."""
        return carried(self.archive.reports, self.judgement.repeats)

    @cached_property
    def laid(self) -> Mapping[str, Report]:
        """Reports as they were judged, by id: each with the source that it is laid to."""
        return {report.id: report for report in self.judgement.laid}

    def said_by(self, report: Report) -> Party | None:
        """Who is named for a report: in its own words; for a headline that names nobody, in the text below it."""
        laid = self.laid.get(report.id, report)
        return report.figure.said_by or laid.figure.said_by

    @cached_property
    def articles_carried(self) -> Mapping[str, int]:
        """How many articles an entity published; 0 for one that published none."""
        return Counter(row.publisher.id for row in self.archive.articles if row.publisher and row.publisher.id)

    @cached_property
    def articles_reported(self) -> Mapping[str, int]:
        """How many articles an entity is the origin of; 0 for none."""
        return Counter(row.origin.id for row in self.archive.articles if row.origin and row.origin.id)

    @cached_property
    def reports_of_article(self) -> Mapping[str, tuple[Report, ...]]:
        """Reports by article."""
        return grouped((report.article, report) for report in self.archive.reports)

    @cached_property
    def reports_of_quantity(self) -> Mapping[str, tuple[Report, ...]]:
        """Reports by quantity; those of none under ""."""
        return grouped((report.quantity or "", report) for report in self.archive.reports)

    @cached_property
    def loose(self) -> frozenset[str]:
        """Reports of what some figure of no question counts with another value."""
        return frozenset(report.id for rows in loose(self.archive).values() for report in rows)

    @cached_property
    def reports_by_day(self) -> Mapping[str, tuple[Report, ...]]:
        """Reports by quantity, those without a day last: the order of their rows, which are numbered from 1."""
        groups = self.reports_of_quantity
        return grouped((name, report) for name in groups if name for report in sorted(groups[name], key=_by_day))

    @cached_property
    def row_numbers(self) -> Mapping[str, int]:
        """The number of its row in its quantity, by report."""
        return {row.id: number for rows in self.reports_by_day.values() for number, row in enumerate(rows, 1)}

    def row(self, quantity: str, figure: str) -> str:
        """Where the row of a figure or a position stands: on its quantity's page, or where that has very many on the
        page of reports that holds it. `addresses.quantity` gives the permalink, which leads there too.
        """
        number = self.row_numbers.get(figure, 1)
        if len(self.reports_of_quantity[quantity]) <= self.per_page or figure not in self.row_numbers:
            return addresses.quantity(quantity, figure)
        return f"{path_of(addresses.reports(quantity), (number - 1) // self.per_page + 1)}#f-{figure}"

    @cached_property
    def held_of_quantity(self) -> Mapping[str, tuple[Held, ...]]:
        """Positions held, by quantity."""
        return grouped((held.quantity, held) for held in self.archive.held)

    @cached_property
    def claims_of_quantity(self) -> Mapping[str, tuple[Claim, ...]]:
        """Claims by quantity."""
        return grouped((claim.quantity, claim) for claim in self.judgement.claims)

    @cached_property
    def departures(self) -> Mapping[str, tuple[Departure, ...]]:
        """What left a quantity, by the id that it had then."""
        return departures(self.archive)

    def left(self, quantity: str) -> tuple[Departure, ...]:
        """What left a quantity, under its id of now or one of before, newest first."""
        return left(self.departures, (quantity, *self.quantities[quantity].was), quantity)

    @cached_property
    def held_of_article(self) -> Mapping[str, tuple[Held, ...]]:
        """Positions held, by article."""
        return grouped((held.article, held) for held in self.archive.held)

    @cached_property
    def dropped_of_article(self) -> Mapping[str, tuple[Dropped, ...]]:
        """What is no figure any more, by article."""
        return grouped((row.article, row) for row in self.archive.dropped)

    @cached_property
    def events_of_article(self) -> Mapping[str, tuple[Event, ...]]:
        """Events that no figure tells of, by article."""
        return grouped((event.article, event) for event in self.archive.events)

    @cached_property
    def computations_of_quantity(self) -> Mapping[str, tuple[Computation, ...]]:
        """Sums of ours, by quantity."""
        return grouped((row.quantity, row) for row in self.judgement.computations)

    @cached_property
    def relations_of_quantity(self) -> Mapping[str, tuple[Relation, ...]]:
        """Relations inside one quantity, by quantity."""
        return grouped((row.quantity, row) for row in self.judgement.relations if row.quantity is not None)

    @cached_property
    def relations_of_claim(self) -> Mapping[str, tuple[Relation, ...]]:
        """Relations inside one quantity, by either claim."""
        inside = (row for row in self.judgement.relations if row.quantity is not None)
        return grouped((claim, row) for row in inside for claim in (row.a, row.b))

    @cached_property
    def near_of_quantity(self) -> Mapping[str, tuple[str, ...]]:
        """Quantities that an editor calls near each other, both ways, by either."""
        pairs = ((row.id, other) for row in self.archive.quantities for other in row.near)
        both = dict.fromkeys(pair for one, other in pairs for pair in ((one, other), (other, one)) if one != other)
        return grouped(both)

    @cached_property
    def near_misses_of_quantity(self) -> Mapping[str, tuple[Relation, ...]]:
        """Relations across two quantities, by either."""
        across = (row for row in self.judgement.relations if row.quantity is None)
        homes = ((dict.fromkeys(self.claims[name].quantity for name in (row.a, row.b)), row) for row in across)
        return grouped((home, row) for pair, row in homes for home in pair)


def _by_day(report: Report) -> tuple[bool, str, str, str]:
    day = report.figure.as_of.edtf if report.figure.as_of else None
    return (day is None, day or "", report.article, report.id)
