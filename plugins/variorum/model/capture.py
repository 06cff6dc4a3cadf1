"""A capture after cleaning: the pieces that tile it, and the repairs."""

from dataclasses import dataclass

from .terms import PieceKind


@dataclass(frozen=True, slots=True)
class Piece:
    """One stretch of a capture: kept or removed, and by which rule. Pieces tile the capture without gap or overlap."""

    start: int
    """First byte."""
    end: int
    """Byte after the last."""
    kind: PieceKind
    rule: str
    """Name of the cleaning rule that decided."""
    role: str
    """What it is: paragraph, heading, title, caption, byline, origin, publisher, page-date, furniture, gap."""
    text: str | None
    """The decoded text; null where the rights of the text keep it out of git (then `sha256` stands for it)."""
    paragraph: str | None = None
    """`p1`, `p2` …, `p0` for the title: the paragraph of the article made from it; null for what is removed."""


@dataclass(frozen=True, slots=True)
class Extent:
    """Where a stretch of a capture stands, for people: lines from 1, and how many code points it has."""

    first: int
    last: int
    characters: int


@dataclass(frozen=True, slots=True)
class Edit:
    """A repair of a kept piece: bytes `start` to `end` of the capture stood as `before`, the article has `after`."""

    start: int
    end: int
    before: str
    after: str
    rule: str


@dataclass(frozen=True, slots=True)
class Cleaned:
    """A capture after cleaning. `pieces` in order, with `edits`, rebuild the capture byte for byte."""

    name: str
    sha256: str
    size: int
    """Length of the capture in bytes."""
    encoding: str
    pieces: tuple[Piece, ...]
    edits: tuple[Edit, ...]
    title: str | None
    publisher: str | None
    origin: str | None
    origin_words: str | None
    page_date: str | None
    """EDTF."""
    page_date_words: str | None
    updated: str | None = None
    """EDTF: the day on which the page says its text was changed, where that is later than `page_date`."""
    updated_words: str | None = None
