"""Charts as plain geometry: what the chart macros of the theme draw, and nothing they must compute.

Two kinds. A *range plot* stretches with its column: x in percent of the width, y in pixels. An *interval chart* is
drawn twice, wide and narrow, in user units; CSS shows one of the two. Words, bounds and repeats have their own marks
(mock/DESIGN.md section 4): exact = filled dot; repeat or no source = ring; more than, at least = bar and arrow of fixed
length; about = three stacked fading bars of fixed width; words only = translucent band; computed = diamond.
"""

from dataclasses import dataclass
from typing import Literal

MarkKind = Literal["exact", "repeat", "lower", "upper", "about", "range", "vague", "computed"]


@dataclass(frozen=True, slots=True)
class Tick:
    """A mark of a scale."""

    at: float
    """Percent of the width (range plot) or user units (interval chart)."""
    label: str
    anchor: Literal["start", "middle", "end"]


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
    """Between claims in conflict, or a claim and a sum that does not fit it: red dots."""
    alt: str


@dataclass(frozen=True, slots=True)
class Dot:
    """One claim in an interval chart. `href` leads to its row; `number` stands in the circle beside it."""

    kind: MarkKind
    x: float
    y: float
    y2: float | None
    """Other end of a band or range."""
    dashed: bool
    number: int
    href: str
    label_x: float
    label_y: float


@dataclass(frozen=True, slots=True)
class ChartText:
    """A text in an interval chart."""

    x: float
    y: float
    text: str
    size: float
    anchor: Literal["start", "middle", "end"]
    role: Literal["strong", "plain", "quiet"]
    halo: bool = True


@dataclass(frozen=True, slots=True)
class Drawing:
    """One rendering of an interval chart, `width` × `height` user units."""

    width: int
    height: int
    left: float
    right: float
    base: float
    """y of the baseline."""
    xticks: tuple[Tick, ...]
    xmarks: tuple[float, ...]
    """Borders of days."""
    yticks: tuple[tuple[float, str], ...]
    zones: tuple[tuple[float, float, float, float], ...]
    """Tinted rectangles x, y, width, height: day not given."""
    bands: tuple[tuple[float, float], ...]
    """(y, height) of reference bands across the whole width."""
    paths: tuple[str, ...]
    """Dotted lines between counts of one line of witness: not data."""
    dots: tuple[Dot, ...]
    texts: tuple[ChartText, ...]


@dataclass(frozen=True, slots=True)
class IntervalChart:
    """A chart over time, in two renderings."""

    wide: Drawing
    narrow: Drawing
    css: str
    legend: tuple[tuple[MarkKind, str], ...]
    """Only the kinds that occur."""
    caption: str
    alt: str
