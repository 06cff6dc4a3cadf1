"""An article: what the archive keeps of a capture, and the editors' own texts."""

from dataclasses import dataclass
from typing import Literal

from .capture import Edit, Piece
from .dates import When
from .editing import Place
from .terms import Basis, Rights


@dataclass(frozen=True, slots=True)
class CaptureRef:
    """The capture an article comes from. `sha256` and `name` are public; the file itself is not."""

    name: str
    sha256: str
    size: int
    encoding: str
    was: tuple[str, ...] = ()
    """SHA-256 of the versions taken before it, the first one first."""


@dataclass(frozen=True, slots=True)
class Carrier:
    """A body in the provenance of an article: the publisher or the origin, and how the text names it."""

    id: str | None
    text: str
    basis: Basis
    note: str | None = None


@dataclass(frozen=True, slots=True)
class Article:
    """What the archive keeps of a capture."""

    id: str
    title: str
    rights: Rights
    capture: CaptureRef | None
    pieces: tuple[Piece, ...]
    edits: tuple[Edit, ...]
    original_title: str | None
    publisher: Carrier | None
    origin: Carrier | None
    page_date: When | None
    stated: When | None
    """When the text was written, as far as it tells."""
    retrieved: str | None
    url: str | None
    archive_url: str | None
    summary: str | None
    body: str
    """Markdown; empty under `rights: excerpt`."""
    body_line: int
    """Line of the file where the body begins."""
    was: tuple[str, ...]
    at: Place
    link_names: bool = True
    """Whether the first mention of each entity becomes a link."""


@dataclass(frozen=True, slots=True)
class Explainer:
    """A text of the editors that Pelican publishes; the archive checks and fills in what it cites."""

    id: str
    kind: Literal["explainer", "page"]
    title: str
    summary: str | None
    body: str
    body_line: int
    at: Place
    on: str | None = None
    """Day of its last change by its own front matter (`modified`, else `date`); null where no day is given so."""
