"""Every page of the archive: its template, its head, its view. This list is the site's map."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Protocol

from markupsafe import Markup

from ..markup import Document, parser
from . import addresses
from .body import Macros
from .edition import Edition
from .pages.articles import article_page
from .pages.corrections import corrections_page
from .pages.data import data_page
from .pages.entities import entity_index, entity_page
from .pages.figures import figures_page
from .pages.front import index_page
from .pages.method import method_page
from .pages.quantities import quantity_page
from .pages.sources import sources_page
from .pages.timeline import timeline_page
from .search import SearchPage
from .views import Head, Link, Site, TextPage


@dataclass(frozen=True, slots=True)
class Route:
    """One page to be written."""

    template: str
    head: Head
    view: object


class HasMacros(Protocol):
    """What gives the macros of body text for a page."""

    def macros(self, page: str) -> Macros:
        """The macros, with links of `page`."""
        ...


HOME = Link("Archive", "index.html")


def routes(
    edition: Edition, site: Site, documents: Mapping[str, Document], theme: HasMacros, search: SearchPage
) -> Iterator[Route]:
    """All pages, in the order in which they are written."""
    index = index_page(edition, site)
    yield Route("index.html", Head(site.title, index.lede, "index.html", ""), index)
    yield from _articles(edition, documents, theme)
    figures = figures_page(edition)
    yield Route("figures.html", Head("Figures compared", figures.lede, "figures.html", "figures",
                                     (HOME, Link("Figures", None))), figures)  # fmt: skip
    yield from _quantities(edition)
    yield from _entities(edition)
    yield from _overviews(edition, site)
    yield Route(
        "method.html",
        Head(
            "Method",
            "How figures are read, compared and judged here.",
            "method.html",
            "method",
            (HOME, Link("Method", None)),
        ),
        method_page(edition, site.rules_version),
    )
    yield Route("search.html", Head(search.title, search.lede, "search.html", "search",
                                    (HOME, Link("Search", None))), search)  # fmt: skip
    yield Route("404.html", Head("Page not found", "This page does not exist.", "404.html", ""),
                TextPage("Page not found", Markup()))  # fmt: skip


def _articles(edition: Edition, documents: Mapping[str, Document], theme: HasMacros) -> Iterator[Route]:
    for article in edition.archive.articles:
        path = addresses.article(article.id)
        view = article_page(edition, article, documents[article.id].tokens, theme.macros(path))
        crumbs = (Link("Articles", "index.html#articles"), Link(article.title, None))
        head = Head(article.title, article.summary or article.title, path, "articles", crumbs)
        yield Route("source.html", head, view)


def _quantities(edition: Edition) -> Iterator[Route]:
    for quantity in edition.archive.quantities:
        path = addresses.quantity(quantity.id)
        body = plain(quantity.body)
        crumbs = (Link("Figures", "figures.html"), Link(quantity.group, None))
        head = Head(quantity.title, edition.verdicts[quantity.id].sentence, path, "figures", crumbs)
        yield Route("quantity.html", head, quantity_page(edition, quantity, body))


def _entities(edition: Edition) -> Iterator[Route]:
    for kind in ("place", "actor"):
        view = entity_index(edition, kind)
        folder = addresses.FOLDERS[kind]
        yield Route("entities.html", Head(view.title, view.lede, f"{folder}.html", folder,
                                          (HOME, Link(view.title, None))), view)  # fmt: skip
    for entity in edition.archive.entities:
        path, folder = addresses.entity(entity), addresses.FOLDERS[entity.kind]
        crumbs = (Link(folder.capitalize(), f"{folder}.html"), Link(entity.type.capitalize(), None))
        body = plain(entity.body)
        head = Head(entity.name, entity.summary, path, folder, crumbs)
        yield Route(f"{entity.kind}.html", head, entity_page(edition, entity, body))


def _overviews(edition: Edition, site: Site) -> Iterator[Route]:
    """What runs across all articles: the timeline, the sources, the corrections, the data files."""
    for name, title, view in (
        ("timeline", "Timeline", timeline_page(edition)),
        ("sources", "Sources", sources_page(edition)),
        ("corrections", "Corrections", corrections_page(edition)),
        ("data", "Data", data_page(edition, site)),
    ):
        path, section = f"{name}.html", "timeline" if name == "timeline" else ""
        yield Route(path, Head(title, view.lede, path, section, (HOME, Link(title, None))), view)


def plain(body: str) -> Markup:
    """Editors' lines about a quantity or an entity: they cite nothing, and their paragraphs have no numbers."""
    return Markup(parser().render(body))  # noqa: S704  # rendered by markdown-it, raw HTML off
