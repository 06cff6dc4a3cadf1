"""Where an annotation points: at the words of the original where its address is known, else at our page."""

import posixpath
from dataclasses import dataclass
from itertools import islice
from typing import Any

from ...capture.lines import WORD
from ...model import Article
from .. import addresses as paths
from ..addresses import Addresses
from ..edition import Edition

Node = dict[str, Any]

FRAGMENT = "http://tools.ietf.org/rfc/rfc3236"
"""What a fragment of an HTML page is (Web Annotation Data Model, 4.2.1)."""

NEAR = 200
"""Characters before the words in which those around them are sought: more than eight words have."""


@dataclass(frozen=True, slots=True)
class Named:
    """Writes addresses for the file at `home`: whole ones, or relative to it where the site's address is not known."""

    addresses: Addresses
    home: str

    def __call__(self, path: str) -> str:
        """The address of a file of the site, with its fragment."""
        target, hash_, fragment = path.partition("#")
        known = self.addresses.absolute(path)
        return known or posixpath.relpath(target, posixpath.dirname(self.home)) + hash_ + fragment

    def part(self, name: str) -> str:
        """The address of a part of the file itself."""
        return f"{self(self.home)}#{name}"


@dataclass(frozen=True, slots=True)
class Target:
    """Words to point at. `quote`: those of the original, None for words of ours."""

    quote: str | None
    paragraph: str | None
    start: int | None
    end: int | None
    row: str | None
    """Anchor of the row of the page's table that prints the quote, where no text is published."""


def targets(edition: Edition, article: Article, words: Target, named: Named) -> list[Node]:
    """Where `words` stand: one place."""
    if words.quote and article.url:
        return [_original(article, words.quote, article.url)]
    return [_ours(edition, article, words, named)]


def _original(article: Article, quote: str, url: str) -> Node:
    """The original, as it was on the day it was retrieved, which is known to the day and no closer."""
    state = {
        **({"cached": article.archive_url} if article.archive_url else {}),
        **({"sourceDateStart": f"{article.retrieved}T00:00:00Z", "sourceDateEnd": f"{article.retrieved}T23:59:59Z"}
           if article.retrieved else {}),
    }  # fmt: skip
    selector = {"type": "TextQuoteSelector", "exact": quote}
    found: Node = {"type": "SpecificResource", "source": url, "selector": selector}
    return {**found, "state": {"type": "TimeState", **state}} if state else found


def _ours(edition: Edition, article: Article, words: Target, named: Named) -> Node:
    """Our page, at the paragraph; or where it holds no text, at the row that quotes the words."""
    source = named(paths.article(article.id))
    text = next((row.text for row in edition.paragraphs[article.id] if row.id == words.paragraph), None)
    if words.paragraph and text is not None:
        found = words.start is not None and words.end is not None
        inner = _within(text, words.start or 0, words.end or 0, edition.terms.excerpt_words) if found else None
        return _at(source, words.paragraph, inner)
    quoted = {"type": "TextQuoteSelector", "exact": words.quote} if words.quote and words.row else None
    return _at(source, words.row, quoted) if words.row else {"type": "SpecificResource", "source": source}


def _at(source: str, fragment: str, inner: Node | None) -> Node:
    selector: Node = {"type": "FragmentSelector", "conformsTo": FRAGMENT, "value": fragment}
    if inner:
        selector["refinedBy"] = inner
    return {"type": "SpecificResource", "source": source, "selector": selector}


def _within(text: str, start: int, end: int, most: int) -> Node:
    """The words from `start` to `end` with what stands around them, at most `most` words in all."""
    spare = max(0, most - len(WORD.findall(text, start, end)))
    first, last = _before(text, start, spare // 2), _after(text, end, spare - spare // 2)
    around = {"prefix": text[first:start], "suffix": text[end:last]}
    return {"type": "TextQuoteSelector", **{name: part for name, part in around.items() if part},
            "exact": text[start:end]}  # fmt: skip


def _before(text: str, start: int, words: int) -> int:
    """Where the last `words` words before `start` begin."""
    near = max(0, start - NEAR)
    found = [match.start() for match in WORD.finditer(text, near, start)]
    whole = found[1:] if near else found  # the first may be a part of a word
    return whole[-words:][0] if whole and words else start


def _after(text: str, end: int, words: int) -> int:
    """Where the first `words` words after `end` stop."""
    return max((match.end() for match in islice(WORD.finditer(text, end), words)), default=end)
