"""Headings that name their source beside a colon: "Forty dead in ferry fire: police", "Police: forty dead"."""

from .behind import phrase_after
from .marked import Marked
from .sources import Source
from .statements import Statement
from .wordclasses import CAPITAL, DIGIT, INITIALS, OUTLET, ROLE

LONGEST = 30
"""Tokens of a heading."""
NAME = 6
"""Tokens of the source in a heading."""
LETTERS = 3
"""Letters of initials, of which longer ones may be a town in capitals: "KYIV: forty dead"."""
MARKS = frozenset(":–—")


def of_heading(m: Marked, first: int, last: int) -> list[Statement]:
    """What a heading of tokens `first` to `last` attributes by a colon or a dash; nothing for other sentences."""
    while first < last - 1 and (m.classes[first] & DIGIT or (m.words[first] in ":." and m.classes[first + 1] & DIGIT)):
        first += 1  # the time of a live page: "16:30 WHO: 115 attacks"
    if last - first > LONGEST:
        return []
    for k in range(first + 1, last - 1):
        if m.words[k] in MARKS:
            return _beside(m, first, k, last)
    return []


def _beside(m: Marked, first: int, colon: int, last: int) -> list[Statement]:
    at, past = m.start(colon), m.end(colon)
    ends = m.words[last - 1] not in '.!?”"'
    if ends and last - colon - 1 <= NAME and (found := _named(m, colon + 1, last)):
        return [Statement(m.start(first), at, found, at, past, "said.heading", verb=colon)]
    if (
        m.words[colon] == ":"
        and colon - first <= NAME
        and not _label(m, first, colon)
        and (ends or m.start(first) == m.page.paragraph(m.start(first)).start or m.classes[first - 1] & DIGIT)
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
    speaks = speaks or (last - first == 1 and _initials(m, first))
    return found if whole and speaks else None


def _initials(m: Marked, k: int) -> bool:
    """Whether the word at `k` is the initials of a body, not of a place: "WHO: 115 attacks"."""
    short = m.classes[k] & INITIALS and len(m.words[k]) <= LETTERS
    return bool(short) and not m.lexicon["places.initials"].row(m.words[k])
