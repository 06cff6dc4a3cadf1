"""What the page of sources gets."""

from dataclasses import dataclass

from .paging import Pager
from .parts import ChainLink, Link, SaidRow


@dataclass(frozen=True, slots=True)
class SourceText:
    """A text of the archive: by which road it came, and how much of it is attributed."""

    article: Link
    road: tuple[ChainLink, ...]
    """From the origin to the publisher."""
    note: str | None
    """Ground of an inferred origin."""
    stamp: str | None
    figures: int
    unnamed: int
    """Figures in it for which no source is named."""
    repeats: Link | None = None
    """The text that it repeats word for word."""
    shared: str = ""
    """How much of it, and whether a date says which had it first."""


@dataclass(frozen=True, slots=True)
class CarriedFigure:
    """A figure on the road it took."""

    worded: str
    counts: str
    link: Link


@dataclass(frozen=True, slots=True)
class Road:
    """One body that passes on what another says: the last step before the page we hold counts as one, too."""

    said_by: Link
    carried_by: Link
    sure: bool
    """False where the editors infer the step."""
    figures: tuple[CarriedFigure, ...]
    """All, or the first of many."""
    more: int = 0
    """How many further figures took it."""


@dataclass(frozen=True, slots=True)
class Vouching:
    """A line of witness: the body at its head, who speaks for it, who concurs, and what it vouches for."""

    body: Link
    speaks: tuple[Link, ...]
    concurs: tuple[Link, ...]
    figures: int
    quantities: tuple[Link, ...]
    more: int = 0
    """How many further quantities it vouches for."""


@dataclass(frozen=True, slots=True)
class SourcesPage:
    """Who publishes, who reports, who repeats whom, who vouches."""

    title: str
    lede: str
    facts: tuple[tuple[str, str], ...]
    """(number, label)"""
    texts: tuple[SourceText, ...]
    roads: tuple[Road, ...]
    vouching: tuple[Vouching, ...]
    unnamed: tuple[SaidRow, ...]
    """Figures for which no source is named; `how` says in whose text."""
    whole: tuple[tuple[str, Link], ...] = ()
    """(section, the pages of all its rows), where this page holds only the first of them."""
    pager: Pager | None = None
