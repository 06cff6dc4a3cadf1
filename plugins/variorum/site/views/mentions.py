"""Names in the sentences that hold them."""

from dataclasses import dataclass

from .parts import ArticleTeaser, Link


@dataclass(frozen=True, slots=True)
class Snippet:
    """A sentence of a published text, in pieces, of which the names are marked."""

    pieces: tuple[tuple[str, bool], ...]
    """(text, whether it is a name): together they are the sentence, word for word."""
    read: Link


@dataclass(frozen=True, slots=True)
class SnippetGroup:
    """The sentences of one article that name an entity: the first of them, and those that are folded under them."""

    article: ArticleTeaser
    snippets: tuple[Snippet, ...]
    folded: tuple[Snippet, ...] = ()


@dataclass(frozen=True, slots=True)
class Together:
    """An entity that is named with another in one sentence."""

    entity: Link
    count: int
    """Sentences."""
    snippets: tuple[Snippet, ...]
    """The first of them."""
