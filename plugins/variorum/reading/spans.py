"""Paragraphs, sentences and word tokens of a text, as offsets."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import accumulate, compress, count, pairwise
from types import MappingProxyType
from typing import NamedTuple

from .looking import NOTHING, Found, Tokens
from .remembered import Remembered
from .rows import NUMERAL, TOKEN, fold
from .sentences import Span, paragraphs_of, sentences_of
from .tables import Hit, Index, Table

__all__ = ["Page", "Span", "Token", "has_digits", "page"]

CUT = re.compile(rf"({TOKEN.pattern})")
"""A token, for cutting a text into what stands between tokens, and the tokens."""
KEYS = Remembered(fold)
NUMERIC = Remembered(lambda word: NUMERAL.search(word) is not None)
"""Whether a word has a digit in it, or a fraction's glyph."""


class Token(NamedTuple):
    """A word or a mark, with its offsets. A named tuple: a text has thousands, and these are made fastest."""

    text: str
    start: int
    end: int

    @property
    def word(self) -> bool:
        """Whether it is a word rather than a mark."""
        return self.text[0].isalnum()

    @property
    def capital(self) -> bool:
        """Whether it begins with a capital letter."""
        return self.text[0].isupper()


@dataclass(frozen=True, slots=True)
class Page(Tokens):
    """A text with its paragraphs, sentences and tokens, all in order."""

    paragraphs: tuple[Span, ...]
    sentences: tuple[Span, ...]
    numeric: tuple[int, ...]
    """Which tokens have a digit in them, or a fraction's glyph."""
    opens: tuple[int, ...]
    """Where the sentences start."""
    ranges: tuple[tuple[int, int], ...]
    """The sentences as ranges of tokens."""
    hidden: tuple[int, ...] = ()
    """Which tokens are hidden from every table."""
    hits: Mapping[str, Found] = field(default_factory=lambda: MappingProxyType({}))
    """By the names of the tables of an index, all their words in the text."""

    @property
    def tokens(self) -> tuple[Token, ...]:
        """All tokens. Those who look at many ask for `words`, `starts` and `ends`, which are there already."""
        return tuple(map(Token, self.words, self.starts, self.ends))

    def prepared(
        self, dates: Sequence[tuple[int, int]], told: Index, near: Index, ranges: Iterable[tuple[int, int]]
    ) -> "Page":
        """The page with the words of all tables of two indexes looked up, for `find` to choose from.

        The words of `told` are looked up in the whole of it, those of `near` in the `ranges` (of tokens, in order). The
        tokens inside `dates` (sorted, without overlap) are unknown to every table ("May 12").
        """
        hidden = [
            at for start, end in dates for at in range(bisect_left(self.starts, start), bisect_left(self.starts, end))
        ]
        keys = list(self.keys)
        for at in hidden:
            keys[at] = ""
        tokens = Tokens(self.text, self.words, tuple(keys), self.starts, self.ends)
        hits = tokens.look_up(told, [(0, len(keys))]) | tokens.look_up(near, ranges)
        return replace(self, keys=tokens.keys, hidden=tuple(hidden), hits=MappingProxyType(hits))

    def find(self, table: Table, start: int, end: int) -> tuple[Hit, ...]:
        """The words of `table` between two offsets, left to right, without overlap, the longest at each place."""
        known = self.hits.get(table.name)
        if known is NOTHING:
            return ()
        if known is not None:
            starts, hits = known
            within = hits[bisect_left(starts, start) : bisect_left(starts, end)]
            return within if not within or within[-1].end <= end else within[:-1]
        return tuple(self.search(table, start, end))

    def sentence(self, offset: int) -> Span:
        """The sentence that holds `offset`."""
        return self.sentences[self.nth(offset)]

    def nth(self, offset: int) -> int:
        """Which sentence holds `offset`: the last that starts at it or before."""
        before = bisect_right(self.opens, offset)
        return before - 1 if before else 0

    def paragraph(self, offset: int) -> Span:
        """The paragraph that holds `offset`."""
        return self.paragraphs[max(0, bisect_right(self.paragraphs, offset, key=_start) - 1)]


def has_digits(whole: Page, first: int, last: int) -> bool:
    """Whether one of the tokens `first` to `last` has a digit in it."""
    at = bisect_left(whole.numeric, first)
    return at < len(whole.numeric) and whole.numeric[at] < last


def _start(span: Span) -> int:
    return span.start


def page(text: str) -> Page:
    """`text` cut into paragraphs (lines), sentences and tokens."""
    paragraphs = paragraphs_of(text)
    sentences = sentences_of(text, paragraphs)
    pieces = CUT.split(text)  # by turns what stands between tokens, and a token
    edges = tuple(accumulate(map(len, pieces)))
    words, starts = tuple(pieces[1::2]), edges[:-1:2]
    keys = tuple(map(KEYS.__getitem__, words))
    numeric = tuple(compress(count(), map(NUMERIC.__getitem__, words)))
    opens = tuple([s.start for s in sentences])
    firsts = [*(bisect_left(starts, offset) for offset in opens), len(words)]
    ranges = tuple(pairwise(firsts))
    return Page(text, words, keys, starts, edges[1::2], paragraphs, sentences, numeric, opens, ranges)
