"""What a quantity's page gets."""

from dataclasses import dataclass

from markupsafe import Markup

from ..chart_views import IntervalChart
from .comparison import ClaimLine, ComputationLine, PositionLine, RelationLine, ReportRow, WitnessLine
from .corrections import CorrectionRow
from .former import FormerRow
from .paging import Pager
from .parts import Chip, Link


@dataclass(frozen=True, slots=True)
class RowElsewhere:
    """A row that stands on a page of reports: its anchor `f-<id>`, its number, where it is."""

    id: str
    number: int
    href: str


@dataclass(frozen=True, slots=True)
class QuantityPage:
    """A quantity's page."""

    title: str
    question: str
    answer: tuple[str, str]
    """(latest claim as worded, the rest of the sentence); two empty texts for a statement, or where nothing lives."""
    chip: Chip
    sentence: str
    """The verdict's plain sentence."""
    facts: tuple[tuple[str, str], ...]
    """(number or words, label)"""
    chart: IntervalChart | None
    chart_title: str
    chart_subtitle: str
    lines: tuple[WitnessLine, ...]
    relations: tuple[RelationLine, ...]
    """Between the lines' current claims only."""
    all_relations: tuple[RelationLine, ...]
    rows: tuple[ReportRow, ...]
    """All, or of very many the newest."""
    positions: tuple[PositionLine, ...]
    body: Markup
    witnesses: tuple[tuple[Link, str, str], ...]
    """(body, "" or what is behind its name, what its rows do for the evidence)"""
    independence: str
    """"7 reports, one witness, one body concurring, 2 reports with no source named."."""
    computations: tuple[ComputationLine, ...]
    near: tuple[tuple[Link, str], ...]
    """Quantities it could be confused with, and the reason they are not compared."""
    settle: str | None
    downloads: tuple[Link, ...]
    pairs: int = 0
    """How many relations there are: `all_relations` holds all, or the first of very many."""
    elsewhere: tuple[RowElsewhere, ...] = ()
    """The rows of the pages of reports; each keeps its permalink here."""
    all_rows: Link | None = None
    more: tuple[tuple[str, str], ...] = ()
    """Further parts of the answer, as `answer`: each other line where they differ, a sum of ours that does not fit."""
    aside: tuple[ClaimLine, ...] = ()
    """Forecasts, targets and hypotheticals: said, and no count."""
    also: tuple[Link, ...] = ()
    """Quantities that an editor calls near and that no number ties to this one."""
    sides: tuple[tuple[str, str], ...] = ()
    """Of a statement: (answer, who holds or denies it), in place of one long sentence."""
    corrections: tuple[CorrectionRow, ...] = ()
    """What of its reports was set right, newest first; of very many the newest."""
    all_corrections: Link | None = None
    """The page of all corrections, where they are too many for this one."""
    former: tuple[FormerRow, ...] = ()
    """What stood here and moved, has another id, or was taken out: its permalinks answer here."""


@dataclass(frozen=True, slots=True)
class QuantityReports:
    """A page of the reports of a quantity that has too many for its own page."""

    title: str
    quantity: Link
    rows: tuple[ReportRow, ...]
    pager: Pager | None
