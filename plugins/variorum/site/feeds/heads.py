"""What a head says to machines: structured data, feeds, kind of page, and under what the search index holds it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

from ...model import Article, Quantity
from .. import addresses as paths
from .. import facets as held_under
from ..addresses import Addresses
from ..edition import Edition
from ..exports.schemas import SCHEMAS
from ..exports.shards import path_of
from ..frame import last_decision
from ..views import Card, Head, Link, Site
from . import changes, structured
from .entries import ARCHIVE_ATOM, ARCHIVE_JSON, quantity_path

PAGE_TYPES: Mapping[str, str] = {
    "figures.html": "DefinedTermSet",  # quantities are its terms
    "places.html": "CollectionPage",
    "actors.html": "CollectionPage",
    "about.html": "AboutPage",
}
"""What schema.org calls a page that is about no single article, quantity or entity; `WebPage` otherwise."""
UNLISTED = frozenset({"404.html", "style.html"})
"""Pages that stand in no sitemap and say nothing of themselves: nothing is at the address, or nothing for readers."""


@dataclass(frozen=True)
class Heads:
    """Completes the heads of one site's pages. `searched`: a search index is made."""

    edition: Edition
    site: Site
    addresses: Addresses
    searched: bool

    def dress(self, head: Head) -> Head:
        """The head of one of the archive's own pages, complete."""
        subject = self._subjects.get(head.path)
        facets = held_under.facets(self.edition, subject) if subject else held_under.page_facets(head.path)
        kind = "article" if isinstance(subject, Article) else head.kind
        return replace(self._served(head, self._node(head)), kind=kind, facets=facets if self.searched else ())

    def dress_pelican(self, head: Head, content: Any) -> Head:
        """The head of a page or an explainer that Pelican writes from `content`, complete."""
        explainer = content.__class__.__name__ == "Article"  # by name: loading Pelican here would close a circle
        node = self._explained(head, content) if explainer else self._node(head)
        kind = "article" if explainer else head.kind
        cards: tuple[Card, ...] = getattr(content, "cards", ())
        facets = held_under.text_facets("Explainer" if explainer else "Page", cards)
        return replace(self._served(head, node), kind=kind, facets=facets if self.searched else ())

    def pages(self, heads: Iterable[Head]) -> Iterable[tuple[str, str]]:
        """(path, day of the last change or "") of the archive's own pages, for the sitemap."""
        return [(head.path, self._day(head.path)) for head in heads if _listed(head)]

    def _served(self, head: Head, node: Mapping[str, Any] | None) -> Head:
        if self.addresses.relative:  # a font cannot be loaded ahead from `file://`
            head = replace(head, preload=())
        if self.addresses.absolute(head.path) is None or not _listed(head):
            return head
        return replace(head, structured=structured.script(node) if node else None, feeds=self._feeds(head.path))

    def _node(self, head: Head) -> Mapping[str, Any] | None:
        if self.addresses.absolute(head.path) is None:
            return None
        subject = self._subjects.get(head.path)
        if subject is not None:
            return structured.of_subject(self.edition, self.site, self.addresses, subject)
        if head.path == "index.html":
            return structured.archive(self.edition, self.site, self.addresses, downloads(self.edition))
        kind = PAGE_TYPES.get(head.path, "WebPage")
        return structured.page(self.addresses, kind, head.path, head.title, head.description)

    def _explained(self, head: Head, content: Any) -> Mapping[str, Any] | None:
        if self.addresses.absolute(head.path) is None:
            return None
        page = structured.page(self.addresses, "Article", head.path, head.title, head.description)
        date = getattr(content, "modified", None) or getattr(content, "date", None)
        return {**page, "headline": head.title, "inLanguage": content.lang,
                **({"dateModified": f"{date:%Y-%m-%d}"} if date else {})}  # fmt: skip

    def _feeds(self, path: str) -> tuple[Link, ...]:
        if not self._changed:
            return ()
        own = self._subjects.get(path)
        of_page = (
            [Link("Reports of this quantity, Atom", quantity_path(own.id))]
            if isinstance(own, Quantity) and changes.of_quantity(self.edition, own.id)
            else []
        )
        return (*of_page, Link("Changes, Atom", ARCHIVE_ATOM), Link("Changes, JSON Feed", ARCHIVE_JSON))

    def _day(self, path: str) -> str:
        subject = self._subjects.get(path) or self._saved.get(path)
        if isinstance(subject, Article):
            return changes.of_article(self.edition, subject.id)
        if isinstance(subject, Quantity):
            return changes.of_quantity(self.edition, subject.id)
        if subject is not None:
            return changes.of_entity(self.edition, subject)
        return "" if path == "method.html" else self._changed  # its rules change with the program, not with a decision

    @cached_property
    def _saved(self) -> Mapping[str, Article]:
        """Articles by the path of the page on their saved text, which changes with them."""
        return {paths.provenance(row.id): row for row in self.edition.archive.articles}

    @cached_property
    def _changed(self) -> str:
        """The day of the newest decision of all."""
        return last_decision(self.edition)

    @cached_property
    def _subjects(self) -> Mapping[str, structured.Subject]:
        """What a page is about, by its path."""
        archive = self.edition.archive
        return {
            **{paths.article(row.id): row for row in archive.articles},
            **{paths.quantity(row.id): row for row in archive.quantities},
            **{paths.entity(row): row for row in archive.entities},
        }


def downloads(edition: Edition) -> tuple[Link, ...]:
    """The archive's data files, by their names."""
    tables = (Link(name, path_of(edition, name)) for name in SCHEMAS)
    return (*tables, Link("figures, CSV", "data/figures.csv"), Link("Data Package", "data/datapackage.json"))


def _listed(head: Head) -> bool:
    return head.path not in UNLISTED
