"""What the page of all quantities gets."""

from dataclasses import dataclass

from ..chart_views import RangePlot
from .articles import ArticleFigure
from .paging import ContentsRow, Pager
from .parts import Chip, Link, Tally


@dataclass(frozen=True, slots=True)
class QuantityRow:
    """A row of the figures page."""

    id: str
    """Anchor `q-<id>`."""
    link: Link
    counts: str
    """"7 reports, one witness"."""
    plot: RangePlot | None
    """Null where nothing is to be drawn (statements, words only in units without a scale)."""
    words: str
    """Shown instead of a plot, or "" ."""
    sentence: str
    chip: Chip


@dataclass(frozen=True, slots=True)
class QuantityGroup:
    """Rows of the figures page on one scale."""

    title: str
    subtitle: str
    """"One scale for every row, in people"."""
    axis: RangePlot | None
    """Only its ticks are drawn."""
    rows: tuple[QuantityRow, ...]


@dataclass(frozen=True, slots=True)
class FiguresPage:
    """The page of all quantities."""

    title: str
    lede: str
    tallies: tuple[Tally, ...]
    convention: str
    """How words without a number are drawn, by the policy in force."""
    groups: tuple[QuantityGroup, ...]
    alone: tuple[ArticleFigure, ...]
    """Figures that belong to no quantity."""
    alone_links: tuple[Link, ...]
    """Where each of them stands, in the same order."""
    alone_caption: str
    """Why they stand there: nothing counts the same, or no rule has set them beside what does."""
    downloads: tuple[Link, ...]
    pager: Pager | None = None
    contents: tuple[ContentsRow, ...] = ()
    """The groups with their pages; empty where one page holds all."""
    elsewhere: Link | None = None
    """The pages of the figures that belong to no quantity, where they are not on this one."""
