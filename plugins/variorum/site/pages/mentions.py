"""Mentions of an entity, each in its sentence."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from ...model import Article, Located
from .. import addresses
from ..edition import Edition, grouped
from ..sentences import sentence
from ..views import ArticleTeaser, Snippet, SnippetGroup
from ..wording import paragraph_words, plural, read_link
from .articles.strip import dated


class Spot(NamedTuple):
    """A sentence of a published text: its paragraph, and where it begins and ends there."""

    article: str
    paragraph: str
    start: int
    end: int


def snippets(edition: Edition, mentions: Sequence[Located], most: int | None = None) -> Iterable[SnippetGroup]:
    """Mentions by article, each in its sentence; of an article with more than `most` sentences the rest is folded."""
    for name, own in grouped((mention.article, mention) for mention in mentions).items():
        found = quoted(edition, own)
        open_ = most if most and len(found) > most + 1 else len(found)  # one alone is read faster than unfolded
        yield SnippetGroup(_heading(edition, edition.articles[name], len(own)), found[:open_], found[open_:])


def quoted(edition: Edition, mentions: Iterable[Located]) -> tuple[Snippet, ...]:
    """The sentences in which names stand, each once, with every one of the names marked."""
    return tuple(snippet(edition, place, own) for place, own in spots(edition, mentions).items())


def spots(edition: Edition, mentions: Iterable[Located]) -> dict[Spot, tuple[Located, ...]]:
    """Mentions by the sentence they stand in."""
    return dict(grouped((_spot(edition, mention), mention) for mention in mentions))


def snippet(edition: Edition, place: Spot, names: Iterable[Located]) -> Snippet:
    """A sentence, word for word as it is published, with names of it marked."""
    link = read_link(edition, place.article, place.paragraph)
    return Snippet(tuple(_pieces(edition, place, names)), replace(link, text=paragraph_words(place.paragraph)))


def _pieces(edition: Edition, place: Spot, names: Iterable[Located]) -> Iterator[tuple[str, bool]]:
    text, at = edition.texts[place.article, place.paragraph], place.start
    for name in sorted(names, key=lambda one: one.start):
        yield from (
            piece for piece in ((text[at : name.start], False), (text[name.start : name.end], True)) if piece[0]
        )
        at = name.end
    if at < place.end:
        yield text[at : place.end], False


def _spot(edition: Edition, mention: Located) -> Spot:
    text = edition.texts[mention.article, mention.paragraph]
    return Spot(mention.article, mention.paragraph, *sentence(text, mention.start, mention.end))


def _heading(edition: Edition, article: Article, count: int) -> ArticleTeaser:
    """An article with its publisher, its day, and how often it names the entity."""
    publisher = article.publisher.text if article.publisher else "publisher not named"
    meta = f"{publisher} · {dated(article).text} · {plural(count, 'mention')}"
    return ArticleTeaser(article.title, addresses.article(article.id), meta, None)
