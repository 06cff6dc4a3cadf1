"""The date words of a text by sentence, the day it speaks from, and what begins its sentences."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from .calendar import Clock, Point
from .dates import Dated
from .lexicon import Lexicon
from .marked import Marked
from .resolving import resolve
from .rows import places
from .spans import Span

INITIAL = 3
"""Tokens before date words that still begin a sentence: "Early on Monday", "But on Monday"."""
UNFIT = frozenset(["now", "words"])
"""Kinds of date words that frame nothing."""


@dataclass(frozen=True, slots=True)
class Times:
    """The date words of a text by sentence, its clock, and the frame that begins each sentence."""

    marked: Marked
    clock: Clock | None
    dates: tuple[Dated, ...]
    starts: tuple[int, ...]
    frames: tuple[Dated | None, ...]
    present: frozenset[int]
    """The sentences that speak of the present."""

    def within(self, start: int, end: int) -> tuple[Dated, ...]:
        """The date words between two offsets."""
        return self.dates[bisect_left(self.starts, start) : bisect_left(self.starts, end)]

    def nth(self, sentence: Span) -> int:
        """Which sentence of the text it is."""
        return self.marked.page.nth(sentence.start)

    def point(self, named: date | None = None, *, ahead: bool = False) -> Point:
        """From where date words of this text are counted."""
        return Point(self.marked.lexicon, self.clock, named, ahead)

    def edtf(self, dated: Dated, named: date | None = None, *, ahead: bool = False) -> str | None:
        """The value of date words; None where it cannot be told."""
        return resolve(dated.kind, dated.text, self.point(named, ahead=ahead))


def times_of(m: Marked, dates: Sequence[Dated], clock: Clock | None) -> Times:
    """The times of a text whose date words are `dates`."""
    starts = tuple(d.start for d in dates)
    present = {m.page.nth(m.starts[at]) for at in places(m.page.keys, _present(m.lexicon))}
    frames: list[Dated | None] = [None] * len(m.ranges)
    for nth in {m.page.nth(d.start) for d in dates}:
        frames[nth] = _frame(m, dates, starts, *m.ranges[nth])
    return Times(m, clock, tuple(dates), starts, tuple(frames), frozenset(present))


@lru_cache(maxsize=8)
def _present(lexicon: Lexicon) -> frozenset[str]:
    """The folded words that speak of the present."""
    return frozenset(lexicon["tenses.present"].words)


def _frame(m: Marked, dates: Sequence[Dated], starts: Sequence[int], first: int, last: int) -> Dated | None:
    """The date words among the first tokens of a sentence."""
    if first == last:
        return None
    at = bisect_left(starts, m.start(first))
    stop = m.start(min(first + INITIAL, last))
    return next((d for d in dates[at : bisect_left(starts, stop + 1)] if d.kind not in UNFIT), None)
