"""Feeds as values: which entries they hold, in which words. `atom` and `json_feed` write them down."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from ...judging.sentences import day_words, worded
from ...model import Held, Quantity, Report
from .. import addresses
from ..chains import chain, report_chain
from ..chips import verdict_chip
from ..edition import Edition
from ..pages.corrected import set_right
from ..standings import standing
from ..views import Link, Site
from ..wording import counted, stance_words
from . import changes
from .entry import Entry
from .notices import changed, corrected, departed, taken_down

ARCHIVE_ATOM = "feeds/archive.atom.xml"
ARCHIVE_JSON = "feeds/archive.json"
MOST = 200
"""Entries of the archive's feed, newest first: readers fetch it whole, again and again. `data/` holds everything."""


@dataclass(frozen=True, slots=True)
class Feed:
    """Entries, newest first, and what they are about."""

    path: str
    title: str
    subtitle: str
    page: str
    """The page a reader would open."""
    author: str
    licence: Link
    entries: tuple[Entry, ...]

    @property
    def day(self) -> str:
        """The day of its newest entry."""
        return changes.newest(entry.day for entry in self.entries)


def archive_feed(edition: Edition, site: Site) -> Feed | None:
    """The archive's own feed: one entry a quantity, one an article, one a notice of something taken down; null where
    no editor has decided anything.
    """
    entries = _newest_first([*_quantities(edition), *_articles(edition), *taken_down(edition)])[:MOST]
    subtitle = (
        "Quantities and articles, each on the day an editor last decided something about it; what was taken down."
    )
    return _feed(site, ARCHIVE_ATOM, site.title, subtitle, "index.html", entries) if entries else None


def quantity_feeds(edition: Edition, site: Site) -> Iterator[tuple[Quantity, Feed]]:
    """For each quantity with a decided report or position, a feed of them."""
    for quantity in edition.archive.quantities:
        entries = _newest_first([*_reports(edition, quantity), *_positions(edition, quantity),
                                 *departed(edition, quantity)])  # fmt: skip
        if entries:
            path, page = quantity_path(quantity.id), addresses.quantity(quantity.id)
            title = f"{quantity.title} · {site.title}"
            yield quantity, _feed(site, path, title, quantity.question, page, entries)


def quantity_path(name: str) -> str:
    """Where the feed of a quantity stands."""
    return f"feeds/quantities/{name}.atom.xml"


def _feed(site: Site, path: str, title: str, subtitle: str, page: str, entries: tuple[Entry, ...]) -> Feed:
    return Feed(path, title, subtitle, page, f"{site.name}, the editors", site.licence, entries)


def _newest_first(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """What no editor has decided has no day of change, and is in no feed."""
    dated = sorted((entry for entry in entries if entry.day), key=lambda entry: entry.path)
    return tuple(sorted(dated, key=lambda entry: entry.day, reverse=True))


def _quantities(edition: Edition) -> Iterator[Entry]:
    for quantity in edition.archive.quantities:
        words = verdict_chip(edition.verdicts[quantity.id]).words
        day = changes.of_quantity(edition, quantity.id)
        text = f"{quantity.question} {words}. {standing(edition, quantity)}{changed(edition, quantity, day)}"
        yield Entry(addresses.quantity(quantity.id), quantity.title, day, text, ("quantity", words))


def _articles(edition: Edition) -> Iterator[Entry]:
    for article in edition.archive.articles:
        text = article.summary or f"{len(edition.reports_of_article[article.id])} figures, each with its source."
        yield Entry(addresses.article(article.id), article.title, changes.of_article(edition, article.id), text,
                    ("article",))  # fmt: skip


def _reports(edition: Edition, quantity: Quantity) -> Iterator[Entry]:
    for report in edition.reports_of_quantity[quantity.id]:
        yield Entry(addresses.quantity(quantity.id, report.id), f"{worded(report)}: {counted(edition, report)}",
                    changes.of_report(report), _told(edition, report), ("report", report.figure.bound))  # fmt: skip


def _told(edition: Edition, report: Report) -> str:
    """Who says it, by which way it came, for which day, in which article; and what was corrected."""
    way = " → ".join(link.text for link in report_chain(edition, report))
    stance = stance_words(edition, report.figure)
    parts = [way, f"as of: {day_words(report.figure.as_of)}", *([stance] if stance else []),
             f"in: {edition.articles[report.article].title}"]  # fmt: skip
    return " ".join([f"{'; '.join(parts)}.", *map(corrected, set_right(edition, report))])


def _positions(edition: Edition, quantity: Quantity) -> Iterator[Entry]:
    for held in edition.held_of_quantity[quantity.id]:
        yield Entry(addresses.quantity(quantity.id, held.id), edition.answer(held), held.reviewed.on,
                    _holder(edition, held), ("position", held.stance))  # fmt: skip


def _holder(edition: Edition, held: Held) -> str:
    article = edition.articles[held.article]
    way = " → ".join(link.text for link in chain(edition, held.held_by, held.via, article))
    return f"{way}; stated: {day_words(held.stated)}; in: {article.title}."
