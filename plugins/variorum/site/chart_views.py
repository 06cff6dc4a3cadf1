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
    """Between claims in conflict, or a claim and a sum that does not fit it: a dotted line."""
    alt: str
    gap_css: str = "s-conf"
    """Class of the line's state: a sum that does not fit is no conflict of sources, and not red."""


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
    numbered: bool = True
    """False: no circle stands beside it, and `label_x`, `label_y` are its own place."""


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
    inset: "Inset | None" = None
    """The smallest of its figures again, enlarged."""
    cuts: tuple[tuple[float, str], ...] = ()
    """(x, days): where the axis leaves out days without any figure, and which."""
    clock: bool = False
    """Figures whose hour a text gives stand at that hour of their day."""


@dataclass(frozen=True, slots=True)
class Inset:
    """A part of a drawing drawn again on a scale of its own, so that small counts beside large ones can be read."""

    x: float
    y: float
    """Where it stands in the drawing."""
    drawing: Drawing
    """In its own user units, which are as long as those of the drawing it stands in."""
    part: tuple[float, float, float, float]
    """x, y, width, height of the frame round the marks that it enlarges."""


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
    middle: Drawing | None = None
    """For widths between the two; where there is none, `wide` stands for it."""
