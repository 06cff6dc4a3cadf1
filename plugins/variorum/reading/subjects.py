"""The subject of a verb of saying, and who is told by a clause or a participle."""

from functools import reduce
from operator import or_
from typing import NamedTuple

from ..datelines import dateline_end
from .appositions import apposed, over_adverbs, over_brackets
from .behind import phrase_after
from .knowing import KNOWN, knowing_before
from .marked import Marked
from .sources import Source
from .speakers import phrase_before
from .wordclasses import (
    ACCOUNT,
    BODY,
    CAPITAL,
    CLAIM,
    DATE,
    KNOWING,
    LINK,
    MADE,
    OPENING,
    PERSON,
    QUALITIES,
    QUOTING,
    RELATIVE,
    ROLE,
    WITHIN,
    WORD,
)

NEAR = 4
"""Tokens of a plain noun phrase with its article."""
WHERE = frozenset(["to", "in", "at", "near", "inside", "outside", "against", "on", "into"])


class Subject(NamedTuple):
    """The subject of a verb, and whether the verb is negated or in the passive."""

    source: Source | None
    negated: bool = False
    passive: bool = False


def subject_before(m: Marked, verb: int, floor: int, *, strong: bool) -> Subject:
    """The subject of the verb at token `verb`, looking back to `floor`."""
    at, negated, passive = over_adverbs(m, verb - 1, floor)
    if passive or at < floor:
        return Subject(None, negated, passive)
    if not strong and _told_where(m, at, floor):
        return Subject(None)  # "samples sent to the laboratory showed"
    relative = m.classes[at] & RELATIVE
    thing = m.keys[at] == "which" and not strong
    if relative:
        at -= 2 if m.words[at - 1] == "," else 1
    at = over_brackets(m, at - bool(m.classes[at] & MADE), floor)
    phrase = apposed(m, at, floor) if m.words[at] == "," else phrase_before(m, at, floor, strong=strong)
    phrase = (phrase and relative and _described(m, phrase, floor)) or phrase
    if thing and phrase and not phrase.classes & BODY:
        return Subject(None)  # "the county, which counts 40 lakes"
    found = (phrase and (_asked(m, phrase, floor) or _owner(m, phrase))) or phrase
    if reduce(or_, m.classes[max(floor, at - KNOWN + 1) : at + 1], 0) & (KNOWING | MADE):
        found = knowing_before(m, at, floor) or (_published(m, phrase, at, floor) if found is phrase else None) or found
    if found and found.negated:
        return Subject(found, negated=True)
    return Subject(found, negated)


def _told_where(m: Marked, at: int, floor: int) -> bool:
    """Whether the noun at `at` is only where something was: behind a participle or a thing, "to" and an article."""
    k = next((j for j in range(at - 1, max(floor, at - NEAR), -1) if m.classes[j] & OPENING), 0)
    if k <= floor + 1 or m.keys[k - 1] not in WHERE or m.classes[at] & CAPITAL:
        return False
    plain = not m.classes[k - 2] & ~(WORD | MADE)
    return plain and (m.keys[k - 2].endswith("ed") or m.keys[k - 2] in ("sent", "taken", "brought", "held"))


def _asked(m: Marked, found: Source, floor: int) -> Source | None:
    """The persons behind a participle: "economists polled by Reuters said", not Reuters."""
    by = m.at(found.start) - 1
    if m.keys[by] != "by" or not (m.keys[by - 1].endswith("ed") or m.classes[by - 1] & QUOTING):
        return None
    outer = phrase_before(m, by - 2, floor, strong=False)
    speaks = outer is not None and outer.classes & (ROLE | PERSON) and not outer.classes & (ACCOUNT | CLAIM | BODY)
    return outer if speaks else None


def _published(m: Marked, found: Source | None, at: int, floor: int) -> Source | None:
    """Who stands before a participle: "a study published in the Journal found", "doctors reached by phone said"."""
    for k in range(at, max(floor, at - KNOWN), -1):
        if not m.classes[k] & (WORD | DATE):
            return None
        led = next((j for j in range(k + 1, at) if not m.classes[j] & DATE), at)
        if m.classes[k] & MADE and m.classes[led] & WITHIN and (not found or m.keys[led] != "by"):
            outer = phrase_before(m, k - 1, floor, strong=False)
            return outer if outer and outer.classes & (ROLE | ACCOUNT | PERSON) else None
    return None


def _described(m: Marked, found: Source, floor: int) -> Source | None:
    """The name that an apposition before "who" describes: "Petra Lund, an analyst at the bank, who had said"."""
    at = m.at(found.start)
    if m.words[at - 1] != "," or not (m.classes[at] & OPENING and found.classes & (ROLE | PERSON)):
        return None
    outer = phrase_before(m, at - 2, floor, strong=False)
    return outer._replace(title=found.text) if outer and outer.classes & CAPITAL and not outer.pronoun else None


def _owner(m: Marked, found: Source) -> Source | None:
    """Whose an account is that speaks: "figures from the ministry show", "a poll by Numera found"."""
    at, end = m.at(found.start), m.at(found.end)
    if m.keys[at - 1] == "by" and m.classes[at - 2] & ACCOUNT:
        return phrase_after(m, at, end)  # "a poll by Numera for the Herald"
    at += bool(m.classes[at] & OPENING)
    led = next((k + 1 for k in range(at, min(at + 3, end)) if m.classes[k] & ACCOUNT), end)
    owner = phrase_after(m, led + 1, end) if m.keys[led] in ("from", "by") and led < end else None
    return owner if owner and owner.classes & (ROLE | CAPITAL) else None


def opening(m: Marked, first: int, last: int) -> Source | None:
    """The first noun phrase of a sentence, over dates and adverbs: its likely subject."""
    k = m.at(dateline_end(m.page.text, m.start(first))) if first < last else first
    while k < last and (
        m.classes[k] & DATE or not m.classes[k] & WORD or (m.classes[k] & LINK and m.classes[k + 1] & DATE)
    ):
        k += 1
    quality = m.classes[k] & QUALITIES and m.words[k + 1].islower() and not m.classes[k + 1] & ROLE
    return None if quality else phrase_after(m, k, last)
