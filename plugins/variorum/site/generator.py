"""Pelican's generator for everything of the archive: writes every page and data file."""

import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

from pelican.generators import Generator
from rich.console import Console
from rich.progress import track

from .. import RULES_VERSION
from ..markup import parse
from . import exports, feeds, search_index
from .feeds.heads import Heads
from .pelican_pages import texts_of
from .publication import SETTING, Publication
from .routes import Route, routes
from .search import search_page


class ArchiveGenerator(Generator):  # type: ignore[misc]  # Pelican ships no types
    """Archive and judgement → pages and data. Any fault raises, and Pelican exits 1."""

    def generate_context(self) -> None:
        """Give Pelican's own pages our frame."""
        publication: Publication = self.settings[SETTING]
        edition, site, addresses = publication.edition, publication.site, publication.addresses
        self.heads = Heads(edition, site, addresses, search_index.wanted(self.settings))
        self.context.update(site=site, absolute=addresses.absolute, heads=self.heads)

    def generate_output(self, writer: Any) -> None:
        """Write every page and data file of the archive."""
        del writer  # our own: Pelican's writes into a context that all pages share, and is quadratic
        publication: Publication = self.settings[SETTING]
        edition, theme = publication.edition, publication.theme
        documents = {article.id: parse(article.body, article.body_line) for article in publication.content.articles}
        root = Path(self.output_path)
        others = texts_of(self.context)
        found = search_page(edition, [link for link, _ in others], searched=self.heads.searched)
        pages = [replace(route, head=self.heads.dress(route.head))
                 for route in routes(edition, publication.site, documents, theme, found)]  # fmt: skip
        licence = self.settings["VARIORUM_LICENCE"]
        texts = [(route.head.path, theme.page(route)) for route in _shown(pages)]
        listed = [*self.heads.pages(route.head for route in pages), *((link.href or "", day) for link, day in others)]
        read_by_machines = feeds.files(edition, publication.site, publication.addresses, listed)
        for path, text in [*texts, *exports.files(edition, licence, RULES_VERSION), *read_by_machines]:
            target = root / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, encoding="utf-8", newline="\n")


def _shown(pages: Any) -> Any:
    """The pages, with progress in a terminal."""
    found: list[Route] = list(pages)
    if not sys.stderr.isatty():
        return found
    return track(found, "Writing pages", console=Console(stderr=True), transient=True)
