"""What discovery hands over: a name no entity has yet, what it seems to be, and the sentences that say so."""

from dataclasses import dataclass
from typing import Literal, Protocol

from ...model import EntityKind


class Passage(Protocol):
    """A paragraph as discovery reads it: of the capture, of an article, or of a test."""

    @property
    def id(self) -> str:
        """Id of the paragraph in its article: `p1`, `p2` and on."""

    @property
    def text(self) -> str:
        """Its plain text, into which all offsets point."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """One place where a name stands: half-open code-point offsets into the text of its paragraph."""

    article: str
    paragraph: str
    start: int
    end: int
    sentence_start: int
    sentence_end: int
    text: str
    """The name as it stands there."""


@dataclass(frozen=True, slots=True)
class Variant:
    """One way the name is written, how often, and why it was taken for the same name."""

    text: str
    count: int
    reason: str


@dataclass(frozen=True, slots=True)
class Ground:
    """Something a sentence says of a name beyond what kind of name it is, with where it says so."""

    field: Literal["role", "part_of", "speaks_for"]
    text: str
    """The words of a role; the name of the place it lies in, or of the body it speaks for."""
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class Proposal:
    """A name that could become an entity. Nothing of it is certain: an editor accepts, changes or drops it."""

    name: str
    """The form proposed as headword: the longest form of a person or body, the commonest form of a place."""
    variants: tuple[Variant, ...]
    """All forms, the headword's first, then by count."""
    kind: EntityKind
    type: str
    """person, organisation, government, ministry, court, media, company …; country, region, city, river, road …"""
    role: str | None
    """What the text says a person is, in its words."""
    part_of: tuple[str, ...]
    """Names of the places it lies in."""
    speaks_for: tuple[str, ...]
    """Names of the bodies it speaks for."""
    evidence: tuple[Evidence, ...]
    """Where it stands, in reading order."""
    indexed: bool
    """False for a person without an office or profession in the text, and for what may be one: private until an editor
    says otherwise."""
    reasons: tuple[str, ...]
    """Why it was taken for a name of this kind, the weightiest first."""
    grounds: tuple[Ground, ...] = ()
    """What sentences say of it: every role in other words, every container, every body it speaks for; each once."""
