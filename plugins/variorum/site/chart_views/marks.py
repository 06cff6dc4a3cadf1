"""What both kinds of chart have: the marks of figures, and those of a scale."""

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
