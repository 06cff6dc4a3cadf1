"""Figures on the pages of places and actors, by the part taken in them and by what they count."""

from dataclasses import dataclass

from .parts import Chip, Link, SaidRow
from .statements import Statement


@dataclass(frozen=True, slots=True)
class SaidGroup:
    """The figures that answer one question; or one figure that answers none of the archive's."""

    quantity: Link
    """Leads nowhere where the figure is compared with none."""
    chip: Chip
    rows: tuple[SaidRow, ...]


@dataclass(frozen=True, slots=True)
class SaidPart:
    """Figures in which an entity has the same part."""

    title: str
    """"Figures vouched for", "What is counted here"."""
    caption: str
    groups: tuple[SaidGroup, ...]
    folded: tuple[SaidGroup, ...] = ()
    """Those with fewer figures, where they are many."""


@dataclass(frozen=True, slots=True)
class SaidBy:
    """What somebody said who speaks for another."""

    speaker: Link
    said: tuple[SaidGroup, ...]
    statements: tuple[Statement, ...]
    more: int
    """How many further ones stand on the speaker's own page."""
