"""The circled row numbers: one beside a mark, never on another, on a mark or on words, never nearer to another mark.

A mark whose number finds no place has none: a number beside the wrong mark would say something false.
"""

import math
from collections.abc import Iterable, Iterator

from .boxes import Box, clear
from .layout import Layout
from .standing import Standing

RADIUS = 9.5
GAP = 1.5
APART = 5  # between two numbers: links 24 units apart can be hit with a finger (WCAG 2.2, 2.5.8)
FIRST = ((0, 24), (22, -10), (-22, -10), (0, -24), (0, -38), (0, 38), (22, 10), (-22, 10))
"""Where a number stands best, from its mark: below, as in the mock; else at its shoulder; else above."""
RINGS = ((24, 12), (32, 12), (42, 16))  # then on circles: (radius, places)

Numbered = tuple[Standing, Box]
"""A mark and the room of its number."""


def number_marks(
    wanted: Iterable[Standing], marks: tuple[Standing, ...], words: tuple[Box, ...], layout: Layout
) -> tuple[Numbered, ...]:
    """Those of `wanted` (the most telling first) whose number finds a place clear of `words` and of all `marks`."""
    bodies = tuple(mark.box for mark in marks)
    done: tuple[Numbered, ...] = ()
    for standing in wanted:
        others = tuple(mark for mark in marks if mark is not standing)
        numbers = tuple(box for _, box in done)
        open_places = (
            box
            for box in _places(standing, layout)
            if clear(box, (*words, *bodies), GAP) and clear(box, numbers, APART) and _own(box, standing, others)
        )
        place = next(open_places, None)
        if place is not None:
            done = (*done, (standing, place))
    return done


def _places(standing: Standing, layout: Layout) -> Iterator[Box]:
    turns = ((r * math.sin(2 * math.pi * i / n), r * math.cos(2 * math.pi * i / n)) for r, n in RINGS for i in range(n))
    for dx, dy in (*FIRST, *turns):
        x, y = round(standing.x + dx, 1), round(standing.y + dy, 1)
        box = Box(x - RADIUS, y - RADIUS, x + RADIUS, y + RADIUS)
        if box.within(layout.frame):
            yield box


def _own(box: Box, standing: Standing, others: tuple[Standing, ...]) -> bool:
    """Whether the number stands no nearer to any other mark than to its own."""
    own = _distance(box, standing.spine)
    return all(own <= _distance(box, other.spine) for other in others)


def _distance(number: Box, spine: Box) -> float:
    """From the centre of a number to the nearest point of a mark's spine."""
    x, y = (number.left + number.right) / 2, (number.top + number.bottom) / 2
    return math.hypot(x - spine.left, max(spine.top - y, y - spine.bottom, 0))
