"""What the style page gets: values of every kind and state that components are drawn from."""

from dataclasses import dataclass

from ..chart_views import IntervalChart, RangePlot
from ..map_views import LocatorMap
from .articles import ArticleFigure, Cite, Note, Provenance
from .comparison import ClaimLine, ComputationLine, PositionLine, RelationLine, ReportRow, WitnessLine
from .corrections import CorrectionRow
from .entities import Fact
from .figures import QuantityRow
from .former import FormerRow
from .mentions import SnippetGroup, Together
from .method import RuleRow
from .names import NamesTable
from .paging import ContentsRow, Pager
from .parts import ArticleTeaser, Card, ChainLink, Chip, Link, SaidRow, Tally, When
from .said import SaidPart
from .statements import Disputed, Statement
from .texts import CitedFigure
from .timeline import TimelineDay


@dataclass(frozen=True, slots=True)
class StyleMarks:
    """What stands in a text and beside it."""

    chips: tuple[Chip, ...]
    notes: tuple[Note, ...]
    cards: tuple[Card, ...]
    figures: tuple[ArticleFigure, ...]
    chains: tuple[tuple[str, tuple[ChainLink, ...]], ...]
    """(what it shows, chain)"""
    dates: tuple[tuple[str, When], ...]
    provenance: tuple[Provenance, ...]


@dataclass(frozen=True, slots=True)
class StyleEvidence:
    """What stands in tables and lists of evidence."""

    lines: tuple[WitnessLine, ...]
    positions: tuple[PositionLine, ...]
    relations: tuple[RelationLine, ...]
    computations: tuple[ComputationLine, ...]
    reports: tuple[ReportRow, ...]
    cited: tuple[CitedFigure, ...]
    said: tuple[SaidRow, ...]
    parts: SaidPart
    facts: tuple[Fact, ...]
    together: tuple[Together, ...]
    names: NamesTable
    mentions: SnippetGroup
    statements: tuple[Statement, ...]
    disputed: tuple[Disputed, ...]
    corrections: tuple[CorrectionRow, ...]
    rules: tuple[RuleRow, ...]
    aside: tuple[ClaimLine, ...]
    cite: Cite
    former: tuple[FormerRow, ...]
    days: tuple[TimelineDay, ...]


@dataclass(frozen=True, slots=True)
class StyleDrawings:
    """What is drawn."""

    rows: tuple[QuantityRow, ...]
    axis: RangePlot
    marks: tuple[tuple[str, RangePlot], ...]
    """(kind of mark, a plot with it)"""
    chart: IntervalChart
    map: LocatorMap


@dataclass(frozen=True, slots=True)
class StylePage:
    """Every component in every state."""

    title: str
    lede: str
    marks: StyleMarks
    evidence: StyleEvidence
    drawings: StyleDrawings
    tallies: tuple[Tally, ...]
    paged: tuple[Tally, ...]
    """The same where each has pages of its own."""
    teasers: tuple[ArticleTeaser, ...]
    downloads: tuple[Link, ...]
    contents: tuple[ContentsRow, ...]
    pager: Pager
    long: tuple[str, ...]
    """Names that are hard to set: long, without a space, of another script."""
