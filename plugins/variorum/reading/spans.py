"""Paragraphs, sentences and word tokens of a text, as offsets."""

import itertools
import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import NamedTuple

from .rows import NUMERAL, TOKEN, fold
from .sentences import Span, paragraphs_of, sentences_of
from .tables import Hit, Index, Phrase, Table

__all__ = ["Page", "Span", "Token", "has_digits", "page"]

CUT = re.compile(rf"({TOKEN.pattern})")
"""A token, for cutting a text into what stands between tokens, and the tokens."""
NUMERALS = re.compile(rf"{NUMERAL.pattern}+")


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


class Found(NamedTuple):
    """The words of a table found in a text, and where they start."""

    starts: tuple[int, ...]
    hits: tuple[Hit, ...]


NOTHING = Found((), ())


@dataclass(frozen=True, slots=True)
class Page:
    """A text with its paragraphs, sentences and tokens, all in order."""

    text: str
    paragraphs: tuple[Span, ...]
    sentences: tuple[Span, ...]
    words: tuple[str, ...]
    """The texts of the tokens."""
    keys: tuple[str, ...]
    """The same folded; empty where they are hidden from every table."""
    starts: tuple[int, ...]
    """Where the tokens start."""
    ends: tuple[int, ...]
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
        page = replace(self, keys=tuple(keys), hidden=tuple(hidden))
        hits = {**page.look_up(told, [(0, len(keys))]), **page.look_up(near, ranges)}
        return replace(page, hits=MappingProxyType(hits))

    def look_up(self, index: Index, ranges: Iterable[tuple[int, int]]) -> dict[str, Found]:
        """The words of all tables of `index` in the `ranges` of tokens, in one pass, by the names of the tables."""
        found: list[list[Hit]] = [[] for _ in index.tables]
        new = tuple.__new__  # what Hit(…) calls, without the way there: a text has hundreds
        free, keys, get, count = [0] * len(found), self.keys, index.words.get, len(self.keys)
        for first, last in ranges:
            for at, known in enumerate(map(get, keys[first:last]), first):
                if known is None:
                    continue
                for table, row, longer in known:
                    if at < free[table]:
                        continue
                    phrases = longer.get(keys[at + 1]) if longer and at + 1 < count else None
                    hit = self._longest(phrases, at) if phrases else None
                    if hit:
                        found[table].append(hit[0])
                        free[table] = at + hit[1]
                    elif row:
                        found[table].append(new(Hit, (self.starts[at], self.ends[at], self.words[at], row)))
        return {
            name: Found(tuple([h[0] for h in hits]), tuple(hits)) if hits else NOTHING
            for name, hits in zip(index.tables, found, strict=True)
        }

    def find(self, table: Table, start: int, end: int) -> tuple[Hit, ...]:
        """The words of `table` between two offsets, left to right, without overlap, the longest at each place."""
        known = self.hits.get(table.name)
        if known is not None:
            starts, hits = known
            within = hits[bisect_left(starts, start) : bisect_left(starts, end)] if hits else ()
            return within if not within or within[-1].end <= end else within[:-1]
        return tuple(self._find(table, bisect_left(self.starts, start), bisect_right(self.ends, end)))

    def _find(self, table: Table, at: int, last: int) -> Iterator[Hit]:
        while at < last:
            phrases = table.phrases.get(self.keys[at])
            hit = self._longest(phrases, at) if phrases else None
            if hit and at + hit[1] <= last:
                yield hit[0]
            at += hit[1] if hit else 1

    def _longest(self, phrases: Sequence[Phrase], at: int) -> tuple[Hit, int] | None:
        """The longest of `phrases` that begins at a token, and its length in tokens."""
        for phrase, row in phrases:
            length = len(phrase)
            if length == 1:
                return Hit(self.starts[at], self.ends[at], self.words[at], row), 1
            if self.keys[at : at + length] == phrase:
                start, end = self.starts[at], self.ends[at + length - 1]
                return Hit(start, end, self.text[start:end], row), length
        return None

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
    edges = tuple(itertools.accumulate(map(len, pieces)))
    words, starts = tuple(pieces[1::2]), edges[:-1:2]
    keys = tuple(fold("\n".join(words)).split("\n")) if words else ()
    numeric = dict.fromkeys(bisect_right(starts, m.start()) - 1 for m in NUMERALS.finditer(text))
    opens = tuple([s.start for s in sentences])
    firsts = [*(bisect_left(starts, offset) for offset in opens), len(words)]
    ranges = tuple(itertools.pairwise(firsts))
    return Page(text, paragraphs, sentences, words, keys, starts, edges[1::2], tuple(numeric), opens, ranges)
