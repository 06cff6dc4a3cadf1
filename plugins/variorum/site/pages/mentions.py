"""Mentions of an entity, each in its sentence."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from ...model import Article, Located
from .. import addresses
from ..edition import Edition, grouped
from ..views import ArticleTeaser, Snippet, SnippetGroup
from ..wording import plural, read_link
from .articles.strip import dated


def snippets(edition: Edition, mentions: Sequence[Located]) -> Iterable[SnippetGroup]:
    """Mentions by article, each in its sentence."""
    for name, own in grouped((mention.article, mention) for mention in mentions).items():
        yield SnippetGroup(_heading(edition, edition.articles[name], len(own)),
                           tuple(_snippet(edition, row) for row in own))  # fmt: skip


def _heading(edition: Edition, article: Article, count: int) -> ArticleTeaser:
    """An article with its publisher, its day, and how often it names the entity."""
    publisher = article.publisher.text if article.publisher else "publisher not named"
    meta = f"{publisher} · {dated(article).text} · {plural(count, 'mention')}"
    return ArticleTeaser(article.title, addresses.article(article.id), meta, None)


def _snippet(edition: Edition, mention: Located) -> Snippet:
    paragraph = next(p for p in edition.paragraphs[mention.article] if p.id == mention.paragraph)
    start, end = sentence(paragraph.text, mention.start, mention.end)
    text = paragraph.text
    return Snippet(
        text[start : mention.start],
        mention.text,
        text[mention.end : end],
        replace(read_link(edition, mention.article, mention.paragraph), text=_mark(mention.paragraph)),
    )


def _mark(paragraph: str) -> str:
    return "title" if paragraph == "p0" else f"¶{paragraph[1:]}" if paragraph.startswith("p") else "heading"


def sentence(text: str, start: int, end: int) -> tuple[int, int]:
    """The sentence of `text` around `start`–`end`: from after one stop, question or exclamation mark to the next."""
    stops = [i + 1 for i, c in enumerate(text) if c in ".?!" and (i + 1 == len(text) or text[i + 1] in " ”’\n")]
    first = max((stop for stop in stops if stop <= start), default=0)
    last = min((stop for stop in stops if stop >= end), default=len(text))
    while first < start and text[first] in " ”’":
        first += 1
    return first, last + (1 if text[last : last + 1] in {"”", "’"} else 0)
