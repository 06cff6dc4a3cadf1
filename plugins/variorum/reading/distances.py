"""Which of the date words of a sentence belong to a number: the nearest, marks and other numbers weighed."""

from bisect import bisect_left
from collections.abc import Sequence

from .dates import Dated
from .frames import ORDERS
from .marked import Marked
from .spans import Span
from .times import Times
from .wordclasses import COMPARED

REACH = 150
"""Cost, in characters, up to which date words belong to a number."""
FRAME = 60
"""Cost of date words that begin the sentence: they date all of it, but nearer words go first."""
ACROSS = 15
"""Cost of a comma, semicolon or bracket between them."""
PAST_NUMBER = 60
"""Cost of another number between them."""
LEFT = 6
"""Cost of standing left of the number."""


def nearest(t: Times, near: Sequence[Dated], start: int, end: int, sentence: Span) -> Dated | None:
    """Those of `near` that cost least for the number at `start` to `end`; None where none is near enough."""
    frame = t.frames[t.nth(sentence)] if near else None
    costs = [(_cost(t, d, start, end, first=d is frame), d.start, d) for d in near if d.end <= start or d.start >= end]
    best = min((c for c in costs if c[0] <= REACH), key=lambda c: (c[2].kind in ORDERS, *c[:2]), default=None)
    return best[2] if best else None


def compared(t: Times, d: Dated) -> bool:
    """Whether `d` dates what a number is compared with: "lower than last year", "from a year earlier"."""
    m = t.marked
    at = m.at(d.start) - 1
    relative = d.kind in ("ago", "period")
    return relative and bool(m.classes[at] & COMPARED)


def _cost(t: Times, d: Dated, start: int, end: int, *, first: bool) -> int:
    left = d.end <= start
    a, b = (d.end, start) if left else (end, d.start)
    marks = sum(t.marked.page.text.count(mark, a, b) for mark in ",;:(–—")
    numbers = t.marked.numbers
    crossed = bisect_left(numbers, b) - bisect_left(numbers, a)
    other = crossed > 0 and not left and _held_against(t.marked, t.marked.at(numbers[bisect_left(numbers, a)]))
    cost = (b - a) + marks * ACROSS + (crossed + 2 * other) * PAST_NUMBER + (LEFT if left else 0)
    return min(cost, FRAME) if first else cost


def _held_against(m: Marked, number: int) -> bool:
    """Whether something is compared with the number at a token: "up from 60", but not "rescued from 60"."""
    before = number - 1
    return bool(m.classes[before] & COMPARED) and not (m.keys[before] == "from" and m.keys[before - 1].endswith("ed"))
