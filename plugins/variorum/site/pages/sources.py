"""The sources: whose texts these are, who repeats whom, who vouches for what, and what nobody is named for.

Source: specification, section 5 ("Witnesses") and section 6 (sources: publishers, origins, who repeats whom).
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Any

from ...judging.sentences import day_words, worded
from ...model import Article, Repeat, Report
from .. import addresses
from ..chains import chain, report_chain
from ..chips import chip_of
from ..edition import Edition
from ..paging import FEW, Listed, chunks, numbered, titled
from ..views import ChainLink, Link, SaidRow, SourcesPage, SourceText
from ..wording import counted, plural, row_link, when
from .roads import roads
from .vouching import vouched

FIRST, TITLE = "sources.html", "Sources"
SECTIONS = {
    "texts": ("text", "texts"), "vouching": ("line of witness", "lines of witness"),
    "roads": ("step from body to body", "steps from body to body"),
    "unnamed": ("figure that names no source", "figures that name no source"),
}  # fmt: skip
"""Tables of the page, and what a row of each is called: one, many."""
MOST = 3
"""Pages of entries that the one page holds: its rows are short, and read best beside each other."""


def sources_pages(edition: Edition) -> Iterator[Listed[SourcesPage]]:
    """The page of sources; where its tables are long, their first rows, and then pages of each."""
    texts = tuple(_text(edition, article) for article in edition.archive.articles)
    steps, vouching = tuple(roads(edition)), tuple(vouched(edition))
    unnamed = tuple(_unnamed(edition, report) for report in _without_source(edition))
    page = SourcesPage(
        title="Who says it, and who repeats it",
        lede="An outlet that prints a number is not a witness to it. This page keeps three things apart: who published "
        "the text, whose reporting it is, and which body vouches for the figure.",
        facts=tuple(_facts(edition, len(vouching), len(unnamed))), texts=texts, roads=steps, vouching=vouching,
        unnamed=unnamed,
    )  # fmt: skip  # a table of fields
    long = [name for name in SECTIONS if len(getattr(page, name)) > FEW]
    if sum(len(getattr(page, name)) for name in SECTIONS) <= MOST * edition.per_page or not long:
        yield Listed(FIRST, TITLE, page)
        return
    whole = tuple((name, _whole(name, len(getattr(page, name)))) for name in long)
    yield Listed(FIRST, TITLE, replace(page, whole=whole, **_few(page, long)))
    for name in long:
        yield from _section(name, getattr(page, name), edition.per_page, page)


def _few(page: SourcesPage, long: Iterable[str]) -> dict[str, Any]:
    return {name: getattr(page, name)[:FEW] for name in long}


def _whole(name: str, count: int) -> Link:
    return Link(f"All {plural(count, *SECTIONS[name])}", _path(name))


def _path(name: str) -> str:
    return f"sources-{name}.html"


def _section(name: str, rows: Sequence[object], most: int, page: SourcesPage) -> Iterator[Listed[SourcesPage]]:
    pages = chunks(rows, most)
    empty: dict[str, Any] = dict.fromkeys(SECTIONS, ())
    for number, path, way in numbered(_path(name), len(pages)):
        title = titled(_whole(name, len(rows)).text, number, len(pages))
        view = replace(page, title=title, lede="", facts=(), pager=way, **{**empty, name: pages[number - 1]})
        yield Listed(path, f"{TITLE}: {title}", view)


def _without_source(edition: Edition) -> Iterator[Report]:
    return (report for report in edition.archive.reports if edition.said_by(report) is None)


def _facts(edition: Edition, witnesses: int, unnamed: int) -> Iterator[tuple[str, str]]:
    articles = edition.archive.articles
    yield str(len(articles)), "text" if len(articles) == 1 else "texts"
    yield str(sum(1 for row in articles if row.publisher)), "name a publisher"
    yield str(sum(1 for row in articles if row.origin)), "have a known or probable origin"
    yield str(witnesses), "line of witness" if witnesses == 1 else "lines of witness"
    yield f"{unnamed} of {len(edition.archive.reports)}", "figures name no source"


def _text(edition: Edition, article: Article) -> SourceText:
    reports = edition.reports_of_article[article.id]
    origin = article.origin
    known = chain(edition, None, (), article)[1:]  # without the speaker: this is the text's road, not a figure's
    road = known if origin else (ChainLink("origin not named", None, speaker=False, known=False), *known)
    repeat = edition.repeats.get(article.id)
    first = edition.articles[repeat.of] if repeat else None
    return SourceText(
        article=Link(article.title, addresses.article(article.id)), road=road, note=origin.note if origin else None,
        stamp=day_words(article.page_date) if article.page_date else None, figures=len(reports),
        unnamed=sum(1 for report in reports if edition.said_by(report) is None),
        repeats=Link(first.title, addresses.article(first.id)) if first else None,
        shared=shared_words(repeat, first) if repeat and first else "",
    )  # fmt: skip


def shared_words(repeat: Repeat, other: Article) -> str:
    """How much of a text another has, and which of the two is dated earlier."""
    day = day_words(other.stated or other.page_date)
    first = f"That one is earlier: {day}." if repeat.dated else "No date says which of the two came first."
    return f"{round(100 * repeat.share)} percent of the shorter text word for word. {first}"


def _unnamed(edition: Edition, report: Report) -> SaidRow:
    quantity = edition.quantities.get(report.quantity or "")
    return SaidRow(
        worded=worded(report), counts=counted(edition, report), as_of=when(report.figure.as_of),
        how=_carriers(report_chain(edition, report)),
        quantity=Link(quantity.title, addresses.quantity(quantity.id)) if quantity else None,
        read=row_link(edition, report),
        chip=chip_of(edition, report.quantity, report.id),
    )  # fmt: skip


def _carriers(links: Iterable[ChainLink]) -> str:
    """Who prints it, in words: the only names such a figure has."""
    return " → ".join(link.text for link in links if link.known) or "publisher not named"
