"""The gate: only claims about one thing are compared. What fails is not comparable, the failing dimension named.

The table holds every dimension in the order in which it is asked, with the words for a reader.
"""

from collections.abc import Callable
from dataclasses import dataclass

from ..model import Claim
from .compare import overlap
from .pair import Outcome, Pair

SHARES = {"percent": "share", "share": "share"}
"""Percent and share are one unit class."""
APART_STANCES = frozenset({"forecast", "target", "hypothetical"})


@dataclass(frozen=True, slots=True)
class Dimension:
    """One question of the gate: what is asked of each claim, and how the difference reads."""

    name: str
    of: Callable[[Claim], str | None]
    words: str
    why: str
    joined: str = ", "
    """What stands between the two values in the words."""


GATE: tuple[Dimension, ...] = (
    Dimension("forecast", lambda c: c.stance if c.stance in APART_STANCES else None,
              "One says what may come, the other what was counted.", "A forecast or target is no count."),
    Dimension("increment", lambda c: "addition" if c.increment else None,
              "One is an addition to a count, the other a count.", '"58 more" says nothing of the total.'),
    Dimension("unit", lambda c: SHARES.get(c.unit or "", c.unit),
              "They are given in different units.", "People and vehicles cannot be set against each other."),
    Dimension("counted", lambda c: c.counts,
              "They count different groups ({counted}).", "Soldiers are not civilians."),
    Dimension("status", lambda c: c.status,
              "One counts only those {status}.", "Identified victims are fewer than victims.",
              " and the other only those "),
    Dimension("event", lambda c: c.event,
              "They count what happened in different ways ({event}).", "Displaced is not killed."),
    Dimension("cause", lambda c: c.cause,
              "They count different events ({cause}).", "Two explosions have two tolls."),
    Dimension("population", lambda c: c.population,
              "They count among different people ({population}).", "Of voters is not of residents."),
    Dimension("period", lambda c: c.period,
              "They are about different periods ({period}).", "This year's is not last year's."),
)  # fmt: skip  # one row a line reads as the table it is


def gate(pair: Pair) -> Outcome | None:
    """The first dimension in which the two differ, as `not_comparable`; null where they may be compared."""
    for dimension in GATE:
        one, two = dimension.of(pair.a), dimension.of(pair.b)
        if one != two:
            both = dimension.joined.join(sorted(value for value in (one, two) if value))
            return Outcome("not_comparable", dimension.name, dimension.words.format(**{dimension.name: both}))
    return place_gate(pair)


def place_gate(pair: Pair) -> Outcome | None:
    """Place: equal passes; a part and its whole are compatible, in conflict or not comparable; others are not."""
    a, b = pair.a, pair.b
    if a.place == b.place:
        return None
    if a.place is None or b.place is None:
        return Outcome("not_comparable", "place", "One of them does not say which place it counts.")
    if a.place in pair.containers.get(b.place, frozenset()):
        return _part(pair, part=b, whole=a)
    if b.place in pair.containers.get(a.place, frozenset()):
        return _part(pair, part=a, whole=b)
    return Outcome("not_comparable", "place", "They count in different places.")


def _part(pair: Pair, part: Claim, whole: Claim) -> Outcome:
    if pair.withdrawn:  # what is no longer said can neither fit nor exceed
        return Outcome("not_comparable", "place", f"{pair.said(part)} counts only a part of the area.")
    if overlap(part.interval, whole.interval):
        return Outcome("compatible", "place", f"{pair.said(part)} counts only a part of the area, and fits the whole.")
    exceeds = (
        part.interval.low is not None and whole.interval.high is not None and part.interval.low >= whole.interval.high
    )
    if exceeds and pair.both_named and pair.at_one_time and not pair.half_computed:
        return Outcome("conflict", "part exceeds whole", f"{pair.said(part)} is more for a part than "
                       f"{pair.said(whole)} for the whole.")  # fmt: skip
    return Outcome("not_comparable", "place", f"{pair.said(part)} counts only a part of the area.")
