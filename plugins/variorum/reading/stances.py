"""Whether a number is asserted, foreseen, meant or supposed: modal words that govern its clause."""

import re
from collections.abc import Sequence
from typing import cast

from ..model import Stance, Status
from .lexicon import Lexicon
from .spans import Page, Span
from .tables import Hit

BEFORE, BEHIND = 90, 48
"""Characters from a modal word to the number it governs, and from the number to the modal word of its clause."""
MARKS, COMMA = (
    re.compile(r"[;—–]|,(?!\d|\sto\s)(?![^,]*,\s)|,(?!\d|\sto\s)(?=[^,]*,[^,]*,)"),
    re.compile(r"[,;:](?!\d)"),
)
"""A semicolon, a dash, a comma that no second one closes; any mark."""


def stance_of(page: Page, sentence: Span, start: int, end: int, lexicon: Lexicon) -> tuple[Stance, Status | None]:
    """The stance of the number at `start` to `end`; and `estimated` where it may already have come true."""
    text = page.text
    low, high = max(sentence.start, start - BEFORE - 20), min(sentence.end, end + BEHIND + 20)
    unable = lexicon["clauses.unable"].pattern
    hits = [h for h in page.find(lexicon["events.stance"], low, high) if not unable.match(text, h.start)]
    hit = _governing(text, hits, start, end, lexicon)
    if hit is None:
        return "asserted", None
    if lexicon["clauses.possibly"].pattern.match(text, hit.end + 1) and hit.gives == "forecast":
        return ("hypothetical", None) if hit.text.lower() in ("would", "could") else ("asserted", "estimated")
    return cast("Stance", hit.gives), None


def _governing(text: str, hits: Sequence[Hit], start: int, end: int, lexicon: Lexicon) -> Hit | None:
    """The modal word in whose clause the number stands: the last before it, else the first it is the subject of."""
    ends, subjects = lexicon["clauses.ends"].pattern, lexicon["clauses.subjects"].pattern
    for h in reversed(hits):
        between = h.end, start
        if h.gives == "hypothetical" and COMMA.search(text, *between):
            continue
        if h.end <= start <= h.end + BEFORE and not (MARKS.search(text, *between) or ends.search(text, *between)):
            return h
    for h in hits:
        between = end, h.start
        if end <= h.start <= end + BEHIND and not (COMMA.search(text, *between) or subjects.search(text, *between)):
            return h
    return None
