"""The noun phrases before a word of saying."""

from .marked import Marked
from .sources import Source, source
from .unnamed import plain
from .wordclasses import (
    ACCOUNT,
    CAPITAL,
    CLAIM,
    DATE,
    DIGIT,
    INNER,
    LINK,
    OPENING,
    OUTLET,
    PERSON,
    PRONOUN,
    ROLE,
    STOP,
    WORD,
)

LONGEST = 18
"""Tokens of a source's name: "the International Federation of Red Cross and Red Crescent Societies"."""
CALLING = 3
"""Plain words before a name that tell who it is."""
EDGES, JOINS = frozenset(',;“”"—–'), frozenset(["and", "but", "while"])
HEADS = CAPITAL | ROLE | ACCOUNT | PERSON


def phrase_before(m: Marked, at: int, floor: int, *, strong: bool) -> Source | None:
    """The noun phrase whose last token is at `at`, not reaching before `floor`; None where none ends there.

    With `strong`, any phrase with an article will do, for only a speaker stands before "said".
    """
    if at < floor:
        return None
    if m.classes[at] & PRONOUN:
        return source(m, at, at)
    if m.keys[at] == "them" and m.keys[at - 1] == "of" and strong:
        return source(m, max(floor, at - 2), at, anybody=True)
    first = _walk_left(m, at, floor)
    if floor < first <= at and m.classes[first] & CAPITAL:
        first = _with_calling(m, first, floor)
    found = source(m, first, at) if first <= at else None
    return found or (plain(m, at, floor) if strong else None)


def _walk_left(m: Marked, at: int, floor: int) -> int:
    """The first token of the phrase that ends at `at`; `at` + 1 where there is none."""
    roled, k = False, at
    while k >= floor and at - k < LONGEST:
        bits = m.classes[k]
        if not _belongs(m, k, at, floor, roled=roled):
            break
        roled = roled or bool(bits & ROLE)
        k -= 1
        if bits & OPENING and is_call(m, k + 1):
            continue
        if bits & OPENING and not bits & CAPITAL and not (k >= floor and m.classes[k] & LINK and _linked(m, k, at)):
            break
    return k + 1


def _with_calling(m: Marked, first: int, floor: int) -> int:
    """The first token of a name with the plain words before it, up to a mark: ", lock keeper Ana Kovač said"."""
    for k in range(first - 1, max(floor, first - CALLING - 1) - 1, -1):
        bits = m.classes[k]
        if m.words[k] in EDGES or m.keys[k] in JOINS:
            return k + 1
        if m.keys[k] == "the" and k < first - 1 and m.words[k - 1] in EDGES and k > floor:
            return k  # ", the reinsurer Halden Re said"
        if (
            bits & ~(WORD | PERSON | CLAIM | OUTLET)
            or not bits
            or (m.keys[k].endswith(("ed", "ing", "ly")) and not bits & OUTLET)
        ):
            return first
    return first


def _belongs(m: Marked, k: int, at: int, floor: int, *, roled: bool) -> bool:
    """Whether the token at `k` is part of the phrase whose last token is `at`."""
    bits = m.classes[k]
    if not bits & WORD:
        return not bits & DATE and k < at and (m.tight(k) or m.owns(k) or and_sign(m, k))
    if m.keys[k] == "s" and m.tight(k - 1):
        return k < at
    if bits & CAPITAL or (bits & (ROLE | OUTLET) and not bits & STOP):
        return True
    if bits & LINK:
        return k < at and _linked(m, k, at)
    if bits & (OPENING | INNER):
        return k < at
    if bits & STOP:
        return (
            k < at and m.words[k][0].isupper() and bool(m.classes[k - 1] & CAPITAL) and bool(m.classes[k + 1] & CAPITAL)
        )
    if bits & DIGIT:
        return bool(m.classes[k - 1] & CAPITAL) or "-" in (m.words[k - 1], m.words[k + 1])
    counted = m.classes[k - 1] & DIGIT and k - 1 >= floor  # "the 2 percent economists expected"
    return (roled or _inside(m, k, floor)) and not _verbal(m, k) and not counted


def _verbal(m: Marked, k: int) -> bool:
    """Whether a word in -ed or -ing is a verb rather than an adjective before its noun ("the embattled president")."""
    if not m.keys[k].endswith(("ed", "ing")) or m.words[k - 1] == "-":
        return False
    before = k - 1 - (m.classes[k - 1] == WORD and bool(m.classes[k + 1] & ROLE))  # "the independent monitoring group"
    return not m.classes[before] & (OPENING | (CAPITAL if before == k - 1 else 0))


def _linked(m: Marked, k: int, at: int) -> bool:
    """Whether the preposition or "and" at `k` ties two parts of one phrase."""
    word, left, right = m.keys[k], m.classes[k - 1], m.classes[k + 1]
    if word == "and":
        return bool(left & CAPITAL and right & CAPITAL) or bool(left & ROLE and right & ROLE and k + 1 <= at)
    if word in ("of", "for"):
        return bool(left & HEADS) or (word == "of" and _inside(m, k - 1, max(0, k - LONGEST)))
    return bool(left & ROLE) and not left & OUTLET


def _inside(m: Marked, k: int, floor: int) -> bool:
    """Whether the token at `k` stands behind a preposition that an office leads to: "doctors at the field clinic"."""
    for j in range(k - 1, max(floor, k - 7), -1):
        bits = m.classes[j]
        if m.tight(j):
            continue
        if bits & LINK and not bits & OPENING:
            return bool(m.classes[j - 1] & (ROLE | ACCOUNT))
        if not bits & WORD or (bits & STOP and not bits & OPENING):
            return False
    return False


def is_call(m: Marked, k: int) -> bool:
    """Whether the article at `k` stands inside a name that is a call: "Save the Children"."""
    named = m.keys[k] == "the" and m.classes[k - 1] & m.classes[k + 1] & CAPITAL
    return bool(named) and m.lexicon["speech.calls"].row(m.keys[k - 1]) is not None


def and_sign(m: Marked, k: int) -> bool:
    """Whether the mark at `k` joins two names of a firm: "Halden & Co"."""
    return m.words[k] == "&" and bool(m.classes[k - 1] & m.classes[k + 1] & CAPITAL)
