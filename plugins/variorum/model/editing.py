"""What editors leave on what they decide: where it stands, who decided, what was set right."""

from dataclasses import dataclass

from .capture import Extent


@dataclass(frozen=True, slots=True)
class Place:
    """Where something stands in an editor's file, for error messages. Counted from 1."""

    path: str
    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Review:
    """An editor's decision."""

    by: str
    on: str


@dataclass(frozen=True, slots=True)
class Correction:
    """One field of a published figure set right: what it was, why, who and when."""

    field: str
    was: str
    """What was published; "" for nothing."""
    reason: str
    by: str
    on: str


@dataclass(frozen=True, slots=True)
class Verified:
    """What an audit with the capture present has checked: when, against which bytes, over which rows."""

    on: str
    sha256: str
    rows: int
    digest: str
    """SHA-256 of the rows' quotes and values, so that a later change of either shows."""
    cleaning: str | None = None
    """SHA-256 of the article's cleaning record; null where none was recorded, or the record has changed since."""
    pieces: tuple[Extent, ...] = ()
    """Where each piece of that record stands in the capture, white space between lines left out; in its order."""
