"""Proposals of all texts → suggestions."""

from collections.abc import Callable, Mapping, Sequence

from ...model import Content, Spot, Suggestion
from ...reading import name_index
from ...reading.discovery import NameRules, Passage, Proposal, discover
from .clues import clues_of_texts
from .entities import Tie, entity_of
from .locating import scopes_of, spot_of
from .mapping import located
from .naming import apart, names_of
from .slugs import ids_of
from .texts import texts_of
from .tying import known_of, ties_of, without_circles

LookUp = Callable[[Sequence[str]], Mapping[str, Sequence[Spot]]]


def suggestions(
    content: Content,
    rules: NameRules,
    captured: Mapping[str, Sequence[Passage]] | None = None,
    look_up: LookUp | None = None,
    excerpt_words: int = 8,
) -> tuple[Suggestion, ...]:
    """An entity for each name of the texts that no entity of `content` has, in the order of their first mention.

    `captured`: paragraphs of captures, by article, for texts the archive does not keep; what is repeated from them is
    `excerpt_words` words long at most. `look_up`: names of places, as the texts have them → the places that a
    gazetteer has under each.
    """
    listed = texts_of(content.articles, captured or {}, excerpt_words)
    texts = {text.article.id: text for text in listed}
    known = name_index(content.entities) if content.entities else None
    proposals = discover([(text.article.id, text.passages) for text in listed], known, rules)
    ids = ids_of(proposals, [name for row in content.entities for name in (row.id, *row.was)])
    named = apart([(p, names_of(p)) for p in proposals])
    tied = _ties(proposals, ids, content)
    found = []
    for proposal, name, names, ties in zip(proposals, ids, named, tied, strict=True):
        entity = entity_of(proposal, name, names, ties, texts)
        articles = tuple(dict.fromkeys(e.article for e in proposal.evidence))
        clues = tuple(clues_of_texts(proposal, names, ties, texts))
        found.append(Suggestion(entity, clues, len(proposal.evidence), articles))
    gazetteer = look_up([p.name for p in proposals if p.kind == "place"]) if look_up else {}
    return located(found, _spots(proposals, gazetteer, rules), rules)


def _ties(proposals: Sequence[Proposal], ids: Sequence[str], content: Content) -> list[list[Tie]]:
    """For each proposal what it is part of and whom it speaks for, nothing of it a part of itself; private persons
    have no page, and nobody speaks for them.
    """
    known = known_of(proposals, ids, [row for row in content.entities if row.indexed])
    rows = [list(ties_of(proposal, name, known)) for proposal, name in zip(proposals, ids, strict=True)]
    wider = {name: [other for key, other, _ in ties if key == "part_of"] for name, ties in zip(ids, rows, strict=True)}
    kept = without_circles(wider)
    return [
        [(key, other, ground) for key, other, ground in ties if key != "part_of" or other in kept[name]]
        for name, ties in zip(ids, rows, strict=True)
    ]


def _spots(
    proposals: Sequence[Proposal], gazetteer: Mapping[str, Sequence[Spot]], rules: NameRules
) -> dict[str, tuple[Spot | None, str]]:
    """Headword → the place that is meant, or none, and why."""
    within = {proposal.name: proposal.part_of for proposal in proposals}
    asked = [p for p in proposals if p.name in gazetteer]
    return {p.name: spot_of(p, gazetteer[p.name], scopes_of(p, proposals, within, rules), rules) for p in asked}
