"""What the join is told beside the content."""

from dataclasses import dataclass
from typing import Literal

from ..model import Automatic
from ..reading import Lexicon

Unreviewed = Literal["show", "hide", "refuse"]


@dataclass(frozen=True, slots=True)
class Terms:
    """What the join is told beside the content."""

    lexicon: Lexicon
    policy: str = "variorum"
    """How vague words are read."""
    unreviewed: Unreviewed = "show"
    """What is done with figures and entities that no editor has checked."""
    automatic: Automatic = "auto"
    """Which figures are grouped by rule, behind the join."""
    excerpt_words: int = 8
    """Longest quotation of a capture, in words."""
