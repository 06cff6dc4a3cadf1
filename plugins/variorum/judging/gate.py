"""The gate: only claims about one thing are compared. What fails is not comparable, the failing dimension named.

The table holds every dimension in the order in which it is asked, with the words for a reader.
"""

from collections.abc import Callable
from dataclasses import dataclass

from ..model import Claim
from .compare import overlap
from .gate_words import event_words, population_words, unit_words
from .pair import Outcome, Pair

SHARES = {"percent": "share", "share": "share"}
"""Percent and share are one unit class."""
APART_STANCES = frozenset({"forecast", "target", "hypothetical"})


@dataclass(frozen=True, slots=True)
class Dimension:
    """One question of the gate: what is asked of each claim, and how the difference reads."""

    name: str
    of: Callable[[Claim], str | None]
    both: str
    """The sentence where each gives a value, `{one}` and `{other}`."""
    alone: str
    """The sentence where only one does, `{one}`."""
    why: str
    noun: Callable[[str], str] = str
    """A value → its words in the sentence."""


FORECAST = "One says what may come, the other what was counted."
INCREMENT = "One is an addition to a count, the other a count."
GATE: tuple[Dimension, ...] = (
    Dimension("forecast", lambda c: c.stance if c.stance in APART_STANCES else None,
              FORECAST, FORECAST, "A forecast or target is no count."),
    Dimension("increment", lambda c: "addition" if c.increment else None,
              INCREMENT, INCREMENT, '"58 more" says nothing of the total.'),
    Dimension("unit", lambda c: SHARES.get(c.unit or "", c.unit),
              "One gives {one}, the other {other}.", "One gives {one}, the other names no unit.",
              "People and vehicles cannot be set against each other.", unit_words),
    Dimension("counted", lambda c: c.counts,
              "One counts {one}, the other {other}.", "One counts {one} only.", "Soldiers are not civilians."),
    Dimension("status", lambda c: c.status,
              "One counts only those {one}, the other only those {other}.", "One counts only those {one}.",
              "Identified victims are fewer than victims."),
    Dimension("event", lambda c: c.event,
              "One counts {one}, the other {other}.", "One counts {one}, the other does not say what happened.",
              "Displaced is not killed.", event_words),
    Dimension("cause", lambda c: c.cause,
              "One counts what came of {one}, the other what came of {other}.",
              "One counts what came of {one}, the other names no cause.", "Two explosions have two tolls."),
    Dimension("population", lambda c: c.population,
              "One counts among {one}, the other among {other}.", "One counts among {one} only.",
              "Of voters is not of residents.", population_words),
    Dimension("period", lambda c: c.period,
              "One is about {one}, the other about {other}.", "One is about {one}, the other names no period.",
              "This year's is not last year's."),
)  # fmt: skip  # one row a line reads as the table it is


def gate(pair: Pair) -> Outcome | None:
    """The first dimension in which the two differ, as `not_comparable`; null where they may be compared."""
    for dimension in GATE:
        found = {dimension.of(pair.a), dimension.of(pair.b)}
        if len(found) > 1:
            return Outcome("not_comparable", dimension.name, _difference(dimension, found))
    return place_gate(pair)


def _difference(dimension: Dimension, found: set[str | None]) -> str:
    """The sentence of a difference, whichever claim stands first."""
    words = [dimension.noun(value) for value in sorted(value for value in found if value)]
    return (dimension.both if len(words) > 1 else dimension.alone).format(one=words[0], other=words[-1])


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
    if exceeds and pair.may_conflict and pair.at_one_time and not pair.half_computed:
        return Outcome("conflict", "part exceeds whole", f"{pair.said(part)} is more for a part than "
                       f"{pair.said(whole)} for the whole.")  # fmt: skip
    return Outcome("not_comparable", "place", f"{pair.said(part)} counts only a part of the area.")
