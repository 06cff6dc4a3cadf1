"""What the page of the method gets."""

from dataclasses import dataclass

from .parts import Chip


@dataclass(frozen=True, slots=True)
class RuleRow:
    """A rule of the method."""

    name: str
    condition: str
    result: str
    why: str
    example: str | None
    """A worked example from the archive itself."""


@dataclass(frozen=True, slots=True)
class MethodPage:
    """Generated from the rules in force."""

    verdicts: tuple[tuple[Chip, str], ...]
    relations: tuple[RuleRow, ...]
    intervals: tuple[RuleRow, ...]
    vague: tuple[RuleRow, ...]
    policy: str
    cleaning: tuple[RuleRow, ...]
    rules_version: str
    grouping: tuple[RuleRow, ...] = ()
    """How figures that no editor has grouped are put together; none where nothing is."""
