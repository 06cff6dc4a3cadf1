"""Linear scales from zero and their ticks. There is no other kind: a log axis shows a hundredfold as a step."""

import math
from collections.abc import Iterable
from dataclasses import dataclass

Step = tuple[float, str, tuple[float, ...]]

STEPS: tuple[Step, ...] = (
    (1.0, "units", (0.0, 1.0, 2.0)),
    (2.0, "pairs", (0.0, 2.0, 4.0)),
    (2.5, "quarters; from 25 up, since 2.5 itself is no round number", (0.0, 25.0, 50.0, 75.0, 100.0)),
    (4.0, "three ticks to 12, where 2 would need six and 5 would stop at 10", (0.0, 4.0, 8.0, 12.0)),
    (5.0, "halves of ten", (0.0, 5.0, 10.0, 15.0, 20.0, 25.0)),
)
"""Factors of a power of ten at which a tick may stand, why, and a scale that asks for it: so many ticks, so far."""
QUARTER = 2.5  # its row says why it stands among tens and up only
LEAST = 3  # ticks: two say nothing of the scale between them, and below zero there may be one on either side
SLIP = 1e-9  # steps: 0.3 is three tenths, although 0.3 / 0.1 is a little more than three
SMALLEST = 1e-9  # a scale shorter than this is taken for zero: divisions by it would leave the numbers' range


def nice_ticks(low: float, high: float, count: int, *, whole: bool = False) -> tuple[float, ...]:
    """Round values from at or below `low` to at or above `high`, zero among them, at most `count` (at least three).

    So no mark stands beyond the last tick. The step is 1, 2, 2.5, 4 or 5 times a power of ten: of those that give three
    ticks, the one that reaches least too far; of those that reach equally far, the smallest. With `whole`, no step is
    less than one.
    """
    low, high = min(low, 0.0), max(high, 0.0)
    if high - low < SMALLEST:
        high = 1.0
    power = math.floor(math.log10(high - low))
    finest, coarsest = (max(power - 1, 0), max(power, 0)) if whole else (power - 1, power)
    tries = [
        _multiples(factor, at, low, high)
        for at in range(finest, coarsest + 2)
        for factor, _, _ in STEPS
        if factor != QUARTER or at > 0
    ]
    fitting = (ticks for ticks in tries if len(ticks) <= max(count, LEAST))
    return min(fitting, key=lambda ticks: (len(ticks) < LEAST, ticks[-1] - ticks[0], -len(ticks)))


def _multiples(factor: float, power: int, low: float, high: float) -> tuple[float, ...]:
    """The multiples of a step that reach from `low` or below to `high` or above."""
    up, down = (10**power, 1) if power >= 0 else (1, 10**-power)
    first, last = (end * down / (factor * up) for end in (low, high))
    return tuple(i * factor * up / down for i in range(math.floor(first + SLIP), math.ceil(last - SLIP) + 1))


@dataclass(frozen=True, slots=True)
class Scale:
    """Values laid on a length: `low` stands at `start`, `high` at `end`, all linear."""

    low: float
    high: float
    start: float
    end: float

    def at(self, value: float) -> float:
        """Where `value` stands."""
        return self.start + (value - self.low) / (self.high - self.low) * (self.end - self.start)

    def value(self, at: float) -> float:
        """The value that stands at `at`."""
        return self.low + (at - self.start) / (self.end - self.start) * (self.high - self.low)


Extent = tuple[float, float, float]
"""A value, and how far its mark reaches before and after it, in the units of the length."""


def fit_scale(extents: Iterable[Extent], length: float, top: float = 0.0) -> Scale:
    """The scale on which every mark stays between 0 and `length`, zero and `top` among its values.

    Marks must reach less far than the length: the sum of the furthest before and after has to leave room between them.
    """
    items = tuple(extents)
    low = min([0.0, *(value for value, _, _ in items)])
    high = max([0.0, top, *(value for value, _, _ in items)])
    if high - low < SMALLEST:
        high = low + 1.0
    parts = [((value - low) / (high - low), before, after) for value, before, after in items]
    free = (
        length - max((before for _, before, _ in parts), default=0) - max((after for _, _, after in parts), default=0)
    )
    start = max([0.0, *(before - part * free for part, before, _ in parts)])
    end = min([length, *(start + (length - after - start) / part for part, _, after in parts if part > 0)])
    return Scale(low, high, start, end)
