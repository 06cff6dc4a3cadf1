"""What lists get that stand on several pages."""

from dataclasses import dataclass

from .parts import Link


@dataclass(frozen=True, slots=True)
class Pager:
    """The way through the pages of one list."""

    words: str
    """"Page 2 of 9"."""
    links: tuple[Link, ...]
    """Every page by its number; the page itself without a link."""
    previous: str | None
    next: str | None


@dataclass(frozen=True, slots=True)
class ContentsRow:
    """A line of the contents above a long list: a year with its months, or all letters."""

    title: str
    """"" where one line is all there is."""
    entries: tuple[tuple[Link, int], ...]
    """(where, how many)"""
