"""Front matter of quantities."""

from typing import Literal

from ...model import QuantityKind
from .values import Id, Matter, Text


class AnswerMatter(Matter):
    """One answer to a contested statement."""

    id: Id
    text: Text


class SumMatter(Matter):
    """A computation: `op` of the latest claims of two quantities."""

    op: Literal["share", "difference", "ratio"]
    of: Id
    by: Id
    words: Text
    unit: Text


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
