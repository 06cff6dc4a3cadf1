"""What ties proposed entities to each other and to those the archive has: names of places and bodies become ids."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from ...model import Entity
from ...reaching import reached
from ...reading.discovery import Ground, Proposal


@dataclass(frozen=True, slots=True)
class Known:
    """Ids by name, of places and of actors apart: a mayor speaks for no place, and no town lies in a body."""

    places: Mapping[str, str]
    actors: Mapping[str, str]

    def id_of(self, ground: Ground) -> str | None:
        """The entity that a ground names; null where the archive has none of that kind."""
        return (self.places if ground.field == "part_of" else self.actors).get(ground.text)


def known_of(proposals: Sequence[Proposal], ids: Sequence[str], entities: Sequence[Entity]) -> Known:
    """The ids of `proposals` by headword, and of the archive's `entities` by every name."""
    found: dict[str, dict[str, str]] = {"place": {}, "actor": {}}
    for entity in entities:
        for text in (entity.name, *(name.text for name in entity.names)):
            found[entity.kind].setdefault(text, entity.id)
    for proposal, name in zip(proposals, ids, strict=True):
        found[proposal.kind][proposal.name] = name
    return Known(found["place"], found["actor"])


def ties_of(proposal: Proposal, name: str, known: Known) -> Iterator[tuple[str, str, Ground]]:
    """(key of the file, id, ground) of what it is part of and whom it speaks for."""
    for ground in proposal.grounds:
        other = known.id_of(ground) if ground.field != "role" else None
        country = proposal.type == "country" and ground.field == "part_of"  # a country lies in no other
        if other and other != name and not country:
            yield ground.field, other, ground


def without_circles(ties: Mapping[str, Sequence[str]]) -> dict[str, tuple[str, ...]]:
    """`ties` (id → ids it is part of) without those that would make a thing a part of itself, in order of id."""
    kept: dict[str, list[str]] = {name: [] for name in ties}
    for name in sorted(ties):
        kept[name] += [
            other for other in ties[name] if name not in {other, *reached(other, lambda one: kept.get(one, ()))}
        ]
    return {name: tuple(others) for name, others in kept.items()}
