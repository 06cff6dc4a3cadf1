"""What became of an article's capture, piece by piece."""

from dataclasses import dataclass

from .articles import Provenance
from .parts import Link


@dataclass(frozen=True, slots=True)
class Carried:
    """A figure or a position, at the words of the capture that carry it: anchor `f-<id>`."""

    id: str
    quote: str
    at: str
    """"line 10", "line not recorded"."""
    row: Link
    """Its row in the article: what it says there."""
    outward: Link | None
    """The same words in the original; none where no address of it is known."""


@dataclass(frozen=True, slots=True)
class PieceRow:
    """A stretch of the capture that was kept or left out."""

    id: str
    """Anchor: the paragraph of the capture (`p2`); "" for what was left out."""
    at: str
    """"line 10", "lines 10–12"; "bytes 80–318" where no audit has recorded the lines."""
    size: str
    """"219 characters"; "238 bytes"."""
    what: str
    """"paragraph 2", "page furniture"."""
    rule: str
    reason: str
    text: str
    """Its words; "" without full rights."""
    home: Link | None = None
    """The paragraph of the published text that has its words; none where no text is published, or other words."""
    carried: tuple[Carried, ...] = ()


@dataclass(frozen=True, slots=True)
class RepairRow:
    """A repair of a kept stretch."""

    at: str
    rule: str
    reason: str
    before: str
    """What stood there; "" without full rights."""
    after: str


@dataclass(frozen=True, slots=True)
class Resting:
    """A paragraph of the published text that is in our words, and the lines of the figures that it tells of."""

    paragraph: Link
    lines: tuple[Link, ...]
    """None where nothing in it points at the capture."""


@dataclass(frozen=True, slots=True)
class ProvenancePage:
    """What became of an article's capture."""

    title: str
    article: Link
    lede: str
    facts: tuple[Provenance, ...]
    checked: str
    """What an audit has held against the capture, and when; or that none is on record. No more than that."""
    full: bool
    """Whether the words themselves may be shown."""
    removed: tuple[PieceRow, ...]
    kept: tuple[PieceRow, ...]
    gaps: str
    """White space between the pieces, in one sentence; "" for none."""
    repairs: tuple[RepairRow, ...]
    resting: tuple[Resting, ...]
    loose: tuple[Carried, ...]
    """Figures and positions of no piece: the line is not recorded, or no cleaning is."""
