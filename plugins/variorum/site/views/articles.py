"""What an article's page gets."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from markupsafe import Markup

from .former import FormerRow
from .parts import ArticleTeaser, Card, ChainLink, Chip, Link, When


@dataclass(frozen=True, slots=True)
class Note:
    """A margin note beside a figure."""

    id: str
    chip: Chip
    worded: str
    """The figure as worded: "more than 1,000"."""
    text: str
    """One or two sentences: day, who said it, what the others say."""
    chain: tuple[ChainLink, ...]
    compare: str | None
    """href of the quantity's row; null for a figure that stands alone."""
    reviewed: str
    """"read by rule"; "" for what an editor has checked, which the page says of all others at once."""
    entry: str = ""
    """Anchor of its row at the end of the page, of which its card is a copy; "" where the page has none."""
    stop: str = ""
    """The punctuation that follows the words: the mark stands after it, as a note's number does."""
    margin: bool = True
    """It stands open in the margin; otherwise it opens at its mark."""


@dataclass(frozen=True, slots=True)
class Provenance:
    """One row of the provenance strip. `unknown` gives the text its visible form of not known."""

    label: str
    text: str
    unknown: bool = False
    link: Link | None = None
    datetime: str | None = None
    details: tuple[str, ...] = ()
    """Lines behind a disclosure: each removal with rule, place and size."""


@dataclass(frozen=True, slots=True)
class ArticleFigure:
    """A row of the table under an article."""

    id: str
    """Anchor `f-…` in this page."""
    worded: str
    counts: str
    chain: tuple[ChainLink, ...]
    as_of: When
    chip: Chip
    paragraph: str | None
    """`p2`"""
    quote: str
    """The words in the capture that carry it."""
    saved: Link | None
    """Its line of the capture; none where no capture is recorded."""
    reviewed: str
    bound: str = ""
    """"exact", "lower bound", "words only"; "" for a position, which has none."""
    ways: tuple[Link, ...] = ()
    """Its row in the comparison and its claim there; none for a figure that stands alone."""
    permalink: str = ""
    """Its permanent address; "" where that is its row in this page."""
    was: tuple[str, ...] = ()
    """Permalinks of before: anchors too."""
    mark: str = ""
    """What stands for its paragraph: `¶2`, `title`, `heading`."""


@dataclass(frozen=True, slots=True)
class Cite:
    """How to cite a page."""

    text: str
    bibtex: str
    """Without its last fields and its closing brace: the theme adds archive, day and address."""
    tex: Mapping[str, str] = field(default_factory=dict)
    """What TeX obeys, and how it is written."""
    original: str = ""
    """The original as a work of its own; "" where nothing of it is known."""
    original_bibtex: str = ""
    link: Link | None = None
    """The original's address."""
    files: tuple[Link, ...] = ()
    """The same for programs."""


@dataclass(frozen=True, slots=True)
class ArticlePage:
    """An article's page."""

    title: str
    original_title: str | None
    provenance: tuple[Provenance, ...]
    body: Markup
    """Empty for an excerpt."""
    summary: str | None
    figures: tuple[ArticleFigure, ...]
    keys: tuple[Chip, ...]
    """Every verdict, for the legend above the text: those that occur in it."""
    cards: tuple[Card, ...]
    related: tuple[ArticleTeaser, ...]
    cite: Cite
    rights: str
    """retelling, full, excerpt"""
    held: tuple[ArticleFigure, ...] = ()
    """Positions on contested statements, in order: the answer held where a figure has its words."""
    former: tuple[FormerRow, ...] = ()
    """What stood here and is no figure any more."""
