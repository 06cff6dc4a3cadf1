"""A noun phrase that can vouch for a number, made of a range of tokens."""

from typing import NamedTuple

from .marked import Marked
from .wordclasses import (
    BODY,
    CAPITAL,
    INITIALS,
    INNER,
    LINK,
    NEGATION,
    OPENING,
    OUTLET,
    OWNERS,
    PARTICLES,
    PRONOUN,
    ROLE,
    STOP,
    WORD,
)


class Source(NamedTuple):
    """A noun phrase that can vouch for a number."""

    text: str
    start: int
    end: int
    pronoun: bool = False
    """Whether it stands for somebody named before."""
    title: str = ""
    """What an apposition adds: "the mayor of Port Verde"."""
    classes: int = 0
    """The classes of all its words together."""
    negated: bool = False
    """Whether it is nobody: "no official"."""

    @property
    def outlet(self) -> bool:
        """Whether it is an agency, a broadcaster or a paper."""
        return bool(self.classes & OUTLET)


def source(m: Marked, first: int, last: int, *, anybody: bool = False) -> Source | None:
    """The source named by the tokens `first` to `last`, trimmed; None where nothing in it can speak.

    With `anybody` a phrase without a name or an office will do.
    """
    negated = bool(m.classes[first] & NEGATION)
    first, last = _trimmed(m, first + negated, last)
    if first > last:
        return None
    bits = 0
    for k in range(first, last + 1):
        bits |= m.classes[k]
    if not (anybody or bits & (CAPITAL | ROLE | PRONOUN)):
        return None
    mute = first == last and not bits & (ROLE | PRONOUN | INITIALS) and m.lexicon["speech.mute"].row(m.keys[first])
    return None if mute else _made(m, first, last, bits, negated=negated)


def _trimmed(m: Marked, first: int, last: int) -> tuple[int, int]:
    """The range without small words at its ends, and without "its" before an office with a name."""
    while first <= last and _loose(m, first):
        first += 1
    while last >= first and (not m.classes[last] & WORD or m.classes[last] & (INNER | LINK | OPENING)):
        last -= 1
    if first < last and m.classes[first] & OWNERS and any(m.classes[k] & CAPITAL for k in range(first + 1, last + 1)):
        first += 1
    return first, last


def _loose(m: Marked, k: int) -> bool:
    """Whether a phrase cannot begin with the token at `k`: a mark or a preposition, but no part of a surname."""
    bits = m.classes[k]
    small = bits & (LINK | INNER | STOP) and not bits & (OPENING | CAPITAL | ROLE)
    return not bits & WORD or bool(small and not m.classes[k] & PARTICLES)


def _made(m: Marked, first: int, last: int, bits: int, *, negated: bool) -> Source:
    end = _with_initials(m, last)
    text = m.page.text[m.start(first) : end]
    text = text[:-2] if text.endswith(("'s", "’s")) else text
    bits |= BODY if bits & INITIALS else 0
    return Source(text, m.start(first), end, bool(bits & PRONOUN) and first == last, "", bits, negated)


def _with_initials(m: Marked, last: int) -> int:
    """The end of a name with its initials in brackets ("the refugee authority (UNHCR)")."""
    if m.words[last + 1] == "(" and m.words[last + 3] == ")" and sum(c.isupper() for c in m.words[last + 2]) > 1:
        return m.end(last + 3)
    return m.end(last)
