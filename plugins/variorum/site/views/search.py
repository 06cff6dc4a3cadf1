"""What the search page gets: everything there is to find, by kind."""

from dataclasses import dataclass
from typing import Literal

from .parts import Link


@dataclass(frozen=True, slots=True)
class SearchEntry:
    """One thing to find."""

    link: Link
    also: tuple[str, ...]
    """Its other names, each of which finds it."""
    words: str
    """One line about it."""
    cues: tuple[str, ...] = ()
    """Words that find it and do not stand in its line: the forms of what is counted, of which a reader may use any."""
    read: str = ""
    """Where it is read; this does not find it, since one article's title would find all its figures."""


@dataclass(frozen=True, slots=True)
class SearchGroup:
    """The entries of one kind."""

    id: str
    title: str
    entries: tuple[SearchEntry, ...]
    everything: Link
    """Where all of this kind are listed."""
    answers: Literal["name", "question", ""] = ""
    """What its entries answer to before all texts: a name that is the whole query, or a question."""
    alone: bool = False
    """Its entries are no pages, so no search of the texts finds them."""
    note: str = ""
    """What is left out, and why; "" where nothing is."""


@dataclass(frozen=True, slots=True)
class SearchPage:
    """The page of everything, and of the search over it."""

    title: str
    lede: str
    index: str | None
    """Path of the index's script; null: the page's own script filters the list, and no more."""
    facets: tuple[tuple[str, str], ...]
    """(facet, label) by which results can be narrowed."""
    groups: tuple[SearchGroup, ...]
