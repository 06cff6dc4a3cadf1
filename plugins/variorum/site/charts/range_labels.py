"""Which labels a range plot has room for, and where: above or below their marks, never on each other, never outside.

A plot stretches with its column, its text does not. All room is therefore judged at the narrowest and at the widest
column: what is clear at both is clear between, because every distance changes evenly with the width.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from ..chart_views import PlotLabel, PlotMark
from .boxes import start_of
from .landmarks import landmarks
from .numbers import say_value
from .points import Mark, most_telling
from .widths import text_width, tidy

Anchor = Literal["start", "middle", "end"]

NARROWEST, WIDEST = 280, 700  # px: the column of a 320 px phone; that of the widest page
SIZE = 12.5
ABOVE, BELOW = 15, 47  # y of the two rows of labels around a baseline at 27
CROWD = 12  # above so many marks only the landmarks are labelled
BETWEEN = 8  # px of clear space between two labels

ANCHORS: dict[str, tuple[Anchor, ...]] = {"lower": ("start", "middle", "end"), "upper": ("end", "middle", "start")}
"""In order of preference: a label runs along its arrow; all others stand over the middle of their mark."""
MIDDLE_FIRST: tuple[Anchor, ...] = ("middle", "start", "end")


@dataclass(frozen=True, slots=True)
class Placed:
    """A label with the width its text may take, in px."""

    label: PlotLabel
    width: float

    def span(self, column: float) -> tuple[float, float]:
        """Its left and right edge in a column of `column` px."""
        left = start_of(self.label.at / 100 * column, self.width, self.label.anchor)
        return left, left + self.width

    def fits(self) -> bool:
        """Whether it stays in its column, however wide that is."""
        spans = ((self.span(column), column) for column in (NARROWEST, WIDEST))
        return all(left >= 0 and right <= column for (left, right), column in spans)

    def clears(self, other: "Placed") -> bool:
        """Whether it keeps to one side of `other`, however wide the column is."""
        if self.label.y != other.label.y:
            return True
        near, far = self._side(other, NARROWEST), self._side(other, WIDEST)
        return near == far != 0

    def _side(self, other: "Placed", column: float) -> int:
        """-1: left of `other`, 1: right of it, 0: not clear of it."""
        (left, right), (others_left, others_right) = self.span(column), other.span(column)
        return (left >= others_right + BETWEEN) - (right + BETWEEN <= others_left)


def place_labels(pairs: Iterable[tuple[Mark, PlotMark]], unit: str) -> tuple[PlotLabel, ...]:
    """Labels "value, who" for as many of the marks as have room, the most telling first; repeats only
    where what they repeat has none.

    Where the whole label has none, the value alone, then the number alone ("1,000+").
    """
    drawn = tuple(pairs)
    placed: list[Placed] = []
    said: set[tuple[float, str, str]] = set()
    marks = tuple(mark for mark, _ in drawn)
    for mark in landmarks(marks) if len(marks) > CROWD else most_telling(marks):
        plot = next(plot for other, plot in drawn if other is mark)
        name = (plot.at, tidy(mark.point.label), "" if mark.point.repeat else tidy(mark.point.who))
        free = () if name in said else _candidates(mark, plot, unit)
        found = next((c for c in free if c.fits() and all(c.clears(other) for other in placed)), None)
        if found is not None:
            placed.append(found)
            said |= {name, (*name[:2], "")}
    return tuple(item.label for item in placed)


def _candidates(mark: Mark, plot: PlotMark, unit: str) -> Iterator[Placed]:
    at: dict[Anchor, float] = {"start": plot.at, "middle": plot.at + plot.width / 2, "end": plot.at + plot.width}
    for text in wordings(mark, unit):
        width = text_width(text, SIZE)
        for y in (ABOVE, BELOW):
            for anchor in ANCHORS.get(plot.kind, MIDDLE_FIRST):
                yield Placed(PlotLabel(text, at[anchor], y, anchor), width)
        for y in (ABOVE, BELOW):
            yield from (Placed(PlotLabel(text, edge, y, anchor), width) for edge, anchor in _edges(at["middle"], width))


def _edges(at: float, width: float) -> Iterator[tuple[float, Anchor]]:
    """The edges of the column from which a label of `width` px reaches over its mark, however wide the column is."""
    if at / 100 * WIDEST <= width:
        yield 0.0, "start"
    if (100 - at) / 100 * WIDEST <= width:
        yield 100.0, "end"


def wordings(mark: Mark, unit: str) -> tuple[str, ...]:
    """What may be written at a mark, from the fullest to the shortest; never a bound as if it were a count."""
    label, who = tidy(mark.point.label), tidy(mark.point.who)
    texts = (f"{label}, {who}" if label and who else label, label, short_form(mark, unit))
    return tuple(dict.fromkeys(filter(None, texts)))


def short_form(mark: Mark, unit: str) -> str:
    """The number of `mark` in the fewest signs that keep its bound: "1,000+", "≤ 5", "c. 500"; "" for words alone."""
    pattern = "" if mark.point.kind == "vague" else SHORT[mark.kind]
    return pattern.format(say_value(mark.low, unit), say_value(mark.high, unit)) if pattern else ""


SHORT = {
    "exact": "{0}",
    "repeat": "{0}",
    "computed": "{0} (our sum)",
    "lower": "{0}+",
    "upper": "≤\u00a0{0}",
    "about": "c.\u00a0{0}",
    "range": "{0}–{1}",
    "vague": "",  # its numbers are ours, by a policy; its words are all that was said
}
"""For each kind of mark how its number is written where words have no room."""
