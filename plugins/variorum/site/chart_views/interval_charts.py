"""Interval charts: figures over time, in user units, drawn in several widths."""

from dataclasses import dataclass
from typing import Literal

from .marks import MarkKind, Tick


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
    rows: str = ""
    """The rows it stands for, in words: "rows 6 and 7"; "" for the one of its number."""


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
