"""Under what the search index holds a page: its kind, and the verdicts, places, actors and publishers it is about."""

from collections.abc import Iterable

from ..model import Article, Entity, Quantity, Report
from . import addresses
from .chips import verdict_chip
from .edition import Edition
from .views import Card

FACETS = (
    ("kind", "Kind of page"), ("verdict", "Verdict"), ("place", "Place"), ("actor", "Actor"),
    ("publisher", "Publisher"),
)  # fmt: skip
"""(facet, label), in the order in which the search page offers them."""
Facets = tuple[tuple[str, str], ...]
UNNAMED = "not named"
OTHER_PAGES = frozenset({"method.html"})
"""Pages besides articles, quantities and entities whose text is indexed: lists would only repeat what they list."""


def facets(edition: Edition, subject: Article | Quantity | Entity) -> Facets:
    """(facet, value) of the page of an article, a quantity, a place or an actor; each value once."""
    if isinstance(subject, Article):
        rows = _of_article(edition, subject)
    elif isinstance(subject, Quantity):
        rows = _of_quantity(edition, subject)
    else:
        rows = _of_entity(edition, subject)
    return tuple(dict.fromkeys(rows))


def page_facets(path: str) -> Facets:
    """The same of any other page of ours; none where it is not indexed."""
    return (("kind", "Page"),) if path in OTHER_PAGES else ()


def text_facets(kind: str, cards: Iterable[Card]) -> Facets:
    """The same of a text that Pelican writes, an explainer or a page, with the places and actors it names."""
    singular = {folder: name for name, folder in addresses.FOLDERS.items()}
    return (("kind", kind), *((singular[card.href.partition("/")[0]], card.name) for card in cards))


def _of_article(edition: Edition, row: Article) -> Iterable[tuple[str, str]]:
    yield "kind", "Article"
    yield _published(row)
    quantities = [report.quantity for report in edition.reports_of_article[row.id]]
    quantities += [held.quantity for held in edition.held_of_article[row.id]]
    yield from (_verdict(edition, name) for name in quantities if name)
    yield from _named(edition, (mention.entity for mention in edition.mentions_of_article[row.id]))


def _of_quantity(edition: Edition, row: Quantity) -> Iterable[tuple[str, str]]:
    yield "kind", "Contested statement" if row.kind == "statement" else "Quantity"
    yield _verdict(edition, row.id)
    reports, held = edition.reports_of_quantity[row.id], edition.held_of_quantity[row.id]
    carriers = [*(report.article for report in reports), *(row.article for row in held)]
    yield from (_published(edition.articles[name]) for name in carriers)
    parties = [name for report in reports for name in _parties(report)]
    parties += [party.id for row in held for party in (row.held_by, *row.via) if party]
    yield from _named(edition, [*row.places, *parties])


def _parties(report: Report) -> Iterable[str | None]:
    figure = report.figure
    return (party.id for party in (figure.place, figure.said_by, *figure.via, *figure.denied_by) if party)


def _of_entity(edition: Edition, row: Entity) -> Iterable[tuple[str, str]]:
    yield "kind", row.kind.capitalize()
    yield from _named(edition, [row.id, *row.part_of, *row.speaks_for])


def _named(edition: Edition, names: Iterable[str | None]) -> Iterable[tuple[str, str]]:
    """Places and actors by their headwords."""
    known = (edition.entities[name] for name in names if name and name in edition.entities)
    return ((row.kind, row.name) for row in known)


def _published(row: Article) -> tuple[str, str]:
    return "publisher", row.publisher.text if row.publisher else UNNAMED


def _verdict(edition: Edition, quantity: str) -> tuple[str, str]:
    return "verdict", verdict_chip(edition.verdicts[quantity]).words
