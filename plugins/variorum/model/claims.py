"""What reports assert, and how claims stand to each other."""

from dataclasses import dataclass
from typing import Literal

from .dates import When
from .figures import Interval, Value
from .terms import Bound, Number, RelationKind, Stance, Status


@dataclass(frozen=True, slots=True)
class Claim:
    """What one or more reports assert, apart from who carries it."""

    id: str
    quantity: str
    witness: str | None
    """Entity id (or printed name) of the body that vouches; null where no source is named."""
    line: str
    """The line of witness it belongs to: the body at its head, or `""` for no source named."""
    concurring: tuple[str, ...]
    as_of: When | None
    value: Value
    bound: Bound
    interval: Interval
    precision: Number | None
    unit: str | None
    counts: str | None
    status: Status | None
    event: str | None
    cause: str | None
    place: str | None
    population: str | None
    period: str | None
    stance: Stance
    increment: bool
    denied_by: tuple[str, ...]
    computed: bool
    """Its interval was computed by us from a share and a known base."""
    reports: tuple[str, ...]
    """Ids of its reports, in reading order."""
    live: bool
    by_page: bool = False
    """No text says of which day it is true: `as_of` is only the day by which it was written."""


@dataclass(frozen=True, slots=True)
class Relation:
    """How two claims stand to each other, and why, in one plain sentence."""

    a: str
    b: str
    quantity: str | None
    """Null for a near miss across two quantities."""
    relation: RelationKind
    dimension: str | None
    reason: str
    by: Literal["rule", "editor"]
    rule: str
    """Name of the rule that decided; `override` for an editor's."""


@dataclass(frozen=True, slots=True)
class Computation:
    """A sum of ours, labelled as ours, with its operands."""

    id: str
    quantity: str
    op: str
    operands: tuple[str, ...]
    """Claim ids, in order."""
    value: Number
    unit: str
    against: str | None
    """Claim id it is set beside."""
    fits: bool | None
    """Whether it lies in that claim's interval; null where there is none."""
    sentence: str


@dataclass(frozen=True, slots=True)
class Repeat:
    """An article whose text repeats another's: a report more of what that one says, and no witness more."""

    article: str
    of: str
    """Id of the article it repeats, which itself repeats none."""
    share: float
    """How much of the shorter of the two texts stands in both, 0 to 1."""
    dated: bool
    """Whether the dates of the pages say that the other had it first."""
