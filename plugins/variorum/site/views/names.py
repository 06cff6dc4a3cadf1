"""The names of a place or an actor."""

from dataclasses import dataclass

from .parts import Link


@dataclass(frozen=True, slots=True)
class NameUse:
    """An article that uses a name: where the name first stands in it, and how often."""

    first: Link
    times: int


@dataclass(frozen=True, slots=True)
class NameRow:
    """A name of an entity and who uses it."""

    text: str
    kind: str
    """official, local, short, former, misspelling, damaged, descriptive, metonym."""
    language: str
    users: str
    uses: tuple[NameUse, ...]
    times: int
    sic: bool
    more: int = 0
    """How many further articles use it: all stand among the mentions."""
    only_with: str = ""
    """Words of which one must stand beside it, or it is not read as this entity."""
    others: tuple[Link, ...] = ()
    """Others that have the same name."""


@dataclass(frozen=True, slots=True)
class NamesTable:
    """The names of an entity."""

    texts: str
    """Where they were counted: "our retellings", "the texts"."""
    used: tuple[NameRow, ...]
    unused: tuple[NameRow, ...]
    """Names that stand in none of them."""
    heading: str
    """By which rule the headword was chosen; empty where there is nothing to choose from."""
    counted: str
    """What was counted."""
    sides: tuple[tuple[str, str], ...] = ()
    """Of a contested name: (who, which names they use)."""
