"""Headings that name their source beside a colon: "Forty dead in ferry fire: police", "Police: forty dead"."""

from .behind import phrase_after
from .marked import Marked
from .sources import Source
from .statements import Statement
from .wordclasses import CAPITAL, DIGIT, OUTLET, ROLE

LONGEST = 30
"""Tokens of a heading."""
NAME = 6
"""Tokens of the source in a heading."""
MARKS = frozenset(":–—")


def of_heading(m: Marked, first: int, last: int) -> list[Statement]:
    """What a heading of tokens `first` to `last` attributes by a colon or a dash; nothing for other sentences."""
    if last - first > LONGEST or m.words[last - 1] in '.!?”"':
        return []
    for k in range(first + 1, last - 1):
        if m.words[k] in MARKS:
            return _beside(m, first, k, last)
    return []


def _beside(m: Marked, first: int, colon: int, last: int) -> list[Statement]:
    at, past = m.start(colon), m.end(colon)
    if last - colon - 1 <= NAME and (found := _named(m, colon + 1, last)):
        return [Statement(m.start(first), at, found, at, past, "said.heading", verb=colon)]
    if (
        m.words[colon] == ":"
        and colon - first <= NAME
        and not _label(m, first, colon)
        and (found := _named(m, first, colon))
    ):
        return [Statement(past, m.end(last - 1), found, at, past, "said.heading", verb=colon)]
    return []


def _label(m: Marked, first: int, colon: int) -> bool:
    """Whether what stands before the colon says what kind of text follows: "UPDATE 2", "Analysis"."""
    words = [k for k in range(first, colon) if not m.classes[k] & DIGIT]
    return len(words) == 1 and m.lexicon["speech.labels"].row(m.keys[words[0]]) is not None


def _named(m: Marked, first: int, last: int) -> Source | None:
    """The source that the tokens `first` to `last` name, if they name nothing else."""
    found = phrase_after(m, first, last)
    whole = found is not None and found.end == m.end(last - 1) and not found.pronoun
    speaks = found is not None and (found.classes & ROLE or (found.classes & OUTLET and found.classes & CAPITAL))
    return found if whole and speaks else None
