"""The index: what the archive is about, where sources differ or only seem to, and every way in."""

from collections.abc import Iterable, Sequence

from ...judging.compare import nominal_of
from ...model import Entity, Quantity, Relation
from .. import addresses
from ..chart_views import RangePlot
from ..edition import Edition
from ..maps import overview
from ..views import IndexPage, Link, QuantityRow, Site, Tally
from ..wording import CHIPS, chip, plural
from .articles import teaser
from .entities import cards
from .figures import plots_of, quantity_row, tallies

MOST_NAMED = 10
"""Places, and actors, that the index lists; their own pages list all."""
MOST = 4
"""Rows of the index that show where sources differ; the figures page holds all."""


def index_page(edition: Edition, site: Site) -> IndexPage:
    """The front page."""
    differ, axis = _differing(edition)
    return IndexPage(
        title=site.title, lede=_lede(edition), tallies=_linked(tallies(edition)),
        tally_note=f"Of the {plural(len(edition.archive.quantities), 'quantity', 'quantities')} in this archive.",
        differ=differ, differ_axis=axis, confused=tuple(_confused(edition)),
        articles=tuple(teaser(edition, article) for article in edition.archive.articles),
        ways=tuple(_ways(edition)), keys=tuple(chip(kind) for kind in CHIPS if kind != "agreed"),
        places=tuple(cards(edition, _named_most(edition, "place"))),
        actors=tuple(cards(edition, _named_most(edition, "actor"))), map=overview(edition),
    )  # fmt: skip  # a table of fields


def _named_most(edition: Edition, kind: str) -> list[Entity]:
    """Those named in most articles, then most often."""
    rows = [entity for entity in edition.archive.entities if entity.kind == kind]
    return sorted(rows, key=lambda e: _named(edition, e.id))[:MOST_NAMED]


def _named(edition: Edition, name: str) -> tuple[int, int, str]:
    mentions = edition.mentions_of_entity[name]
    return (-len({mention.article for mention in mentions}), -len(mentions), name)


def _linked(rows: tuple[Tally, ...]) -> tuple[Tally, ...]:
    return tuple(row for row in rows if row.chip)


def _lede(edition: Edition) -> str:
    articles, reports = len(edition.archive.articles), len(edition.archive.reports)
    return (
        f"{plural(articles, 'news text')} on one story, cleaned and retold; {plural(reports, 'figure')} in them, each "
        "followed to who said it and who passed it on, and set beside what the others say."
    )


def _differing(edition: Edition) -> tuple[tuple[QuantityRow, ...], RangePlot | None]:
    """The quantities a reader should see first: those whose sources differ, or only seem to, in one unit."""
    rank = list(CHIPS)
    told = [q for q in edition.archive.quantities if q.kind not in {"statement", "duration"} and q.unit == "people"]
    telling = sorted(told, key=lambda q: _interest(edition, q, rank))[:MOST]
    plots, axis = plots_of(edition, telling, "people") if telling else ((), None)
    return tuple(quantity_row(edition, q, plot) for q, plot in zip(telling, plots, strict=True)), axis


def _interest(edition: Edition, quantity: Quantity, rank: Sequence[str]) -> tuple[bool, int, int, str]:
    verdict = edition.verdicts[quantity.id]
    strength = rank.index("conflict") if verdict.adds_up is False else rank.index(verdict.verdict)
    return verdict.verdict == "single", -verdict.reports, strength, quantity.id


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
    quantities = plural(len(edition.archive.quantities), "quantity", "quantities")
    yield Link("Figures", "figures.html"), f"{quantities}, each source drawn on one scale"
    places, actors = (sum(1 for e in entities if e.kind == kind) for kind in ("place", "actor"))
    yield Link("Places", "places.html"), f"{places}, under every name and spelling the texts use"
    yield Link("Actors", "actors.html"), f"{actors} people and bodies, and what each one said"
    dated = sum(1 for e in edition.archive.events if e.as_of) + sum(
        1 for r in edition.archive.reports if r.figure.as_of
    )
    yield Link("Timeline", "timeline.html"), f"{dated} events and figures by day, certain and uncertain days apart"
    yield Link("Sources", "sources.html"), "who publishes, who repeats whom, who vouches for what"
    yield Link("Corrections", "corrections.html"), "what was set right, and how to report a mistake"
    yield Link("Data", "data.html"), "every file, every field, and how to cite one claim"
    yield Link("Method", "method.html"), "how verdicts are reached, from the rules in force"
    yield Link("About", "about.html"), "what this archive is"
