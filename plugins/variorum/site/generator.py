"""Pelican's generator for everything of the archive: reads the content once, writes every page and data file."""

import sys
from pathlib import Path
from typing import Any

from pelican.generators import Generator
from rich.console import Console
from rich.progress import track

from .. import RULES_VERSION
from ..archive import Terms, join
from ..audit import misquoted
from ..consistency import check
from ..errors import BuildError, Problem, raise_any
from ..judging import judge
from ..markup import parse
from ..model import Content
from ..reading import load_lexicon
from ..reading.vague import check_policy
from ..store.captures import read_captures
from ..store.content import load_content
from . import exports
from .addresses import Addresses
from .edition import Edition
from .frame import head_of_pelican, site_of
from .rendering import Theme
from .routes import Route, routes


class ArchiveGenerator(Generator):  # type: ignore[misc]  # Pelican ships no types
    """Content → archive → judgement → pages and data. Any fault raises, and Pelican exits 1."""

    def generate_context(self) -> None:
        """Read, join and judge; give Pelican's own pages our frame."""
        settings = self.settings
        content = load_content(Path(self.path), Path(self.path).name)
        check_policy(settings.get("VARIORUM_VAGUE_POLICY", "variorum"))
        terms = Terms(
            load_lexicon(), settings.get("VARIORUM_VAGUE_POLICY", "variorum"),
            settings.get("VARIORUM_UNREVIEWED", "show"), settings.get("VARIORUM_EXCERPT_WORDS", 8),
        )  # fmt: skip
        captures = read_captures(
            Path(self.path).parent / settings.get("VARIORUM_CAPTURES", "captures"), content.articles
        )
        raise_any([*check(content, terms), *misquoted(content, captures)])
        self.content: Content = content
        archive = join(content, terms)
        _refuse_unreviewed(terms, archive.unreviewed)
        self.edition = Edition(archive, judge(archive), terms)
        self.addresses = Addresses(settings["SITEURL"] or "", bool(settings.get("RELATIVE_URLS")))
        self.site = site_of(self.edition, settings)
        self.context.update(site=self.site, absolute=self.addresses.absolute, head_of=head_of_pelican)

    def generate_output(self, writer: Any) -> None:
        """Write every page and data file of the archive."""
        del writer  # our own: Pelican's writes into a context that all pages share, and is quadratic
        theme = Theme(Path(self.theme), self.addresses, self.site)
        documents = {article.id: parse(article.body, article.body_line) for article in self.content.articles}
        root = Path(self.output_path)
        pages = routes(self.edition, self.site, documents, theme)
        licence = self.settings["VARIORUM_LICENCE"]
        texts = [(route.head.path, theme.page(route)) for route in _shown(pages)]
        for path, text in [*texts, *exports.files(self.edition, licence, RULES_VERSION)]:
            target = root / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, encoding="utf-8", newline="\n")


def _shown(pages: Any) -> Any:
    """The pages, with progress in a terminal."""
    found: list[Route] = list(pages)
    if not sys.stderr.isatty():
        return found
    return track(found, "Writing pages", console=Console(stderr=True), transient=True)


def _refuse_unreviewed(terms: Terms, count: int) -> None:
    if terms.unreviewed == "refuse" and count:
        raise BuildError([Problem("content", 0, 0, f"{count} figures that only the program has read",
                                  "every figure checked by an editor", "Decide them in the ledgers, or set "
                                  "VARIORUM_UNREVIEWED to 'show' or 'hide'.")])  # fmt: skip
