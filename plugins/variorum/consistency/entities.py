"""What entities' files and the carriers of articles say of entities."""

from collections.abc import Iterator

from ..errors import Problem
from ..model import Content, Entity
from ..reading.names import APOSTROPHES
from .known import entity_ids, nameable, place_ids
from .places import Absent, Where, problem, unknown


def name_problems(content: Content, where: Where) -> Iterator[Problem]:
    """A name of two entities, unless each gives context for it, or ledgers decide in which article it is whose."""
    decided = {surface for ledger in content.ledgers for surface, _ in ledger.names}
    owners: dict[str, tuple[Entity, bool]] = {}
    for entity in content.entities:
        for nth, name in enumerate(entity.names):
            text = name.text.translate(APOSTROPHES)
            other = owners.setdefault(text, (entity, bool(name.context)))
            if other[0].id != entity.id and not (other[1] and name.context) and name.text not in decided:
                found = f"the name '{name.text}', which '{other[0].id}' has too"
                advice = (
                    "Give the name 'context:' words in both files, decide it in the ledgers, or take it out of one."
                )
                yield problem(
                    where(entity.at, "names", nth), found, "a name of one entity, or context for each", advice
                )


def carrier_problems(content: Content, absent: Absent, where: Where) -> Iterator[Problem]:
    """Publishers and origins of articles that name an actor's file must name one that is there."""
    known = entity_ids(content, absent)
    for article in content.articles:
        for key, carrier in (("publisher", article.publisher), ("origin", article.origin)):
            if carrier and carrier.id and carrier.id not in known:
                yield unknown(where(article.at, key, "id"), "actor", carrier.id, known)


def entity_problems(content: Content, absent: Absent, where: Where) -> Iterator[Problem]:
    """Places and bodies that an entity belongs to or speaks for must exist."""
    places = place_ids(content, absent)
    actors = nameable(absent, ["actors"], (e.id for e in content.entities if e.kind == "actor" and e.indexed))
    for entity in content.entities:
        for key, kind, named, known in (
            ("part_of", "place", entity.part_of, places),
            ("speaks_for", "actor", entity.speaks_for, actors),
        ):
            for nth, name in enumerate(named):
                if name not in known:
                    yield unknown(where(entity.at, key, nth), kind, name, known)
