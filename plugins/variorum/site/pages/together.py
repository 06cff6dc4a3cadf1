"""Who is named with a place or an actor in one sentence, and in which sentences."""

from collections.abc import Iterator, Sequence

from ...model import Entity, Located
from .. import addresses
from ..edition import Edition, grouped
from ..views import Link, Together
from ..wording import paragraph_mark
from .mentions import Spot, snippet, spots

MOST = 12
"""Entities: whoever comes after them is named with it about once."""
SENTENCES = 3
"""Sentences for each; all of them stand among the mentions."""


def together(edition: Edition, entity: Entity, mentions: Sequence[Located]) -> Iterator[Together]:
    """Those named in one sentence with it, most often first, with the first sentences. A title, which is ours, and a
    heading are no sentences.
    """
    own = spots(edition, (one for one in mentions if paragraph_mark(one.paragraph)))
    beside = grouped((name, place) for place in own for name in _others(edition, entity, place))
    ranked = sorted(beside, key=lambda name: (-len(beside[name]), edition.names[name].casefold()))
    for name in ranked[:MOST]:
        shown = (snippet(edition, place, (*own[place], *_named(edition, place, name)))
                 for place in beside[name][:SENTENCES])  # fmt: skip
        other = edition.entities[name]
        yield Together(Link(other.name, addresses.entity(other)), len(beside[name]), tuple(shown))


def _others(edition: Edition, entity: Entity, place: Spot) -> dict[str, None]:
    return dict.fromkeys(one.entity for one in _inside(edition, place) if one.entity != entity.id)


def _named(edition: Edition, place: Spot, name: str) -> list[Located]:
    return [one for one in _inside(edition, place) if one.entity == name]


def _inside(edition: Edition, place: Spot) -> list[Located]:
    rows = edition.mentions_of_paragraph[place.article, place.paragraph]
    return [one for one in rows if place.start <= one.start and one.end <= place.end]
