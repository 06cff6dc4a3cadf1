"""Range plots: a row of marks that stretches with its column."""

from dataclasses import dataclass
from typing import Literal

from .marks import MarkKind, Tick


@dataclass(frozen=True, slots=True)
class PlotMark:
    """One mark of a range plot."""

    kind: MarkKind
    at: float
    """Percent; for bands, the left edge."""
    width: float
    """Percent; 0 except for bands (range, vague)."""
    css: str
    """Verdict class, for its colour."""


@dataclass(frozen=True, slots=True)
class PlotLabel:
    """A label of a range plot."""

    text: str
    at: float
    y: int
    anchor: Literal["start", "middle", "end"]


@dataclass(frozen=True, slots=True)
class RangePlot:
    """A row of marks on a scale."""

    height: int
    baseline: int
    ticks: tuple[Tick, ...]
    marks: tuple[PlotMark, ...]
    labels: tuple[PlotLabel, ...]
    series: tuple[tuple[float, float], ...]
    """Segments (percent) between counts by one line of witness at different times."""
    gap: tuple[float, float] | None
    """Between claims in conflict, or a claim and a sum that does not fit it: a dotted line."""
    alt: str
    gap_css: str = "s-conf"
    """Class of the line's state: a sum that does not fit is no conflict of sources, and not red."""
