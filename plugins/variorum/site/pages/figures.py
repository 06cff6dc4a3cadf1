"""The figures page: every quantity on one scale per group, with filters by verdict; and what belongs to no quantity."""

from collections.abc import Iterable, Sequence

from ...model import Quantity
from .. import addresses
from ..chart_views import RangePlot
from ..charts import range_plots
from ..edition import Edition
from ..views import FiguresPage, Link, QuantityGroup, QuantityRow, Tally
from ..wording import CHIPS, chip, claim_worded, plural, read_link, standing
from .articles import figure_row
from .charts import points_of, sum_points
from .lines import lines_of
from .method import ends, vague_rows

WORDED_KINDS = frozenset({"statement", "duration"})
"""Given in words: no plot would say more."""


SHOWN = frozenset({"dozens", "hundreds", "thousands", "tens of thousands"})
"""Vague words that the line above the plots explains; the method page lists all."""


def figures_page(edition: Edition) -> FiguresPage:
    """The page of all quantities."""
    alone = [report for report in edition.archive.reports if report.quantity is None]
    quantities = edition.archive.quantities
    return FiguresPage(
        title=f"{plural(len(quantities), 'quantity', 'quantities')}, side by side",
        lede=lede(edition), tallies=tallies(edition), convention=convention(edition),
        groups=tuple(groups(edition)), alone=tuple(figure_row(edition, report) for report in alone),
        alone_links=tuple(read_link(edition, report.article, report.paragraph) for report in alone),
        downloads=(Link("All figures, CSV", "data/figures.csv"), Link("All figures, JSON", "data/figures.json")),
    )  # fmt: skip  # a table of fields


def lede(edition: Edition) -> str:
    """What there is, and how it stands."""
    verdicts = [verdict.verdict for verdict in edition.judgement.verdicts]
    conflicts, contested = verdicts.count("conflict"), verdicts.count("contested")
    one = sum(1 for v in edition.judgement.verdicts if v.verdict == "single")
    return (
        f"Every quantity for which the {plural(len(edition.archive.articles), 'text')} of this archive give a figure, "
        f"grouped by what it counts. {conflicts or 'None'} {'is' if conflicts < 2 else 'are'} in conflict; {contested} "
        f"{'is a contested statement' if contested == 1 else 'are contested statements'}; {one} rest on a single claim."
    )


def tallies(edition: Edition) -> tuple[Tally, ...]:
    """One filter for each verdict that occurs, and one for all."""
    verdicts = [verdict.verdict for verdict in edition.judgement.verdicts]
    rows = [Tally(kind, verdicts.count(kind), chip(kind)) for kind in CHIPS if kind in verdicts]
    return (*rows, Tally("all", len(verdicts), None))


def convention(edition: Edition) -> str:
    """How words without a number are drawn."""
    rows = [row for row in vague_rows(edition) if row.words[0] in SHOWN]
    policy = edition.terms.policy
    parts = [f"“{row.words[0]}” as {ends(*(row.values.get(policy) or row.values['variorum']))}" for row in rows]
    return (
        f"Words without a number are drawn by the policy “{edition.terms.policy}”: {', '.join(parts)}. "
        "Arrow and blur lengths have no numeric meaning."
    )


def groups(edition: Edition) -> Iterable[QuantityGroup]:
    """Groups in the order of their first quantity; one scale for each unit of a group."""
    titles = list(dict.fromkeys(quantity.group for quantity in edition.archive.quantities))
    for title in titles:
        rows = [quantity for quantity in edition.archive.quantities if quantity.group == title]
        units = list(dict.fromkeys(_scale(quantity) for quantity in rows))
        for unit in units:
            own = [quantity for quantity in rows if _scale(quantity) == unit]
            yield _group(edition, title if len(units) == 1 else f"{title}: {unit or 'in words'}", unit, own)


def _scale(quantity: Quantity) -> str:
    return "" if quantity.kind in WORDED_KINDS else quantity.unit


def _group(edition: Edition, title: str, unit: str, quantities: Sequence[Quantity]) -> QuantityGroup:
    plots, axis = plots_of(edition, quantities, unit) if unit else ((None,) * len(quantities), None)
    subtitle = "Given in words; no plot needed" if not unit else (
        f"One scale for every row, in {unit}" if len(quantities) > 1 else f"In {unit}")  # fmt: skip
    rows = (quantity_row(edition, quantity, plot) for quantity, plot in zip(quantities, plots, strict=True))
    return QuantityGroup(title, subtitle, axis, tuple(rows))


def plots_of(
    edition: Edition, quantities: Sequence[Quantity], unit: str
) -> tuple[tuple[RangePlot | None, ...], RangePlot | None]:
    """A plot for each quantity, all on one scale, and the axis above them."""
    points = tuple(points_of(edition, quantity, {}) + sum_points(edition, quantity) for quantity in quantities)
    gaps = tuple(_gap(edition, quantity) for quantity in quantities)
    return range_plots(points, unit, gaps)


def _gap(edition: Edition, quantity: Quantity) -> bool:
    verdict = edition.verdicts[quantity.id]
    return verdict.verdict == "conflict" or verdict.adds_up is False


def quantity_row(edition: Edition, quantity: Quantity, plot: RangePlot | None) -> QuantityRow:
    """A quantity in a list."""
    verdict = edition.verdicts[quantity.id]
    counts = plural(verdict.reports, "report") + f", {plural(verdict.witnesses, 'named witness', 'named witnesses')}"
    return QuantityRow(
        id=quantity.id, link=Link(quantity.title, addresses.quantity(quantity.id)), counts=counts, plot=plot,
        words="" if plot else _words(edition, quantity), sentence=standing(edition, quantity),
        chip=chip(verdict.verdict),
    )  # fmt: skip


def _words(edition: Edition, quantity: Quantity) -> str:
    if quantity.kind == "statement":
        return quantity.question
    current = [claim_worded(edition, claims[0]) for _, claims in lines_of(edition, quantity)]
    return "; ".join(dict.fromkeys(current))
