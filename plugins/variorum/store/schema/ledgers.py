"""Ledgers, row by row."""

from typing import Annotated

from pydantic import Field, StrictBool, StrictInt, StringConstraints

from ...model import Bound, RelationKind, Stance, Status
from .values import SHA256, Amount, Day, Id, Matter, PartyMatter, Text, WhenMatter, Whole


class AcceptMatter(Matter):
    """The reading an editor accepts. `value` is a number, or `[low, high]` with null for an end that is not given."""

    value: Amount | tuple[Amount | None, Amount | None]
    bound: Bound
    bound_words: Text | None = None
    unit: Text | None = None
    counts: Text | None = None
    status: Status | None = None
    event: Text | None = None
    place: Id | PartyMatter | None = None
    said_by: Id | PartyMatter | None = None
    via: tuple[Id | PartyMatter, ...] = ()
    denied_by: tuple[Id | PartyMatter, ...] = ()
    stance: Stance = "asserted"
    increment: StrictBool = False
    as_of: WhenMatter | None = None
    stated: WhenMatter | None = None


class CorrectionMatter(Matter):
    """One field of a published figure set right. The row itself holds the new value."""

    field: Text
    was: str | StrictInt | float | None
    reason: Text
    by: Text
    on: Day


class RowMatter(Matter):
    """What every ledger row has: the capture's own words and an editor's decision."""

    quote: Text
    nth: Whole = 1
    of: Whole = 1
    by: Text
    on: Day


class FigureMatter(RowMatter):
    """A ledger row that accepts a figure."""

    key: Id
    number: Text | None = None
    accept: AcceptMatter
    quantity: Id | None = None
    concurs_with: Id | None = None
    cause: Text | None = None
    population: Text | None = None
    period: Text | None = None
    revises: Text | None = None
    relation: dict[Text, RelationKind] = Field(default_factory=dict)
    reason: Text | None = None
    reading: Text | None = None
    read_as: dict[Text, str | StrictInt | float | StrictBool | None] = Field(default_factory=dict)
    line: Whole | None = None
    paragraph: Id | None = None
    was: tuple[Id, ...] = ()
    corrections: tuple[CorrectionMatter, ...] = ()


class IgnoreMatter(RowMatter):
    """A ledger row that says why a number is not a figure the archive follows."""

    number: Text | None = None
    reason: Text
    was: tuple[Id, ...] = ()
    corrections: tuple[CorrectionMatter, ...] = ()


class PositionMatter(RowMatter):
    """A ledger row that records who holds which position on a contested statement."""

    key: Id
    quantity: Id
    position: Id
    held_by: Id | PartyMatter | None = None
    via: tuple[Id | PartyMatter, ...] = ()
    stance: Stance = "asserted"
    stated: WhenMatter | None = None
    line: Whole | None = None
    paragraph: Id | None = None
    was: tuple[Id, ...] = ()


class EventMatter(RowMatter):
    """A ledger row that records an event no figure tells of."""

    key: Id
    text: Text
    as_of: WhenMatter | None = None
    stance: Stance = "asserted"
    line: Whole | None = None
    paragraph: Id | None = None


class VerifiedMatter(Matter):
    """Written by `make audit RECORD=1`: what was checked against the capture, and when."""

    on: Day
    sha256: Annotated[str, StringConstraints(pattern=SHA256)]
    rows: StrictInt
    digest: Annotated[str, StringConstraints(pattern=SHA256)]
    cleaning: Annotated[str, StringConstraints(pattern=SHA256)] | None = None
    pieces: tuple[tuple[Whole, Whole, Whole], ...] = ()


class LedgerMatter(Matter):
    """`content/ledger/<id>.yaml`: the editors' decisions about one article."""

    verified: VerifiedMatter | None = None
    names: dict[Text, Id | None] = Field(default_factory=dict)
    figures: tuple[FigureMatter, ...] = ()
    positions: tuple[PositionMatter, ...] = ()
    ignore: tuple[IgnoreMatter, ...] = ()
    events: tuple[EventMatter, ...] = ()
