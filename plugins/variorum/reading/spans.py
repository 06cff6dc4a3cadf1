"""Paragraphs, sentences and word tokens of a text, as offsets."""

import itertools
import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace

from .rows import TOKEN, Hit, Table, fold

LINE = re.compile(r"[^\n\r]+")
END = re.compile(
    r"[.!?…]+[\"”’)\]]*\s+(?=[\"“‘(\[]?[^\W\d_a-zß-öø-ÿ]|[\"“‘]|\d)|[.!?…][”\"](?=[A-Z])|[a-z\d][.!?](?=[A-Z][a-z])"
)
ABBREVIATION = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Dr|St|Gen|Col|Lt|Sgt|Capt|Rev|Hon|Prof|No|Nos|vs|etc|approx|ca|Inc|Ltd|Co|Corp|Jr|Sr|Jan|Feb|Mar"
    r"|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)|\b[A-Z](?:\.[A-Z])*|\b[ap]\.m)\.\s*$"
)


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of a text: half-open code-point offsets."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Token:
    """A word or a mark, with its offsets."""

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
class Page:
    """A text with its paragraphs, sentences and tokens, all in order."""

    text: str
    paragraphs: tuple[Span, ...]
    sentences: tuple[Span, ...]
    tokens: tuple[Token, ...]
    keys: tuple[str, ...]
    """The tokens' texts, folded."""

    def without(self, spans: Sequence[tuple[int, int]]) -> "Page":
        """The page with the tokens inside `spans` (sorted, without overlap) unknown to every table ("May 12")."""
        starts = [start for start, _ in spans]

        def inside(token: Token) -> bool:
            at = bisect_right(starts, token.start) - 1
            return at >= 0 and token.start < spans[at][1]

        return replace(self, keys=tuple("" if inside(t) else k for t, k in zip(self.tokens, self.keys, strict=True)))

    def find(self, table: Table, start: int, end: int) -> tuple[Hit, ...]:
        """The words of `table` between two offsets, left to right, without overlap, the longest at each place."""
        at = bisect_right(self.tokens, start - 1, key=lambda t: t.start)
        last = bisect_right(self.tokens, end, key=lambda t: t.end)
        found: list[Hit] = []
        while at < last:
            hit, count = self._at(table, at, last)
            if hit:
                found.append(hit)
            at += count
        return tuple(found)

    def _at(self, table: Table, at: int, last: int) -> tuple[Hit | None, int]:
        for phrase in table.phrases.get(self.keys[at], ()):
            stop = at + len(phrase)
            if stop <= last and self.keys[at:stop] == phrase:
                start, end = self.tokens[at].start, self.tokens[stop - 1].end
                text = self.text[start:end]
                row = table.row(" ".join(text.split()))
                return (Hit(start, end, text, row), len(phrase)) if row else (None, 1)
        return None, 1

    def sentence(self, offset: int) -> Span:
        """The sentence that holds `offset`."""
        return self.sentences[max(0, bisect_right(self.sentences, offset, key=lambda s: s.start) - 1)]

    def paragraph(self, offset: int) -> Span:
        """The paragraph that holds `offset`."""
        return self.paragraphs[max(0, bisect_right(self.paragraphs, offset, key=lambda s: s.start) - 1)]

    def before(self, offset: int, count: int) -> tuple[Token, ...]:
        """Up to `count` tokens that end at or before `offset`, in order."""
        at = bisect_right(self.tokens, offset, key=lambda t: t.end)
        return self.tokens[max(0, at - count) : at]

    def after(self, offset: int, count: int) -> tuple[Token, ...]:
        """Up to `count` tokens that start at or after `offset`, in order."""
        at = bisect_right(self.tokens, offset - 1, key=lambda t: t.start)
        return self.tokens[at : at + count]


def page(text: str) -> Page:
    """`text` cut into paragraphs (lines), sentences and tokens."""
    paragraphs = tuple(Span(m.start(), m.end()) for m in LINE.finditer(text))
    sentences = tuple(s for p in paragraphs for s in _sentences(text, p))
    tokens = tuple(Token(m.group(), m.start(), m.end()) for m in TOKEN.finditer(text))
    return Page(text, paragraphs, sentences, tokens, tuple(fold(t.text) for t in tokens))


def _sentences(text: str, paragraph: Span) -> list[Span]:
    cuts = [
        m.end()
        for m in END.finditer(text, paragraph.start, paragraph.end)
        if not ABBREVIATION.search(text, max(paragraph.start, m.start() - 12), m.end())
    ]
    edges = [paragraph.start, *cuts, paragraph.end]
    return [Span(a, b) for a, b in itertools.pairwise(edges) if a < b]
