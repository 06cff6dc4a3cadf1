"""The subject of a verb of saying, over adverbs, dates, brackets and appositions."""

from functools import reduce
from operator import or_
from typing import NamedTuple

from .knowing import KNOWN, knowing_before
from .marked import Marked
from .sources import Source
from .speakers import phrase_after, phrase_before
from .wordclasses import (
    ACCOUNT,
    ADVERB,
    BEING,
    BODY,
    CAPITAL,
    CLAIM,
    DATE,
    DATING,
    DIGIT,
    KNOWING,
    LINK,
    MADE,
    NEGATION,
    OPENING,
    PARTICLES,
    PERSON,
    QUOTING,
    RELATIVE,
    ROLE,
    STOP,
    WITHIN,
    WORD,
)

APPOSITION = 24
"""Tokens of an apposition between commas."""
SEGMENTS = 3
"""Appositions in a row: "Jane Doe, 45, a nurse from Leeds, said"."""
BREAKS = frozenset(';:“”"—–')


class Subject(NamedTuple):
    """The subject of a verb, and whether the verb is negated or in the passive."""

    source: Source | None
    negated: bool = False
    passive: bool = False


def subject_before(m: Marked, verb: int, floor: int, *, strong: bool) -> Subject:
    """The subject of the verb at token `verb`, looking back to `floor`."""
    at, negated, passive = _over_adverbs(m, verb - 1, floor)
    if passive or at < floor:
        return Subject(None, negated, passive)
    relative = m.classes[at] & RELATIVE
    thing = m.keys[at] == "which" and not strong
    if relative:
        at -= 2 if m.words[at - 1] == "," else 1
    at = _over_brackets(m, at - bool(m.classes[at] & MADE), floor)
    phrase = _apposed(m, at, floor) if m.words[at] == "," else phrase_before(m, at, floor, strong=strong)
    phrase = (phrase and relative and _described(m, phrase, floor)) or phrase
    if thing and phrase and not phrase.classes & BODY:
        return Subject(None)  # "the county, which counts 40 lakes"
    found = (phrase and (_asked(m, phrase, floor) or _owner(m, phrase))) or phrase
    if reduce(or_, m.classes[max(floor, at - KNOWN + 1) : at + 1], 0) & (KNOWING | MADE):
        found = knowing_before(m, at, floor) or (_published(m, phrase, at, floor) if found is phrase else None) or found
    if found and found.negated:
        return Subject(found, negated=True)
    return Subject(found, negated)


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


def _over_adverbs(m: Marked, at: int, floor: int) -> tuple[int, bool, bool]:
    """The token before the adverbs, auxiliaries and dates that end at `at`; whether any negates or makes a passive."""
    negated = passive = False
    while at >= floor:
        bits = m.classes[at]
        if bits & NEGATION:
            negated = True
        elif bits & BEING:
            passive = True
        elif not (bits & (ADVERB | DATE) or (m.classes[at + 1] & DATE and m.classes[at] & DATING)):
            break
        at -= 1
    return at, negated, passive


def _over_brackets(m: Marked, at: int, floor: int) -> int:
    if m.words[at] != ")":
        return at
    for k in range(at - 1, max(floor, at - APPOSITION), -1):
        if m.words[k] == "(":
            return k - 1
    return at


def _apposed(m: Marked, comma: int, floor: int) -> Source | None:
    """The subject before the apposition that ends with the comma at `comma`; the apposition where only it is a name."""
    end = comma
    for _ in range(SEGMENTS):
        begin = _comma_before(m, end, floor)
        if begin is None:
            return None
        head = _over_brackets(m, _over_adverbs(m, begin - 1, floor)[0], floor)
        outer = phrase_before(m, head, floor, strong=False) if not m.classes[head] & DIGIT else None
        if outer is not None and not outer.pronoun:
            return _either(m, outer, begin + 1, comma - 1)
        if outer is None and (m.classes[head] & PERSON or m.keys[head - 1] == "old") and _pure(m, begin + 1, comma):
            inner = phrase_before(m, comma - 1, begin + 1, strong=False)
            return inner._replace(title=m.keys[head]) if inner else None
        if _empty(m, begin + 1, end):
            return outer
        end = begin
    return None


def _comma_before(m: Marked, comma: int, floor: int) -> int | None:
    for k in range(comma - 1, max(floor, comma - APPOSITION), -1):
        if m.words[k] == ",":
            return k
        if m.words[k] in BREAKS:
            return None
    return None


def _empty(m: Marked, first: int, end: int) -> bool:
    """Whether a segment holds nothing but adverbs and dates: "X, however, said"."""
    return all(m.classes[k] & (ADVERB | DATE | STOP) or not m.classes[k] & WORD for k in range(first, end))


def _either(m: Marked, outer: Source, first: int, last: int) -> Source:
    """Of an office and the name behind it the name ("the mayor, Ana Kovač, said"), else what stands before."""
    words = range(first, last + 1)
    title = m.page.text[m.start(first) : m.end(last)]
    named = _pure(m, first, last + 1) and not any(m.classes[k] & ROLE for k in words)
    one = m.classes[m.at(outer.start)] & OPENING and not outer.classes & (BODY | CAPITAL)
    if named and outer.classes & (ROLE | PERSON) and (len(words) > 1 or one):
        inner = phrase_before(m, last, first, strong=False)
        return inner._replace(title=outer.text) if inner else outer
    return outer._replace(title=title)


def _pure(m: Marked, first: int, end: int) -> bool:
    """Whether the tokens `first` to `end` are a name and nothing else."""
    return all(m.classes[k] & CAPITAL or m.tight(k) or m.classes[k] & PARTICLES for k in range(first, end))


def opening(m: Marked, first: int, last: int) -> Source | None:
    """The first noun phrase of a sentence, over dates and adverbs: its likely subject."""
    k = first
    while k < last and (
        m.classes[k] & DATE or not m.classes[k] & WORD or (m.classes[k] & LINK and m.classes[k + 1] & DATE)
    ):
        k += 1
    return phrase_after(m, k, last)
