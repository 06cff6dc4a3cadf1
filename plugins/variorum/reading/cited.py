"""Persons without a name or an office who are cited: "citing families", "citing two members of the commission"."""

from .behind import phrase_after
from .marked import Marked
from .sources import Source, source
from .wordclasses import DATE, DIGIT, OPENING, PERSON, SMALL, WORD

LED = 4
"""Tokens up to the noun for those persons: "citing three former members"."""


def persons_after(m: Marked, at: int, last: int) -> Source | None:
    """The persons told by a plain noun that begin at the token `at`, with what they belong to; None where none do."""
    begin = at + bool(m.classes[at] & OPENING)
    for k in range(begin, min(last, at + LED)):
        bits = m.classes[k]
        if bits & PERSON and m.keys[k].endswith("s"):
            belongs = phrase_after(m, k + 2, last) if m.keys[k + 1] == "of" else None
            return source(m, at, m.at(belongs.end) - 1 if belongs else k, anybody=True)
        if not bits & WORD or bits & (SMALL | DIGIT | DATE):
            return None
    return None
