"""Every page of the archive: its template, its head, its view. This list is the site's map.

It stays one module though it is long: whoever asks what is behind an address, or adds a page, reads one list.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Protocol

from markupsafe import Markup

from ..markup import Document, parser
from ..model import Article
from . import addresses
from .body import Macros
from .chips import by_rule
from .edition import Edition
from .frame import ARTICLES, all_articles
from .maps import overview
from .pages.article_list import article_pages
from .pages.articles import article_page
from .pages.background import parted
from .pages.corrections import corrections_pages
from .pages.data import data_page
from .pages.entities import entity_page
from .pages.entity_lists import entity_pages
from .pages.entity_parts import entity_parts
from .pages.figure_lists import figures_pages
from .pages.former import former_pages
from .pages.front import index_page
from .pages.method import method_page
from .pages.quantities import quantity_page, report_pages
from .pages.sources import sources_pages
from .pages.style import style_page
from .pages.timeline import timeline_pages
from .paging import Listed
from .views import DataFile, Head, Link, SearchPage, Site, TextPage


@dataclass(frozen=True, slots=True)
class Route:
    """One page to be written."""

    template: str
    head: Head
    view: object


class HasLede(Protocol):
    """The view of a page of a list."""

    @property
    def lede(self) -> str:
        """What the list is; "" where its first page has said it."""
        ...


class HasMacros(Protocol):
    """What gives the macros of body text for a page."""

    def macros(self, page: str) -> Macros:
        """The macros, with links of `page`."""
        ...


Documents = Callable[[Article], Document]
"""An article → its parsed body."""
NOTICE = "notice.html"
"""Pages of addresses of before: in no sitemap, and of no subject."""
HOME = Link("Archive", "index.html")


def routes(
    edition: Edition,
    site: Site,
    documents: Documents,
    theme: HasMacros,
    search: SearchPage,
    data: Mapping[str, DataFile] | None = None,
) -> Iterator[Route]:
    """All pages, in the order in which they are written; each is made when it is asked for. `data`: the data files."""
    sheet = overview(edition)
    index = index_page(edition, site, sheet)
    yield Route("index.html", Head(site.title, index.lede, "index.html", ""), index)
    yield from _list("articles.html", "articles", Link("Articles", ARTICLES), article_pages(edition))
    yield from _articles(edition, documents, theme)
    yield from _list("figures.html", "figures", Link("Figures", "figures.html"), figures_pages(edition))
    yield from _quantities(edition)
    for kind in ("place", "actor"):
        folder = addresses.FOLDERS[kind]
        pages = entity_pages(edition, kind, sheet if kind == "place" else None)
        yield from _list("entities.html", folder, Link(folder.capitalize(), f"{folder}.html"), pages)
    yield from _entities(edition)
    yield from _overviews(edition, site, data)
    method = method_page(edition, site.rules_version)
    yield Route("method.html", _head("Method", "How figures are read, compared and judged here.", "method"), method)
    yield Route("search.html", _head(search.title, search.lede, "search"), search)
    for path, page in former_pages(edition):
        yield Route(NOTICE, Head(page.title, page.title, path, ""), page)
    yield Route("404.html", Head("Page not found", "This page does not exist.", "404.html", ""),
                TextPage("Page not found", Markup()))  # fmt: skip


def _head(title: str, description: str, section: str) -> Head:
    return Head(title, description, f"{section}.html", section, (HOME, Link(title, None)))


def _list(template: str, section: str, first: Link, pages: Iterable[Listed[HasLede]]) -> Iterator[Route]:
    """The pages of one list; those after the first say under which they stand."""
    description = ""
    for page in pages:
        description = page.view.lede or description
        at_home = page.path == first.href
        crumbs = (HOME, Link(first.text, None)) if at_home else (HOME, first, Link(page.title, None))
        yield Route(template, Head(page.title, description, page.path, section, crumbs), page.view)


def _articles(edition: Edition, documents: Documents, theme: HasMacros) -> Iterator[Route]:
    for article in edition.archive.articles:
        path = addresses.article(article.id)
        view = article_page(edition, article, documents(article).tokens, theme.macros(path))
        crumbs = (Link("Articles", all_articles(edition)), Link(article.title, None))
        head = Head(article.title, article.summary or article.title, path, "articles", crumbs)
        yield Route("source.html", head, view)


def _quantities(edition: Edition) -> Iterator[Route]:
    for quantity in edition.archive.quantities:
        path = addresses.quantity(quantity.id)
        body = plain(quantity.body)
        crumbs = (Link("Figures", "figures.html"), Link(quantity.group, None))
        told = edition.verdicts[quantity.id].sentence + by_rule(quantity)
        head = Head(quantity.title, told, path, "figures", crumbs)
        yield Route("quantity.html", head, quantity_page(edition, quantity, body))
        for part in report_pages(edition, quantity):
            above = (crumbs[0], Link(quantity.title, path), Link("Every report", None))
            yield Route("reports.html", Head(part.title, quantity.question, part.path, "figures", above), part.view)


def _entities(edition: Edition) -> Iterator[Route]:
    for entity in edition.archive.entities:
        path, folder = addresses.entity(entity), addresses.FOLDERS[entity.kind]
        crumbs = (Link(folder.capitalize(), f"{folder}.html"), Link(entity.type.capitalize(), None))
        told, known = parted(entity.body)
        head = Head(entity.name, entity.summary, path, folder, crumbs)
        yield Route(f"{entity.kind}.html", head, entity_page(edition, entity, plain(told), plain(known)))
        for part in entity_parts(edition, entity):
            above = (crumbs[0], Link(entity.name, path), Link(part.view.title, None))
            head = Head(part.title, entity.summary, part.path, folder, above)
            yield Route("entity_part.html", head, part.view)


def _overviews(edition: Edition, site: Site, files: Mapping[str, DataFile] | None) -> Iterator[Route]:
    """What runs across all articles: the timeline, the sources, the corrections, the data files."""
    yield from _list("timeline.html", "timeline", Link("Timeline", "timeline.html"), timeline_pages(edition))
    yield from _list("sources.html", "", Link("Sources", "sources.html"), sources_pages(edition))
    yield from _list("corrections.html", "", Link("Corrections", "corrections.html"), corrections_pages(edition))
    data = data_page(edition, site, files)
    yield Route("data.html", Head("Data", data.lede, "data.html", "", (HOME, Link("Data", None))), data)


def style_routes() -> Iterator[Route]:
    """The page of every component in every state, for those who change the theme; no page leads to it."""
    style = style_page()
    yield Route("style.html", Head(style.title, style.lede, "style.html", ""), style)


def plain(body: str) -> Markup:
    """Editors' lines about a quantity or an entity: they cite nothing, and their paragraphs have no numbers."""
    return Markup(parser().render(body))  # noqa: S704  # rendered by markdown-it, raw HTML off
