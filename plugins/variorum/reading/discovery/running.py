"""Which lines are running text, and which words it writes small or large: what a capital is worth where."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from ..spans import Page, Span, Token, page
from .proposal import Passage
from .rules import NameRules
from .tokens import is_acronym, is_name, tokens

OPENERS = frozenset('“"‘«•*>|:')
"""Marks after which a capital says nothing, as at the start of a sentence."""
CLOSED = re.compile(r"[.!?…][\"”’)\]]*\s*$|[^\W_]{3}[.!?] ")
"""The mark that ends a sentence, at the end of a line or inside it."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of an article with its tokens; `headline` where its capitals say nothing."""

    article: str
    passage: Passage
    start: int
    end: int
    tokens: tuple[Token, ...]
    headline: bool

    def opens(self, at: int) -> bool:
        """Whether the token begins the sentence, a quotation or a list entry."""
        return at == 0 or self.tokens[at - 1].text in OPENERS or not any(t.word for t in self.tokens[:at])

    def word(self, at: int) -> str:
        """The token's text, or nothing outside the sentence."""
        return self.tokens[at].text if 0 <= at < len(self.tokens) else ""


@dataclass(frozen=True, slots=True)
class Seen:
    """Words the running text writes small, and words it writes large inside a sentence."""

    small: frozenset[str]
    large: frozenset[str]


def sentences(articles: Iterable[tuple[str, Sequence[Passage]]], rules: NameRules) -> tuple[Sentence, ...]:
    """All sentences of all paragraphs, in reading order."""
    return tuple(
        Sentence(article, passage, span.start, span.end, tokens(passage.text, span.start, span.end, rules), headline)
        for article, passages in articles
        for passage in passages
        for whole, headline in [_page(passage, rules)]
        for span in _joined(whole.sentences, passage.text, rules)
    )


def _joined(spans: Iterable[Span], text: str, rules: NameRules) -> list[Span]:
    """The sentences, those put together again that were cut behind a short rank: "Adm. Orlan"."""
    joined: list[Span] = []
    for span in spans:
        words = text[max(joined[-1].start, joined[-1].end - 8) : joined[-1].end].split() if joined else []
        rank = words[-1].removesuffix(".") if words and words[-1].endswith(".") else ""
        if 1 < len(rank) < 6 and (rules.has("titles.titles", rank) or rules.has("titles.address", rank)):
            joined[-1] = Span(joined[-1].start, span.end)
        else:
            joined.append(span)
    return joined


def _page(passage: Passage, rules: NameRules) -> tuple[Page, bool]:
    return page(passage.text), is_headline(tokens(passage.text, 0, len(passage.text), rules), passage.text, rules)


def is_headline(line: Sequence[Token], text: str, rules: NameRules) -> bool:
    """Whether a line is set in capitals or in title case, so that its capitals do not show names."""
    words = [t for t in line if t.word and t.text.isalpha()]
    if words and all(t.text.isupper() for t in words):
        return len(words) > 1 or len(words[0].text) > 7
    if len(line) > 2 and line[1].text == ":" and rules.has("words.credits", line[0].text):
        return False
    long = [t for t in words if len(t.text) > 3 and not rules.has("words.never", t.text)]
    large = sum(is_name(t) for t in long)
    return not CLOSED.search(text) and "," not in text and len(long) >= 2 and large > 0.8 * len(long)


def seen(found: Iterable[Sentence]) -> Seen:
    """What the running text among `found` writes small and large."""
    running = [(s, at, t) for s in found if not s.headline for at, t in enumerate(s.tokens) if t.word]
    return Seen(
        frozenset(t.text for _, _, t in running if t.text.islower()),
        frozenset(t.text for s, at, t in running if is_name(t) and not s.opens(at)),
    )


def is_ordinary(token: Token, rules: NameRules) -> bool:
    """Whether the word names nothing however it is written: small words, times, labels."""
    return rules.has("words.signs" if is_acronym(token.text) else "words.never", token.text)
