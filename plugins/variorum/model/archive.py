"""Everything joined: reports, positions, events and mentions in their places.

It stays one module though it is long: it is one class after another, each a list of fields that the next one holds.
"""

from dataclasses import dataclass

from .articles import Article, CaptureRef, Explainer
from .dates import When
from .editing import Correction, Review, Verified
from .entities import Entity
from .figures import Figure, Interval, Party
from .quantities import Quantity
from .takedowns import Takedown
from .terms import RelationKind, Stance


@dataclass(frozen=True, slots=True)
class Report:
    """A figure in its place in the archive: who reports it, where, and what an editor decided about it."""

    id: str
    """50 bits in base 32: the permalink."""
    key: str
    article: str
    paragraph: str | None
    start: int | None
    """Span of the number in the paragraph's rendered text; null where no text is published."""
    end: int | None
    figure: Figure
    interval: Interval
    quantity: str | None
    concurs_with: str | None
    cause: str | None
    population: str | None
    period: str | None
    revises: str | None
    relations: tuple[tuple[str, RelationKind, str], ...]
    reviewed: Review | None
    capture: CaptureRef | None
    line: int | None
    was: tuple[str, ...]
    corrections: tuple[Correction, ...]


@dataclass(frozen=True, slots=True)
class Held:
    """A position on a contested statement in its place in the archive."""

    id: str
    key: str
    article: str
    paragraph: str | None
    quantity: str
    position: str
    held_by: Party | None
    via: tuple[Party, ...]
    quote: str
    stance: Stance
    stated: When | None
    reviewed: Review
    line: int | None = None
    """Line of the capture."""
    capture: CaptureRef | None = None
    was: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Dropped:
    """What was published as a figure or a position, and is counted as none any more."""

    id: str
    """Its permalink still."""
    was: tuple[str, ...]
    article: str
    quote: str
    corrections: tuple[Correction, ...]
    """The last one of `quantity` says when and why it was taken out."""
    quantity: None = None
    """Where it stands: under no question."""


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened and is no figure, in its place in the archive."""

    id: str
    key: str
    article: str
    paragraph: str | None
    quote: str
    text: str
    as_of: When | None
    stance: Stance
    reviewed: Review


@dataclass(frozen=True, slots=True)
class Located:
    """A mention in its place in the archive: offsets into the paragraph's rendered text."""

    entity: str
    article: str
    """Article id, or `explainer:<id>`."""
    paragraph: str
    text: str
    start: int
    end: int
    first: bool
    """The first mention of the entity in its article: the one that is a link."""


TITLE_PARAGRAPH = "p0"
"""Id of the paragraph that is an article's title: it has one whether its text is published or not."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph of an article as published: `p0` (the title), `p1` …, its plain text, whether it is a heading."""

    id: str
    text: str
    heading: bool
    line: int
    """Line of the file where it begins."""
    shut: tuple[tuple[int, int], ...] = ()
    """Stretches in which no name may become a link: links that stand already, words tied to figures, code."""


@dataclass(frozen=True, slots=True)
class Archive:
    """Everything the archive holds, joined once, in an order that does not depend on the file system."""

    articles: tuple[Article, ...]
    paragraphs: tuple[tuple[str, tuple[Paragraph, ...]], ...]
    """(article id, its paragraphs)."""
    reports: tuple[Report, ...]
    held: tuple[Held, ...]
    mentions: tuple[Located, ...]
    quantities: tuple[Quantity, ...]
    entities: tuple[Entity, ...]
    verified: tuple[tuple[str, Verified], ...]
    """(article id, what was verified)."""
    unreviewed: int
    """Figures read by rule that are hidden; 0 where they are shown."""
    explainers: tuple[Explainer, ...] = ()
    pages: tuple[Explainer, ...] = ()
    """The editors' pages, of which the archive's own pages may take their text: the policy of corrections."""
    events: tuple[Event, ...] = ()
    takedowns: tuple[Takedown, ...] = ()
    dropped: tuple[Dropped, ...] = ()

    @property
    def published(self) -> tuple[Report | Dropped, ...]:
        """Every figure, and what was published as one or as a position and is none any more."""
        return (*self.reports, *self.dropped)
