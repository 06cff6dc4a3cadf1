"""What reading finds in a text: figures with their values, other numbers, mentions."""

from dataclasses import dataclass
from typing import Literal

from .dates import When
from .terms import Bound, Number, Stance, Status


@dataclass(frozen=True, slots=True)
class Value:
    """A number as worded. exact, about: both ends equal; at_least, more_than: high null; up_to, less_than: low null;
    range: both; vague: both null."""

    low: Number | None
    high: Number | None


@dataclass(frozen=True, slots=True)
class Interval:
    """The numeric reading used for judging. A null end is infinite; an end named in `open` does not itself belong."""

    low: Number | None
    high: Number | None
    open: tuple[Literal["low", "high"], ...] = ()
    policy: str | None = None
    """The policy that read a vague word; null for everything else."""


@dataclass(frozen=True, slots=True)
class Party:
    """Somebody named in a text: `id` of the entity where it is known, `text` as printed."""

    id: str | None
    text: str


@dataclass(frozen=True, slots=True)
class Figure:
    """One report of a number about the world: the span of the number's own words, and how it was read."""

    text: str
    """The number's own words: `1,000`, `ninety-nine point nine`, `dozens`."""
    start: int
    end: int
    quote: str
    """The words that carry the figure: `more than 1,000 people`."""
    value: Value
    bound: Bound
    bound_words: str | None = None
    precision: Number | None = None
    """Unit of the last place given: 1000 for `51,000`, 0.1 for `99.9`, 10000 for `1.28 million`; null for vague."""
    unit: str | None = None
    """`people`, a counted plural noun, or a symbol's word (`percent`, `km`, `usd`, `degc`, `years`); `share` is 0–1."""
    counts: str | None = None
    """What is counted, as worded."""
    status: Status | None = None
    event: str | None = None
    """The predicate class: arrived, fled, killed, …"""
    place: Party | None = None
    said_by: Party | None = None
    """Who vouches for it; null where nobody is named."""
    via: tuple[Party, ...] = ()
    """Who passed it on, in order."""
    denied_by: tuple[Party, ...] = ()
    stance: Stance = "asserted"
    increment: bool = False
    """An addition to a count ("58 more"), never compared with a count."""
    conversion_of: int | None = None
    """`start` of the figure this one converts into another unit, both in one bracketed pair."""
    as_of: When | None = None
    stated: When | None = None
    rule: tuple[str, ...] = ()
    """The rules that read it, in order."""


@dataclass(frozen=True, slots=True)
class NotFigure:
    """A number in a text that measures nothing: a date, an ordinal, part of a name. `rule` says which kind."""

    text: str
    start: int
    end: int
    rule: str


@dataclass(frozen=True, slots=True)
class Mention:
    """A span that names an entity."""

    entity: str
    text: str
    start: int
    end: int
    office: bool = False
    """Whether it is the words of an office ("the prime minister") rather than a name."""
