"""Front matter of quantities."""

from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

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

    @model_validator(mode="after")
    def _fits(self) -> Self:
        """A rate says per what, and nothing else does; only a sum has further parts."""
        if (self.op == "rate") != (self.per is not None):
            raise ValueError("'per' (day, head, or a number such as 100) goes with 'op: rate', and a rate needs it")
        if self.also and self.op != "sum":
            raise ValueError("'also' names further parts, and goes with 'op: sum' only")
        return self


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
