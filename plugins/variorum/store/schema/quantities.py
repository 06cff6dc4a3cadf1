"""Front matter of quantities."""

from typing import Annotated, Literal

from pydantic import Field

from ...model import Operation, QuantityKind
from .values import Id, Matter, Text


class AnswerMatter(Matter):
    """One answer to a contested statement."""

    id: Id
    text: Text


class SumMatter(Matter):
    """A computation: `op` of the latest claims of two quantities."""

    op: Operation
    of: Id
    by: Id
    words: Text
    unit: Text
    per: Literal["day", "head"] | Annotated[int, Field(strict=True, ge=1)] | None = None
    also: tuple[Id, ...] = ()


class QuantityMatter(Matter):
    """Front matter of `content/quantities/<id>.md`."""

    question: Text
    title: Text
    group: Text
    kind: QuantityKind
    unit: Text = "people"
    events: tuple[Text, ...] = ()
    places: tuple[Id, ...] = ()
    parts: tuple[Id, ...] = ()
    cause: Text | None = None
    period: Text | None = None
    population: Text | None = None
    base: Id | None = None
    positions: tuple[AnswerMatter, ...] = ()
    near: tuple[Id, ...] = ()
    sums: tuple[SumMatter, ...] = ()
    settle: Text | None = None
    finding: Text | None = None
    cues: tuple[Text, ...] = ()
    was: tuple[Id, ...] = ()
