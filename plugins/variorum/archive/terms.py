"""What the join is told beside the content."""

from dataclasses import dataclass
from typing import Literal

from ..reading import Lexicon

Unreviewed = Literal["show", "hide", "refuse"]


@dataclass(frozen=True, slots=True)
class Terms:
    """What the join is told beside the content."""

    lexicon: Lexicon
    policy: str = "variorum"
    """How vague words are read."""
    unreviewed: Unreviewed = "show"
    excerpt_words: int = 8
    """Longest quotation of a capture, in words."""
