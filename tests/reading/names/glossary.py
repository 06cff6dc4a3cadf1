"""Entities for tests of names: only what matching looks at is filled in."""

from collections.abc import Sequence

from variorum.model import Entity, Name, Place, Role
from variorum.reading import NameIndex, find_names, name_index

ACTORS = frozenset({"person", "party", "government", "media", "organisation"})


def named(text: str, kind: str = "official", *context: str, language: str | None = None) -> Name:
    """A name of a kind, with its context words."""
    return Name(text, kind, language, (), context)


def entity(
    id_: str,
    kind: str,
    *names: str | Name,
    roles: Sequence[str | Role] = (),
    part_of: Sequence[str] = (),
    speaks_for: Sequence[str] = (),
) -> Entity:
    """An entity with these names."""
    listed = tuple(n if isinstance(n, Name) else named(n) for n in names)
    held = tuple(r if isinstance(r, Role) else Role(r, None, None) for r in roles)
    return Entity(
        id=id_, kind="actor" if kind in ACTORS else "place", type=kind, name=listed[0].text, names=listed,
        part_of=tuple(part_of), speaks_for=tuple(speaks_for), coordinates=None, roles=held, external=(), summary="",
        body="", body_line=1, was=(), at=Place(f"{id_}.md", 1, 1),
    )  # fmt: skip


def people(*names: str) -> NameIndex:
    """An index of persons, and of what is in capitals, bodies; each id is the name."""
    kinds = ["organisation" if name.isupper() else "person" if " " in name else "place" for name in names]
    return name_index([entity(name, kind, name) for name, kind in zip(names, kinds, strict=True)])


def words_found(text: str, index: NameIndex) -> list[str]:
    """The words of each mention."""
    return [m.text for m in find_names(text, index).mentions]


def found(text: str, index: NameIndex) -> list[tuple[str, str]]:
    """Entity and words of each mention."""
    return [(m.entity, m.text) for m in find_names(text, index).mentions]
