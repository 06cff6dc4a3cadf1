"""Labels beside the marks of an interval chart: value and who, for as many as have room, the most telling first."""

from collections.abc import Iterator

from ..chart_views import ChartText
from .boxes import FALL, RISE, Box, text_box
from .layout import LINE, Layout
from .points import Mark, most_telling
from .range_labels import Anchor, short_form
from .row_numbers import Numbered
from .widths import text_width, tidy, wrap
from .words import has_room

GAP = 4  # between a mark with its number and its label
FURTHER = (0, 18)  # tried in turn: close to the mark, one line away
MOST_VALUE_LINES, MOST_LINES = 2, 4

Line = tuple[str, bool]
"""A line of a label, and whether it is the value."""


def label_marks(
    numbered: tuple[Numbered, ...], unit: str, taken: tuple[Box, ...], layout: Layout
) -> tuple[ChartText, ...]:
    """The labels that have room clear of `taken`, of all marks and numbers, and of each other; equal ones once.

    Repeats are not labelled: their number leads to their row, and what they repeat has the label.
    """
    obstacles = (*taken, *(standing.box for standing, _ in numbered), *(box for _, box in numbered))
    rooms = {id(standing.mark): standing.box.joined(box) for standing, box in numbered}
    several = len({tidy(standing.mark.point.who) for standing, _ in numbered}) > 1
    texts: tuple[ChartText, ...] = ()
    said: set[tuple[str, str]] = set()
    for mark in most_telling(standing.mark for standing, _ in numbered):
        name = (tidy(mark.point.label), tidy(mark.point.who))
        if mark.point.repeat or name in said or len(said) >= layout.most_labels:
            continue
        tries = _tries(mark, rooms[id(mark)], unit, layout, several=several)
        placed = next((new for new in tries if has_room(new, (*obstacles, *map(text_box, texts)), layout)), ())
        texts += placed
        said |= {name} if placed else set()
    return texts


def _tries(mark: Mark, room: Box, unit: str, layout: Layout, *, several: bool) -> Iterator[tuple[ChartText, ...]]:
    for lines in _wordings(mark, unit, layout, several=several):
        for away in FURTHER:
            yield from _around(lines, room, away, layout)


def _wordings(mark: Mark, unit: str, layout: Layout, *, several: bool) -> Iterator[tuple[Line, ...]]:
    """What may be written, from the fullest to the shortest: value and who, value, number."""
    value = _lines(mark.point.label, layout.strong, layout, strong=True)
    who = _lines(mark.point.who, layout.plain, layout, strong=False) if several else ()
    if value and len(value) <= MOST_VALUE_LINES:
        if who and len(value) + len(who) <= MOST_LINES:
            yield (*value, *who)
        yield value
    short = short_form(mark, unit)
    if short:
        yield ((short, True),)


def _lines(text: str, size: float, layout: Layout, *, strong: bool) -> tuple[Line, ...]:
    """`text` broken to the room of a label; () where a single word is wider than that."""
    lines = tuple(filter(None, wrap(text, size, layout.label_room, strong=strong)))
    fits = all(text_width(line, size, strong=strong) <= layout.label_room for line in lines)
    return tuple((line, strong) for line in lines) if fits else ()


def _around(lines: tuple[Line, ...], room: Box, away: float, layout: Layout) -> Iterator[tuple[ChartText, ...]]:
    """The label beside, over and under the room of its mark."""
    step = layout.strong * LINE
    width = max(text_width(text, layout.strong if strong else layout.plain, strong=strong) for text, strong in lines)
    tall = (RISE + FALL) * layout.strong + step * (len(lines) - 1)
    lowest = layout.frame.bottom - FALL * layout.strong - step * (len(lines) - 1)
    middle = min((room.top + room.bottom - tall) / 2 + RISE * layout.strong, lowest)  # a mark on the axis: above it
    over = room.top - GAP - away - tall + RISE * layout.strong
    under = room.bottom + GAP + away + RISE * layout.strong
    centre = (room.left + room.right) / 2
    sides: tuple[tuple[float, float, Anchor], ...] = (
        (room.right + GAP + away, middle, "start"),
        (centre, over, "middle"),
        (centre, under, "middle"),
        (room.left, over, "start"),
        (room.right, over, "end"),
        (room.left, under, "start"),
        (room.right, under, "end"),
        (room.left - GAP - away, middle, "end"),
        (max(layout.frame.left, min(centre - width / 2, layout.frame.right - width)), over, "start"),
    )
    for x, y, anchor in sides:
        yield tuple(_text(x, y + i * step, line, anchor, layout) for i, line in enumerate(lines))


def _text(x: float, y: float, line: Line, anchor: Anchor, layout: Layout) -> ChartText:
    text, strong = line
    size = layout.strong if strong else layout.plain
    return ChartText(round(x, 1), round(y, 1), text, size, anchor, "strong" if strong else "plain")
