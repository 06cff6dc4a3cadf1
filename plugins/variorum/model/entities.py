"""Places and actors, under all their names."""

from dataclasses import dataclass

from .editing import Place
from .terms import EntityKind


@dataclass(frozen=True, slots=True)
class Name:
    """One name of an entity: what kind of name, in which language, who uses it."""

    text: str
    kind: str
    """official, local, short, former, misspelling, damaged, descriptive, metonym; used: none of them is decided."""
    language: str | None
    users: tuple[str, ...]
    context: tuple[str, ...]
    """Words of which one must stand in the same paragraph, where two entities share the name."""


@dataclass(frozen=True, slots=True)
class Coordinates:
    """WGS 84, degrees; `precision` in words a reader understands ("town centre", "approximate")."""

    latitude: float
    longitude: float
    source: str
    precision: str


@dataclass(frozen=True, slots=True)
class Role:
    """What somebody was, and when (EDTF)."""

    text: str
    start: str | None
    end: str | None
    article: str | None = None
    """The text that says so; null for what editors know from elsewhere."""
    paragraph: str | None = None


@dataclass(frozen=True, slots=True)
class Entity:
    """A place or an actor."""

    id: str
    kind: EntityKind
    type: str
    """city, town, region, country, road, bridge … ; person, government, ministry, organisation, media …"""
    name: str
    """The headword, both names where the place is contested."""
    names: tuple[Name, ...]
    part_of: tuple[str, ...]
    speaks_for: tuple[str, ...]
    coordinates: Coordinates | None
    roles: tuple[Role, ...]
    external: tuple[tuple[str, str], ...]
    summary: str
    """One line for cards and lists."""
    body: str
    body_line: int
    was: tuple[str, ...]
    at: Place
    proposed: tuple[str, ...] = ()
    """Why the program proposed it, where no editor has accepted it yet."""
    indexed: bool = True
    """False for a private person: no page, no list, no mention, no id in any data file."""
