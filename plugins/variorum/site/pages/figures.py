"""The figures page: every quantity on one scale per group, with filters by verdict; and what belongs to no quantity."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from ...model import Quantity, Report
from .. import addresses
from ..chains import report_chain
from ..chart_views import RangePlot
from ..charts import range_plots, unit_words
from ..chips import CHIPS, kind_chip, verdict_chip
from ..edition import Edition, grouped
from ..exports.shards import path_of
from ..standings import backing, standing
from ..views import ArticleFigure, FiguresPage, Link, QuantityGroup, QuantityRow, Tally
from ..wording import claim_worded, plural, row_link
from .articles import figure_row
from .charts import is_worth_drawing, points_of, sum_points
from .lines import lines_of
from .vague_words import ends, vague_rows

WORDED_KINDS = frozenset({"statement", "duration"})
"""Given in words: no plot would say more."""


SHOWN = frozenset({"dozens", "hundreds", "thousands", "tens of thousands"})
"""Vague words that the line above the plots explains; the method page lists all."""


def figures_page(edition: Edition, found: tuple[QuantityGroup, ...], kinds: tuple[Tally, ...], alone: Sequence[Report],
          ) -> FiguresPage:  # fmt: skip
    """A page of quantities and of figures that belong to none."""
    return FiguresPage(
        title=f"{plural(len(edition.archive.quantities), 'quantity', 'quantities')}, side by side", lede=lede(edition),
        tallies=kinds, convention=convention(edition), groups=found,
        alone=tuple(_with_carriers(edition, report) for report in alone),
        alone_links=tuple(row_link(edition, report) for report in alone),
        alone_caption=why_alone(edition, alone),
        downloads=(Link("All figures, CSV", "data/figures.csv"),
                   Link("All figures, JSON", path_of(edition, "figures"))),
    )  # fmt: skip  # a table of fields


def why_alone(edition: Edition, alone: Sequence[Report]) -> str:
    """What is said of figures that answer no question."""
    if any(report.id in edition.loose for report in alone):
        return "Not set beside others by rule"
    return "Nothing in these texts to set them beside"


def _with_carriers(edition: Edition, report: Report) -> ArticleFigure:
    """Its row as in its article, with the whole chain: here no strip names the carriers."""
    return replace(figure_row(edition, report), chain=report_chain(edition, report))


def lede(edition: Edition) -> str:
    """What there is, and how it stands."""
    verdicts = [verdict.verdict for verdict in edition.judgement.verdicts]
    conflicts, contested = verdicts.count("conflict"), verdicts.count("contested")
    one = sum(1 for v in edition.judgement.verdicts if v.verdict == "single")
    return (
        f"Every quantity for which the {plural(len(edition.archive.articles), 'text')} of this archive give a figure, "
        f"grouped by what it counts. {conflicts or 'None'} {'is' if conflicts < 2 else 'are'} in conflict; {contested} "
        f"{'is a contested statement' if contested == 1 else 'are contested statements'}; {one} rest on a single claim."
        f"{_by_rule(edition)}"
    )


def _by_rule(edition: Edition) -> str:
    """How many were formed by rule."""
    count = sum(1 for quantity in edition.archive.quantities if quantity.auto)
    were = "was" if count == 1 else "were"
    return f" {count} {were} grouped by rule, not checked by an editor." if count else ""


def tallies(edition: Edition) -> tuple[Tally, ...]:
    """One filter for each verdict that occurs, and one for all."""
    verdicts = [verdict.verdict for verdict in edition.judgement.verdicts]
    rows = [Tally(kind, verdicts.count(kind), kind_chip(edition, kind)) for kind in CHIPS if kind in verdicts]
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
    for title, rows in grouped((quantity.group, quantity) for quantity in edition.archive.quantities).items():
        units = grouped((_scale(quantity), quantity) for quantity in rows)
        for unit, own in units.items():
            yield _group(edition, title if len(units) == 1 else f"{title}: {unit or 'in words'}", unit, own)


def _scale(quantity: Quantity) -> str:
    return "" if quantity.kind in WORDED_KINDS else quantity.unit


def _group(edition: Edition, title: str, unit: str, quantities: Sequence[Quantity]) -> QuantityGroup:
    plots, axis = plots_of(edition, quantities, unit) if unit else ((None,) * len(quantities), None)
    said = f"One scale for every row, in {unit_words(unit)}" if len(quantities) > 1 else f"In {unit_words(unit)}"
    subtitle = said if unit else "Given in words; no plot needed"
    rows = (quantity_row(edition, quantity, plot) for quantity, plot in zip(quantities, plots, strict=True))
    return QuantityGroup(title, subtitle, axis, tuple(rows))


def plots_of(
    edition: Edition, quantities: Sequence[Quantity], unit: str
) -> tuple[tuple[RangePlot | None, ...], RangePlot | None]:
    """A plot for each quantity, all on one scale, and the axis above them."""
    points = tuple(points_of(edition, quantity, {}) + sum_points(edition, quantity) for quantity in quantities)
    if not is_worth_drawing(points):
        return (None,) * len(quantities), None
    gaps = tuple(_gap(edition, quantity) for quantity in quantities)
    plots, axis = range_plots(points, unit, gaps)
    return tuple(plot if own else None for plot, own in zip(plots, points, strict=True)), axis


def _gap(edition: Edition, quantity: Quantity) -> bool:
    verdict = edition.verdicts[quantity.id]
    return verdict.verdict == "conflict" or verdict.adds_up is False


def quantity_row(edition: Edition, quantity: Quantity, plot: RangePlot | None) -> QuantityRow:
    """A quantity in a list."""
    verdict = edition.verdicts[quantity.id]
    return QuantityRow(
        id=quantity.id, link=Link(quantity.title, addresses.quantity(quantity.id)), counts=backing(edition, quantity),
        plot=plot, words="" if plot else _words(edition, quantity), sentence=standing(edition, quantity),
        chip=verdict_chip(verdict),
    )  # fmt: skip


def _words(edition: Edition, quantity: Quantity) -> str:
    if quantity.kind == "statement":
        return quantity.question
    current = [claim_worded(edition, claims[0]) for _, claims in lines_of(edition, quantity)]
    return "; ".join(dict.fromkeys(current))
