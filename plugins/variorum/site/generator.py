"""Pelican's generator for everything of the archive: writes every page and data file."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import chain
from pathlib import Path
from typing import Any

from pelican.generators import Generator

from ..markup import Document, parse
from ..model import Article
from . import feeds, search_index
from .exports.publishing import data_files
from .feeds.heads import Heads
from .pages.data import measure
from .pelican_pages import texts_of
from .progress import followed
from .publication import SETTING, Publication
from .routes import NOTICE, routes, style_routes
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
        root = Path(self.output_path)
        others = texts_of(self.context)
        found = search_page(edition, [link for link, _ in others], searched=self.heads.searched)
        listed: list[tuple[str, str]] = []
        files = _written(root, data_files(edition, publication.site, publication.addresses))
        data = {path: measure(path, text) for path, text in followed(files, "Writing data")}
        pages = routes(edition, publication.site, _parsed, theme, found, data)
        if self.settings.get("VARIORUM_STYLE_PAGE") and not publication.addresses.relative:  # not in a copy handed over
            pages = chain(pages, style_routes())
        for route in followed(pages, "Writing pages"):
            dressed = replace(route, head=self.heads.dress(route.head))
            listed += self.heads.pages([route.head]) if route.template != NOTICE else []
            _write(root, route.head.path, theme.page(dressed))
        listed += ((link.href or "", day) for link, day in others)
        for _ in _written(root, feeds.files(edition, publication.site, publication.addresses, listed)):
            pass


def _parsed(article: Article) -> Document:
    """An article's body, parsed when its page is made: those of all articles at once would fill the memory."""
    return parse(article.body, article.body_line)


def _written(root: Path, files: Iterable[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    """(path, text) of each file, once it is written; none is held."""
    for path, text in files:
        _write(root, path, text)
        yield path, text


def _write(root: Path, path: str, text: str) -> None:
    target = root / path
    try:
        target.write_text(text, encoding="utf-8", newline="\n")
    except FileNotFoundError:  # the first of its folder; to ask before each of thousands takes longer than writing
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8", newline="\n")
