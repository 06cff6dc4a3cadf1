"""A proposal → the entity it could become."""

from collections.abc import Mapping, Sequence

from ...model import Entity, Name, Place, Role
from ...reading.discovery import Ground, Proposal
from .dating import dates_of
from .texts import Text, shortened

Tie = tuple[str, str, Ground]
"""(key of the file, id, ground)."""


def entity_of(
    proposal: Proposal,
    name: str,
    names: tuple[Name, ...],
    ties: Sequence[Tie],
    texts: Mapping[str, Text],
) -> Entity:
    """The entity `name` of `proposal`. It says what the texts say, and that a program proposed it."""
    roles = tuple(_role(ground, texts) for ground in proposal.grounds if ground.field == "role")
    folder = "places" if proposal.kind == "place" else "actors"
    return Entity(
        id=name, kind=proposal.kind, type=proposal.type, name=proposal.name, names=names,
        part_of=_ids(ties, "part_of"), speaks_for=_ids(ties, "speaks_for"),
        coordinates=None, roles=roles, external=(), summary=_summary(proposal, roles), body="", body_line=1,
        was=(), at=Place(f"{folder}/{name}.md", 0, 0), proposed=_reasons(proposal), indexed=proposal.indexed,
    )  # fmt: skip  # a table of fields


def _ids(ties: Sequence[Tie], key: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(other for field, other, _ in ties if field == key))


def _role(ground: Ground, texts: Mapping[str, Text]) -> Role:
    e = ground.evidence
    return Role(shortened(ground.text, texts[e.article].most), *dates_of(ground.text), e.article, e.paragraph)


def _summary(proposal: Proposal, roles: Sequence[Role]) -> str:
    """One line for cards and lists: what it is; of a person, what the texts call them. Where a place lies may be what
    is fought over, so it is no part of this line.
    """
    if proposal.type == "person":
        longest = max((role.text for role in roles), key=len, default="")
        return f"In the words of a text: {longest}." if longest else "Named without an office in the texts."
    return f"{proposal.type[:1].upper()}{proposal.type[1:]}."


def _reasons(proposal: Proposal) -> tuple[str, ...]:
    what = f"taken for {'an' if proposal.type[0] in 'aeiou' else 'a'} {proposal.type}"
    return tuple(f"{what}: {reason}" for reason in proposal.reasons) or (what,)
