"""Denials and withdrawals of a number given before: "rejects that toll", "the charge was refuted by X"."""

from collections.abc import Sequence

from .behind import phrase_after
from .cues import Cue
from .marked import Marked
from .sources import Source
from .statements import Statement
from .subjects import opening, subject_before
from .wordclasses import BEING, CLAIM, FOLLOWED, LINK, OPENING, POINTING, PRONOUN, STOP, WORD

OBJECT = 5
"""Tokens from "rejects" to the noun that stands for the number."""
TOLD = 7
"""Tokens from "reports" to the "that" behind which they are told."""
RELATIVES, ARTICLES = frozenset(["that", "which"]), frozenset(["a", "the", "this"])
POINTERS, JOINING = frozenset(["that", "this", "it"]), frozenset(["and", "but", "saying"])
EARLIER = 2
"""Sentences back in which the number denied may stand."""


def of_earlier(m: Marked, cues: Sequence[Cue], nth: int) -> list[Statement]:
    """The denials in the sentence `nth` of a number given before; their stretch is where that number stands."""
    first, last = m.ranges[nth]
    found = []
    for cue in cues:
        if cue.kind in ("denials", "retractions") and (source := _denier(m, cue, first, last)):
            reach = _meant(m, cue, nth)
            if reach:
                kind = "denied" if cue.kind == "denials" else "retracted"
                at, past = m.start(cue.first), m.end(cue.end - 1)
                found.append(
                    Statement(*reach, source, at, past, "said.denial.earlier", kind=kind, rank=2, verb=cue.first)
                )
    return found


def _denier(m: Marked, cue: Cue, first: int, last: int) -> Source | None:
    """Who denies the number given before; None where the verb has another object."""
    back = [k for k in range(max(first, cue.first - 3), cue.first) if m.classes[k] & BEING]
    if back:
        meant = any(m.classes[k] & CLAIM for k in range(first, back[0]))
        return phrase_after(m, cue.end + 1, last) if meant and m.keys[cue.end] == "by" else None
    found = subject_before(m, cue.first, first, strong=True)
    if found.source is None and not found.passive and m.keys[cue.first - 1] in ("and", "then", "later"):
        spoken = opening(m, first, cue.first)
        return spoken if spoken and _points_back(m, cue.end, last) else None
    if found.source is None or found.negated:
        return None
    named = claim_before(m, found.source, first) or _which(m, cue, found.source, last)
    return found.source if named or _points_back(m, cue.end, last) else None


def _which(m: Marked, cue: Cue, source: Source, last: int) -> bool:
    """Whether all that went before is denied: "60 were hurt, which the prefecture denies"."""
    at = m.at(source.start) - 1
    ends = cue.end >= last or not m.classes[cue.end] & WORD
    return ends and m.keys[at] == "which" and m.words[at - 1] == ","


def claim_before(m: Marked, source: Source, first: int) -> int | None:
    """Where a noun for the number begins right before `source`: "a figure the ministry disputes"; None without one."""
    at = m.at(source.start) - 1
    at -= m.keys[at] in RELATIVES
    return at - 1 if at > first and m.classes[at] & CLAIM and m.keys[at - 1] in ARTICLES else None


def _points_back(m: Marked, at: int, last: int) -> bool:
    """Whether the object at `at` is a noun or pronoun for a number given before."""
    if alone(m, at, last):
        return True
    for k in range(at, min(last, at + OBJECT)):
        bits = m.classes[k]
        if bits & CLAIM and m.keys[k - 1] in ("a", "an"):
            return False  # "denied a report in the Herald": one not told of before
        if bits & CLAIM:
            if not m.classes[k] & POINTING and "that" in m.keys[k + 2 : min(last, k + TOLD)]:
                return False  # "denied reports in local media that three had died"
            bare = m.classes[k] & POINTING  # "denied it had", where "it" begins a clause of its own
            return not (
                m.classes[k + 1] & FOLLOWED or (bare and m.classes[k + 1] & WORD and not m.classes[k + 1] & LINK)
            )
        if not bits & WORD or (bits & STOP and not m.classes[k] & POINTING) or bits & PRONOUN:
            return False
        if bits & OPENING and k > at:
            return False
    return False


def alone(m: Marked, at: int, last: int) -> bool:
    """Whether the object at `at` is "that" or "this" alone: "denied that, and said", "denied this and put"."""
    ends = at + 1 >= last or not m.classes[at + 1] & WORD or m.keys[at + 1] in JOINING
    return m.keys[at] in POINTERS and ends


def _meant(m: Marked, cue: Cue, nth: int) -> tuple[int, int] | None:
    """The stretch where the number denied stands: this sentence before the verb, else the last one with a number."""
    first, _ = m.ranges[nth]
    here = m.start(first), m.start(cue.first)
    if m.number_in(*here) is not None:
        return here
    back = sorted(range(nth - 1, max(-1, nth - 1 - EARLIER), -1), key=lambda n: not _same(m, nth, n))
    for before in back:
        low, high = m.ranges[before]
        if low < high and (told := m.number_in(m.start(low), m.end(high - 1))) is not None:
            return _latest(m, m.start(low), told, m.end(high - 1)), m.end(high - 1)
    return None


def _same(m: Marked, nth: int, before: int) -> bool:
    """Whether the sentence `before` has the very noun that the denial has: "its toll … That toll was disputed"."""
    nouns = {m.keys[k] for k in range(*m.ranges[nth]) if m.classes[k] & CLAIM and not m.classes[k] & POINTING}
    return not nouns.isdisjoint(m.keys[slice(*m.ranges[before])])


def _latest(m: Marked, low: int, told: int, high: int) -> int:
    """Where what now holds begins: behind the number `told` in "revised the toll from 49 to 46", else `low`."""
    later = m.number_in(told + 1, high)
    moved = later is not None and m.keys[m.at(told) - 1] == "from" and m.keys[m.at(later) - 1] == "to"
    return later if later is not None and moved else low
