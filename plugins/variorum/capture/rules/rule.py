"""What a rule of cleaning is."""

import re
from dataclasses import dataclass
from typing import Literal

Scope = Literal["line", "stretch", "block", "rest"]
"""The whole line; a stretch at one end of it; the line and the link lines under it; the line and all that follows."""

Where = Literal["any", "first", "inside", "edges", "foot", "last"]
"""Anywhere; in the very first line; after the first line of the running text; before or after all of it; after
all of it; in its last line."""


@dataclass(frozen=True, slots=True)
class Rule:
    """One row: what a line looks like that is no part of the text, and a line that looks alike and is."""

    name: str
    role: str
    """What the stretch is: furniture, byline, origin, publisher, page-date, caption."""
    pattern: re.Pattern[str]
    """For the whole line, from its first character to its last; for a stretch, anywhere in it."""
    reason: str
    case: str
    """A line the rule takes; for a stretch, the rest of the line stays."""
    stays: str
    """A line that begins or ends alike and belongs to the text."""
    scope: Scope = "line"
    where: Where = "any"
    kept: bool = False
    """Whether what it finds stays in the article, under its role."""


def line(pattern: str) -> re.Pattern[str]:
    """A pattern for a whole line, in any case, whatever marks decorate its ends."""
    return re.compile(rf"\A[\s•·*|\[(–—-]{{0,4}}(?:{pattern})[\s•·*|\])!:.»›>→↑↓×–—-]{{0,5}}\Z", re.IGNORECASE)


def exact(pattern: str) -> re.Pattern[str]:
    """A pattern for a whole line as it is written, capitals and all."""
    return re.compile(rf"\A(?:{pattern})\Z")
