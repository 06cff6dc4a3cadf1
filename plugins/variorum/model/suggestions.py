"""Entities proposed by rule, with what the texts and the gazetteer say for each line of their files."""

from dataclasses import dataclass

from .entities import Entity


@dataclass(frozen=True, slots=True)
class Clue:
    """Why a line of a proposed file says what it says."""

    key: str
    """The key of the file: `type`, `names`, `roles`, `part_of`, `speaks_for`, `coordinates`, `external`, `indexed`."""
    value: str
    reason: str
    article: str | None = None
    paragraph: str | None = None
    sentence: str = ""
    """The whole sentence, for the editor's screen alone."""
    words: str = ""
    """As much of the sentence as the rights of its article allow in a file."""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A proposed entity with its clues."""

    entity: Entity
    clues: tuple[Clue, ...]
    mentions: int
    articles: tuple[str, ...]
    """Ids of the articles that name it, in the order in which they were read."""


@dataclass(frozen=True, slots=True)
class Spot:
    """A populated place of a gazetteer."""

    key: str
    """Its id there."""
    name: str
    country: str
    latitude: float
    longitude: float
    alternates: tuple[str, ...]
    """Its other names there, in every language and script; which is which the gazetteer does not say."""
    source: str
    main: bool
    """Whether the name it was looked up by is its main one there."""
