"""Rectangles that must not meet."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import product
from math import floor

from ..chart_views import ChartText
from .widths import text_width

RISE, FALL = 0.82, 0.26  # of the size: the tallest letter above, the deepest below the line it stands on
SQUARE = 32.0
"""Units: about the height of a label of two lines, so that a label reaches into a few squares."""


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle, y downwards."""

    left: float
    top: float
    right: float
    bottom: float

    def meets(self, other: "Box", gap: float = 0) -> bool:
        """Whether the two come nearer than `gap` in both directions."""
        return (
            self.left - gap < other.right
            and other.left < self.right + gap
            and self.top - gap < other.bottom
            and other.top < self.bottom + gap
        )

    def within(self, frame: "Box") -> bool:
        """Whether all of this lies in `frame`."""
        return (
            frame.left <= self.left
            and self.right <= frame.right
            and frame.top <= self.top
            and self.bottom <= frame.bottom
        )

    def joined(self, other: "Box") -> "Box":
        """The smallest box that holds both."""
        return Box(
            min(self.left, other.left),
            min(self.top, other.top),
            max(self.right, other.right),
            max(self.bottom, other.bottom),
        )


def clear(box: Box, others: Iterable[Box], gap: float = 0) -> bool:
    """Whether `box` stays at least `gap` away from all `others`."""
    return not any(box.meets(other, gap) for other in others)


class Rooms:
    """Rectangles of one drawing, sorted into squares: what is clear of them is asked for near it, not all over."""

    def __init__(self, boxes: Iterable[Box] = ()) -> None:
        self._near: dict[tuple[int, int], list[Box]] = {}
        self.add(boxes)

    def add(self, boxes: Iterable[Box]) -> None:
        """Take `boxes` in."""
        for box in boxes:
            for square in _squares(box, 0):
                self._near.setdefault(square, []).append(box)

    def clear(self, box: Box, gap: float = 0, own: Box | None = None) -> bool:
        """Whether `box` stays at least `gap` away from all of them but `own`."""
        near = (other for square in _squares(box, gap) for other in self._near.get(square, ()))
        return not any(other is not own and box.meets(other, gap) for other in near)


def _squares(box: Box, gap: float) -> Iterable[tuple[int, int]]:
    """The squares that `box`, with `gap` around it, reaches into."""
    left, right = floor((box.left - gap) / SQUARE), floor((box.right + gap) / SQUARE)
    top, bottom = floor((box.top - gap) / SQUARE), floor((box.bottom + gap) / SQUARE)
    return product(range(left, right + 1), range(top, bottom + 1))


def start_of(at: float, width: float, anchor: str) -> float:
    """Left edge of a text of `width` that is anchored at `at` by its start, middle or end."""
    return at - {"start": 0.0, "middle": width / 2, "end": width}[anchor]


def text_box(text: ChartText) -> Box:
    """The room a text of an interval chart takes, by the table of widths."""
    width = text_width(text.text, text.size, strong=text.role == "strong")
    left = start_of(text.x, width, text.anchor)
    return Box(left, text.y - RISE * text.size, left + width, text.y + FALL * text.size)
