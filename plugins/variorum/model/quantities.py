"""Questions with a number, or positions, for an answer."""

from dataclasses import dataclass
from typing import Literal

from .editing import Place
from .terms import QuantityKind

Operation = Literal["share", "sum", "difference", "ratio", "rate"]
Per = Literal["day", "head"] | int


@dataclass(frozen=True, slots=True)
class Position:
    """One answer to a contested statement, declared by the quantity."""

    id: str
    text: str


@dataclass(frozen=True, slots=True)
class Sum:
    """A computation an editor asks for: `op` over named quantities, set beside what the sources say."""

    op: Operation
    of: str
    """Quantity id of the part, the minuend or the dividend (its latest claim is taken)."""
    by: str
    """Quantity id of the whole, the subtrahend, the divisor or the second part."""
    words: str
    """What the result is, in words: "people unaccounted for"."""
    unit: str
    per: Per | None = None
    """What a rate is per: a day, where `by` is a length of time; a head, where it counts people; or so many."""
    also: tuple[str, ...] = ()
    """Ids of the further parts of a sum."""


@dataclass(frozen=True, slots=True)
class Quantity:
    """A question with a number for an answer (or, for `kind: statement`, with positions)."""

    id: str
    question: str
    title: str
    group: str
    """Heading under which the figures page lists it."""
    kind: QuantityKind
    unit: str
    events: tuple[str, ...]
    """Event classes that count as one here; the first is its own."""
    places: tuple[str, ...]
    """Places that count as one here; the first is its own."""
    parts: tuple[str, ...]
    """Places counted apart, as parts of its own place."""
    cause: str | None
    period: str | None
    population: str | None
    base: str | None
    """Id of the quantity a share is a share of."""
    positions: tuple[Position, ...]
    near: tuple[str, ...]
    """Ids of quantities a reader could confuse it with."""
    sums: tuple[Sum, ...]
    settle: str | None
    """What would settle it."""
    cues: tuple[str, ...]
    body: str
    body_line: int
    was: tuple[str, ...]
    at: Place
    finding: str | None = None
    """What its chart shows, in one line: the chart's title."""
    auto: bool = False
    """Formed by rule from its figures; no file of the editors' holds it."""
