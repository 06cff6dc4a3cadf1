"""`takedowns.yaml`: what was taken out, and why."""

from typing import Annotated

from pydantic import Field, StringConstraints

from ...model import TakedownKind
from .values import SHA256, Day, Id, Matter, Text


class TakedownMatter(Matter):
    """One article or entity that was taken out."""

    kind: TakedownKind
    id: Id
    was: tuple[Id, ...] = ()
    on: Day
    by: Text
    reason: Text
    figures: dict[Id, Id | None] = Field(default_factory=dict)
    marks: tuple[Annotated[str, StringConstraints(pattern=SHA256)], ...] = ()


class TakedownsMatter(Matter):
    """The file: one list."""

    takedowns: tuple[TakedownMatter, ...]
