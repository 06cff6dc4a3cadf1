"""What stands between a verb and its subject: adverbs, brackets, appositions."""

from .marked import Marked
from .sources import Source
from .speakers import phrase_before
from .wordclasses import (
    ADVERB,
    BEING,
    BODY,
    CAPITAL,
    DATE,
    DATING,
    DIGIT,
    NEGATION,
    OPENING,
    OWNERS,
    PARTICLES,
    PERSON,
    ROLE,
    STOP,
    WORD,
)

APPOSITION = 24
"""Tokens of an apposition between commas."""
SEGMENTS = 3
"""Appositions in a row: "Jane Doe, 45, a nurse from Leeds, said"."""
SEATS = frozenset(["of", "from", "at", "in"])
"""Words that begin where somebody sits: "Mei Tan, of Lakeside University, said"; "by contrast" tells nothing of her."""
ASIDES = frozenset(["in", "on", "during", "speaking", "writing", "citing", "quoting"])
"""Words that begin how or where something was said, which names nobody."""
BREAKS = frozenset(';:“”"—–')


def over_adverbs(m: Marked, at: int, floor: int) -> tuple[int, bool, bool]:
    """The token before the adverbs, auxiliaries and dates that end at `at`; whether any negates or makes a passive."""
    negated = passive = False
    while at >= floor:
        bits = m.classes[at]
        if m.keys[at] in ("part", "side") and m.classes[at - 1] & OWNERS and at - 2 >= floor:
            at -= len(("for", "its", "part"))
            continue
        if bits & NEGATION:
            negated = True
        elif bits & BEING:
            passive = True
        elif not (bits & (ADVERB | DATE) or (m.classes[at + 1] & DATE and m.classes[at] & DATING)):
            break
        at -= 1
    return at, negated, passive


def over_brackets(m: Marked, at: int, floor: int) -> int:
    """The token before the brackets that end at `at`; `at` where none do."""
    if m.words[at] != ")":
        return at
    for k in range(at - 1, max(floor, at - APPOSITION), -1):
        if m.words[k] == "(":
            return k - 1
    return at


def apposed(m: Marked, comma: int, floor: int) -> Source | None:
    """The subject before the apposition that ends with the comma at `comma`; the apposition where only it is a name."""
    end = comma
    for _ in range(SEGMENTS):
        begin = _comma_before(m, end, floor)
        if begin is None:
            return None
        led = _comma_before(m, begin, floor)
        if led is not None and m.keys[led + 1] in ASIDES:  # ", in its update on X, formerly Twitter,"
            begin = led
        head = over_brackets(m, over_adverbs(m, begin - 1, floor)[0], floor)
        outer = phrase_before(m, head, floor, strong=False) if not m.classes[head] & DIGIT else None
        if outer is not None and not outer.pronoun:
            return _either(m, outer, begin + 1, comma - 1)
        if outer is None and m.keys[head] == "them" and m.keys[head - 1] == "of":  # "one of them, the chain Varro,"
            return phrase_before(m, comma - 1, begin + 1, strong=True)
        if outer is None and _calls(m, head, floor) and _pure(m, begin + 1, comma):
            inner = phrase_before(m, comma - 1, begin + 1, strong=False)
            return inner._replace(title=m.keys[head]) if inner else None
        if _empty(m, begin + 1, end):
            return outer
        end = begin
    return None


def _calls(m: Marked, head: int, floor: int) -> bool:
    """Whether the plain phrase that ends at `head` can say who somebody is: "the ship's owner, Calder Lines"."""
    if m.classes[head] & PERSON or m.keys[head - 1] == "old":
        return True
    owned = any(m.keys[k].endswith("'s") or m.classes[k] & OWNERS for k in range(max(floor, head - 3), head))
    return owned and m.classes[head] == WORD


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
    aside = m.classes[first] & STOP and not m.classes[first] & CAPITAL and m.keys[first] not in SEATS
    title = "" if aside else m.page.text[m.start(first) : m.end(last)]
    named = _pure(m, first + (m.keys[first] == "the"), last + 1) and not any(
        m.classes[k] & ROLE and not m.classes[k] & BODY for k in words
    )
    one = m.classes[m.at(outer.start)] & OPENING and not outer.classes & (BODY | CAPITAL)
    if named and outer.classes & (ROLE | PERSON) and (len(words) > 1 or one):
        inner = phrase_before(m, last, first, strong=False)
        return inner._replace(title=outer.text) if inner else outer
    return outer._replace(title=title)


def _pure(m: Marked, first: int, end: int) -> bool:
    """Whether the tokens `first` to `end` are a name and nothing else."""
    return first < end and all(
        m.classes[k] & CAPITAL or m.tight(k) or m.classes[k] & PARTICLES or _seated(m, k) for k in range(first, end)
    )


def _seated(m: Marked, k: int) -> bool:
    """Whether a name leads on to a seat at `k`: "Mei Tan of Lakeside University"."""
    return m.keys[k] in ("of", "from", "at") and bool(m.classes[k - 1] & m.classes[k + 1] & CAPITAL)
