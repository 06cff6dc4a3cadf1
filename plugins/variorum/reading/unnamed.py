"""Speakers without a name or an office: "the old ferry pilot said", "relatives waiting outside the gates said"."""

from .marked import Marked
from .sources import Source, source
from .wordclasses import CAPITAL, DATE, DIGIT, OPENING, PERSON, SMALL, WORD

WAITING = 3
"""Tokens before a preposition among which those stand who are told by where they are."""
WHERE = frozenset(["outside", "inside", "near", "behind", "beside", "around", "at", "in", "on"])
PLAIN = 5
"""Tokens of a phrase without any noun for speakers: "the old ferry pilot said"."""


def plain(m: Marked, at: int, floor: int) -> Source | None:
    """A phrase of plain words that an article or the edge of a clause begins: "the old pilot", "mothers"."""
    for k in range(at, max(floor - 1, at - PLAIN - 1), -1):
        bits = m.classes[k]
        if bits & OPENING:
            outer = plain(m, k - 2, floor) if m.keys[k - 1] == "of" and k - 2 >= floor else None
            if seated := None if m.classes[at] & PERSON else _waiting(m, k - 1, floor):
                return seated
            return source(m, m.at(outer.start) if outer else k, at, anybody=True) if k < at else None
        if not bits & WORD or bits & (SMALL | DIGIT | DATE):
            return source(m, k + 1, at, anybody=True) if k < at and m.classes[at] & PERSON else None
    return source(m, floor, at, anybody=True) if at - floor < 3 and m.classes[at] & (PERSON | CAPITAL) else None


def _waiting(m: Marked, at: int, floor: int) -> Source | None:
    """Those who are told by where they are: "relatives waiting outside the gates"; None without a preposition."""
    if at - 1 < floor or m.keys[at] not in WHERE:
        return None
    for k in range(at - 1, max(floor, at - WAITING) - 1, -1):
        if m.classes[k] & PERSON and m.keys[k].endswith("s"):
            return source(m, k, k, anybody=True)
        if not m.keys[k].endswith("ing"):
            return None
    return None
