"""Contested statements on the pages of places and actors."""

from dataclasses import dataclass

from .parts import Link, When


@dataclass(frozen=True, slots=True)
class Answer:
    """Another position on the same question, and who holds it."""

    position: str
    who: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class Statement:
    """A position somebody holds, in the sentence that carries it, split around the marked words."""

    before: str
    marked: str
    """Empty where no text is published: then `quoted` stands alone."""
    after: str
    quoted: str
    """The capture's words."""
    position: str
    stance: str | None
    """Null where the text plainly asserts it."""
    as_of: When
    question: Link
    read: Link
    answers: tuple[Answer, ...]
    by: Link | None = None
    """Who holds it, where it stands on the page of somebody else."""


@dataclass(frozen=True, slots=True)
class Disputed:
    """A contested statement about a place or an actor."""

    question: Link
    sides: tuple[tuple[str, str], ...]
    """(answer, who holds it)"""
