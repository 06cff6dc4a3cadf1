"""Numbers whose source stands right before them: "the unions counted 300, the police 85", "the ministry's 102"."""

import re
from collections.abc import Iterator, Sequence

from .accounts import GENITIVE
from .behind import phrase_after
from .marked import Marked
from .number_words import number_words
from .sources import Source
from .speakers import JOINS, phrase_before
from .statements import Statement
from .wordclasses import BEING, CAPITAL, INITIALS, OUTLET, ROLE, STOP, WORD

NOUN = 3
"""Tokens from a number to the brackets with its source: "15,000 people (police)"."""
DIGITS = re.compile(r"[\d.,\u00a0\u202f]*\d")


def gapped(m: Marked, found: Sequence[Statement], first: int, last: int) -> Iterator[Statement]:
    """Numbers of the sentence of tokens `first` to `last` whose source takes the verb of the statement before it.

    And those that a genitive alone gives to their source.
    """
    told = next((s for s in found if s.kind == "said" and s.rank == 0 and s.start >= s.cue), None)
    at = m.number_in(m.start(first), m.end(last - 1)) if first < last else None
    earlier: int | None = None
    while at is not None:
        k = m.at(at)
        who = _owner(m, k, first)
        if who is None and told and earlier is not None and told.cue_end <= earlier:
            who = _other(m, k, m.at(earlier) + 1, of=m.keys[m.at(told.cue_end) - 1])
        who = who or _bracketed(m, k, last)
        if who:
            rule = told.rule if told and who.start > told.cue_end else "said.account"
            yield Statement(at, m.end(last - 1), who, who.start, m.end(k - 1), rule, verb=k)
        earlier, at = at, m.number_in(at + 1, m.end(last - 1))


def _owner(m: Marked, k: int, first: int) -> Source | None:
    """Whose the number at `k` is, which no noun follows: "the ministry's 102, she noted"; None for things owned."""
    k_of = k - 1 - bool(m.classes[k - 1] & BEING)  # "the IMF's is 1.4"
    if not (m.words[k_of].endswith(GENITIVE) or m.owns(k_of)):
        return None
    digits = DIGITS.match(m.page.text, m.start(k))
    end = m.at(digits.end()) if digits else k + 1
    end += m.keys[end] in number_words(m.lexicon).scales
    if m.classes[end] & WORD and not m.classes[end] & (STOP | BEING):
        return None
    found = phrase_before(m, k_of - (not m.classes[k_of] & WORD), first, strong=False)
    return found if found and found.classes & (ROLE | CAPITAL) and not found.pronoun else None


def _other(m: Marked, k: int, floor: int, of: str) -> Source | None:
    """Who stands before the number at `k`, behind a mark or "and", with no verb between.

    `of` is the last word of the verb left out: "the UN speaks of 70, the church of 110".
    """
    at = k - 1
    while at > floor and (m.lexicon["speech.gaps"].row(m.keys[at]) or m.keys[at] == of == "of"):
        at -= 1
    apart = m.words[at] == ","  # "; hospitals, 88"
    at -= apart
    if not m.classes[at] & (ROLE | OUTLET | CAPITAL):
        return None
    found = phrase_before(m, at, floor, strong=False)
    if found is None or found.pronoun or not found.classes & (ROLE | OUTLET | INITIALS):
        return None
    before = m.at(found.start) - 1
    joined = m.keys[before] in JOINS or m.words[before] == ";" or (m.words[before] == "," and not apart)
    return found if joined else None


def _bracketed(m: Marked, k: int, last: int) -> Source | None:
    """Who stands alone in brackets behind the number at `k`: "15,000 (police) or 80,000 (the organisers)"."""
    behind = m.words[k + 1 : min(k + 3 + NOUN, last)]
    if "(" not in behind:
        return None
    found = phrase_after(m, k + 2 + behind.index("("), last)
    alone = found and m.words[m.at(found.end)] == ")" and found.classes & ROLE and not found.classes & CAPITAL
    return found if alone else None
