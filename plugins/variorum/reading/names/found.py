"""What the names of a text come to."""

from dataclasses import dataclass

from ...model import Mention


@dataclass(frozen=True, slots=True)
class Ambiguous:
    """A span that names more than one entity, none of which its context decides for; or, where it stands among those
    held back, a surname that nothing has introduced.
    """

    entities: tuple[str, ...]
    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Found:
    """What the names of a text come to, each sorted by start."""

    mentions: tuple[Mention, ...]
    ambiguous: tuple[Ambiguous, ...]
    held_back: tuple[Ambiguous, ...] = ()
    """Surnames before their bearer is named in full, and names whose context words are not there."""
