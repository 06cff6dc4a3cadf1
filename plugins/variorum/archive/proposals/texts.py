"""The texts from which names are proposed, and how much of them may be repeated."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ...markup import parse
from ...model import Article
from ...reading.discovery import Evidence, Passage

WORD = re.compile(r"\d+(?:[.,]\d+)+|[^\W_]+(?:['’][^\W_]+)?")
"""A word, by the archive's rule (specification, section 2)."""


@dataclass(frozen=True, slots=True)
class Text:
    """One article as it is read: its paragraphs, and the longest run of words that may be repeated from it."""

    article: Article
    passages: tuple[Passage, ...]
    most: int | None
    """Null where the archive keeps the text itself."""


def texts_of(
    articles: Sequence[Article], captured: Mapping[str, Sequence[Passage]], excerpt_words: int
) -> tuple[Text, ...]:
    """The articles in the order of their dates, those without one last: what a later text adds renames nothing.

    `captured`: article id → paragraphs of its capture, for articles whose text the archive does not keep.
    """
    ordered = sorted(articles, key=lambda a: ((a.page_date.edtf if a.page_date else None) or "9999", a.id))
    return tuple(_text(article, captured.get(article.id), excerpt_words) for article in ordered)


def _text(article: Article, captured: Sequence[Passage] | None, excerpt_words: int) -> Text:
    if article.rights != "full" and captured is not None:
        return Text(article, tuple(captured), excerpt_words)
    return Text(article, parse(article.body, article.body_line).paragraphs, None)


def sentence_of(text: Text, evidence: Evidence) -> str:
    """The sentence in which a name stands."""
    whole = next(p.text for p in text.passages if p.id == evidence.paragraph)
    return " ".join(whole[evidence.sentence_start : evidence.sentence_end].split())


def words_of(text: Text, evidence: Evidence) -> str:
    """The sentence, or as many words around the name as may be repeated."""
    if text.most is None:
        return sentence_of(text, evidence)
    whole = next(p.text for p in text.passages if p.id == evidence.paragraph)
    found = list(WORD.finditer(whole, evidence.sentence_start, evidence.sentence_end))
    named = [n for n, m in enumerate(found) if m.start() < evidence.end and evidence.start < m.end()]
    room = max(text.most - len(named), 0)
    first = max(0, (named[0] if named else 0) - room // 2)
    kept = found[first : first + text.most]
    cut = " ".join(whole[kept[0].start() : kept[-1].end()].split()) if kept else ""
    return f"{'… ' if first else ''}{cut}{' …' if first + len(kept) < len(found) else ''}"


def shortened(words: str, most: int | None) -> str:
    """`words`, cut to the first `most` of them."""
    found = list(WORD.finditer(words))
    return words if most is None or len(found) <= most else f"{words[: found[most - 1].end()]} …"
