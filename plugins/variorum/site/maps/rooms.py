"""How much room the texts of a map take."""

from collections.abc import Mapping
from dataclasses import dataclass

from ..charts.boxes import FALL, RISE, Box, start_of
from ..charts.widths import text_width
from ..map_views import Anchor, MapRole, MapText

SIZES: Mapping[MapRole, float] = {"focus": 13.5, "place": 13.0, "country": 12.0, "area": 14.0, "scale": 12.0}
SPACED: Mapping[MapRole, float] = {"country": 0.12}
"""Letter spacing in em; the stylesheet says the same (`.ctry`)."""
LEADING = 1.16
"""From line to line, of the size."""


def width_of(text: str, role: MapRole) -> float:
    """An upper estimate of the width of `text`, in units."""
    size = SIZES[role]
    return text_width(text, size, strong=role == "focus") + SPACED.get(role, 0) * size * len(text)


def text_box(text: MapText) -> Box:
    """The room of one line."""
    width = width_of(text.text, text.role)
    left = start_of(text.x, width, text.anchor)
    return Box(left, text.y - RISE * text.size, left + width, text.y + FALL * text.size)


@dataclass(frozen=True, slots=True)
class Block:
    """A name of one or more lines, not yet put anywhere."""

    lines: tuple[str, ...]
    role: MapRole

    @property
    def width(self) -> float:
        """Of its widest line."""
        return max(width_of(line, self.role) for line in self.lines)

    @property
    def height(self) -> float:
        """From the top of its first line to the foot of its last."""
        return SIZES[self.role] * (RISE + FALL + LEADING * (len(self.lines) - 1))

    def at(self, box: Box, anchor: Anchor) -> tuple[MapText, ...]:
        """Its lines in `box`, which is of its width and height, set to the side that `anchor` says."""
        size = SIZES[self.role]
        x = {"start": box.left, "middle": (box.left + box.right) / 2, "end": box.right}[anchor]
        return tuple(
            MapText(round(x, 1), round(box.top + size * (RISE + LEADING * i), 1), line, size, anchor, self.role)
            for i, line in enumerate(self.lines)
        )
