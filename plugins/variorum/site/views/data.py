"""What the page of data files gets."""

from dataclasses import dataclass

from .parts import Link


@dataclass(frozen=True, slots=True)
class DataField:
    """A key of a row."""

    name: str
    kind: str
    """What stands there, in words: "text or null", "list of date"."""
    meaning: str


@dataclass(frozen=True, slots=True)
class DataTable:
    """The fields of one kind of row, or of a value that stands in several."""

    id: str
    """Anchor."""
    title: str
    meaning: str
    fields: tuple[DataField, ...]


@dataclass(frozen=True, slots=True)
class DataFile:
    """A file to take away."""

    link: Link
    meaning: str
    rows: int | None
    size: str
    schema: Link | None
    fields: Link | None
    """Where its fields are explained on the page."""


@dataclass(frozen=True, slots=True)
class DataPage:
    """Everything under data/: the files, their fields, the terms, and how to cite one claim."""

    title: str
    lede: str
    files: tuple[DataFile, ...]
    of_quantities: tuple[tuple[Link, tuple[DataFile, ...]], ...]
    """(quantity, its own files)"""
    of_articles: tuple[tuple[Link, tuple[DataFile, ...]], ...]
    """(article, its own files)"""
    shared: tuple[Link, ...]
    """Schemas of the files of quantities."""
    tables: tuple[DataTable, ...]
    shapes: tuple[DataTable, ...]
    """Values that stand in several files: a date, a body, an interval."""
    version: int
    example: tuple[str, str] | None
    """(a claim in words, path of its permalink), to show how one is cited; null in an archive without figures."""
