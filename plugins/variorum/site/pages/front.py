"""The index: what the archive is about, where sources differ or only seem to, and every way in."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from ...judging.compare import nominal_of
from ...model import Entity, Quantity, Relation
from .. import addresses
from ..chart_views import RangePlot
from ..chips import CHIPS, chip
from ..edition import Edition
from ..frame import explainers, has_about
from ..map_views import LocatorMap
from ..views import IndexPage, Link, QuantityRow, Site, Tally
from ..wording import plural
from .article_list import front_articles
from .figure_lists import FIRST, fits_one_page, verdict_path
from .figures import plots_of, quantity_row, tallies
from .front_names import actors, places
from .lede import lede
from .quantities import sides
from .timeline import length

MOST = 4
"""Rows of the index that show where sources differ; the figures page holds all."""
MOST_CONTESTED = 12
"""Contested statements that it lists."""


def index_page(edition: Edition, site: Site, sheet: LocatorMap | None = None) -> IndexPage:
    """The front page. `sheet`: the map of all places."""
    differ, axis = _differing(edition)
    articles, whole = front_articles(edition)
    return IndexPage(
        title=site.title, lede=site.lede or lede(edition), explainers=explainers(edition),
        tallies=_linked(edition, tallies(edition)),
        tally_note=_tally_note(edition), differ=differ, differ_axis=axis,
        contested=tuple(_contested(edition)), confused=tuple(_confused(edition)),
        articles=articles, all_articles=whole,
        ways=tuple(_ways(edition)), keys=tuple(chip(kind) for kind in CHIPS if kind != "agreed"),
        places=places(edition), actors=actors(edition), map=sheet,
    )  # fmt: skip  # a table of fields


def _linked(edition: Edition, rows: tuple[Tally, ...]) -> tuple[Tally, ...]:
    """Each leads to its rows: on the page of all figures, or where that has several to the pages of its verdict."""
    page = f"{FIRST}#{{}}" if fits_one_page(edition) else verdict_path("{}")
    return tuple(replace(row, href=page.format(row.key)) for row in rows if row.chip)


def _tally_note(edition: Edition) -> str:
    """Of how many questions these are the verdicts, and for how many figures nobody is named."""
    reports = edition.archive.reports
    if not edition.archive.quantities:
        return "No question is asked in this archive yet."
    unnamed = sum(1 for report in reports if edition.said_by(report) is None)
    name = "names" if unnamed == 1 else "name"
    rest = f" {unnamed:,} of {plural(len(reports), 'figure')} {name} no source." if unnamed else ""
    automatic = sum(1 for quantity in edition.archive.quantities if quantity.auto)
    formed = f" {automatic:,} of the questions were grouped by rule, not checked by an editor." if automatic else ""
    return f"Of the {plural(len(edition.archive.quantities), 'question')} in this archive.{rest}{formed}"


def _contested(edition: Edition) -> Iterable[tuple[Link, tuple[tuple[str, str], ...]]]:
    """The statements on which those quoted disagree, with each answer and who gives it."""
    rows = [row for row in edition.archive.quantities if edition.verdicts[row.id].verdict == "contested"]
    for row in rows[:MOST_CONTESTED]:
        yield Link(row.title, addresses.quantity(row.id)), tuple(sides(edition, row))


def _differing(edition: Edition) -> tuple[tuple[QuantityRow, ...], RangePlot | None]:
    """The quantities a reader should see first: those whose sources differ, or only seem to, in one unit."""
    rank = list(CHIPS)
    told = [q for q in edition.archive.quantities if q.kind not in {"statement", "duration"} and q.unit == "people"]
    telling = sorted(told, key=lambda q: _interest(edition, q, rank))[:MOST]
    plots, axis = plots_of(edition, telling, "people") if telling else ((), None)
    return tuple(quantity_row(edition, q, plot) for q, plot in zip(telling, plots, strict=True)), axis


def _interest(edition: Edition, quantity: Quantity, rank: Sequence[str]) -> tuple[bool, bool, int, int, str]:
    """A sort key: conflicts first, what nothing stands beside last; then those most reported."""
    verdict = edition.verdicts[quantity.id]
    strength = rank.index("conflict") if verdict.adds_up is False else rank.index(verdict.verdict)
    return verdict.verdict == "single", verdict.verdict != "conflict", -verdict.reports, strength, quantity.id


def _confused(edition: Edition) -> Iterable[tuple[Link, Link, str]]:
    """The near misses a reader is likeliest to take for rivals: same event first, and the nearest numbers."""
    misses = [row for row in edition.judgement.relations if row.quantity is None]
    for row in sorted(misses, key=lambda row: _likeness(edition, row))[:MOST]:
        pair = [edition.quantities[edition.claims[name].quantity] for name in (row.a, row.b)]
        one, two = (Link(quantity.title, addresses.quantity(quantity.id)) for quantity in pair)
        yield one, two, row.reason


def _likeness(edition: Edition, row: Relation) -> tuple[bool, float, str, str]:
    numbers = [nominal_of(edition.claims[name]) for name in (row.a, row.b)]
    low, high = sorted(float(number[0]) if number else 0.0 for number in numbers)
    return (row.dimension not in {"cause", "place"}, -low / high if high else 0.0, row.a, row.b)


def _ways(edition: Edition) -> Iterable[tuple[Link, str]]:
    entities = edition.archive.entities
    for explainer in edition.archive.explainers:
        yield Link(explainer.title, f"explainers/{explainer.id}.html"), explainer.summary or "an overview"
    questions = plural(len(edition.archive.quantities), "question")
    yield Link("Figures", "figures.html"), f"{questions} answered by figures, each source drawn on one scale"
    places, actors = ([e for e in entities if e.kind == kind] for kind in ("place", "actor"))
    yield (
        Link("Places", "places.html"),
        f"{len(places):,}, under every name and spelling the texts use{_by_rule(places)}",
    )
    yield Link("Actors", "actors.html"), f"{len(actors):,} people and bodies, and what each one said{_by_rule(actors)}"
    yield Link("Timeline", "timeline.html"), f"{length(edition)} by day, certain and uncertain days apart"
    yield Link("Sources", "sources.html"), "who publishes, who repeats whom, who vouches for what"
    yield Link("Corrections", "corrections.html"), "what was set right, and how to report a mistake"
    yield Link("Data", "data.html"), "every file, every field, and how to cite one claim"
    yield Link("Method", "method.html"), "how verdicts are reached, from the rules in force"
    if has_about(edition):
        yield Link("About", "about.html"), "what this archive is"


def _by_rule(entities: Sequence[Entity]) -> str:
    count = sum(1 for entity in entities if entity.proposed)
    return "" if not count else f"; {'all' if count == len(entities) else f'{count:,} of them'} proposed by rule"
