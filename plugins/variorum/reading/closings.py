"""Verbs of saying behind what they say: "…, the government said on Sunday", "…, said the mayor"."""

import re

from .accounts import GENITIVE
from .behind import called, phrase_after
from .cues import Cue
from .marked import Marked
from .sources import Source
from .speakers import phrase_before
from .statements import Statement, past, statement_of
from .wordclasses import (
    ACCOUNT,
    CAPITAL,
    COORDINATING,
    DATE,
    INVERTED,
    LINK,
    LISTENERS,
    MADE,
    MASTHEADS,
    OPENING,
    OUTLET,
    OWNERS,
    ROLE,
    SUBORDINATING,
    TAILS,
    WORD,
)

SHORT = 60
"""Characters after a closing "the government said" before its sentence or clause ends."""
CLOSING = frozenset(',”"—–;…’)-:')
"""Marks before a subject that closes what it said."""
PARTS = frozenset(["them", "these", "those", "whom", "which"])
PART = 5
"""Tokens from a comma to the number of a part: ", at least 12 of them"."""
TAIL = re.compile(r"[,;.:…”]|—|–")


def inverted(m: Marked, cue: Cue, last: int, edge: int) -> Statement | None:
    """X behind the verb, what was said before it from the offset `edge`: "…, said X". None where nobody follows."""
    before = m.words[cue.first - 1]
    if not m.classes[cue.first] & INVERTED or not (before in CLOSING or m.start(cue.first) <= edge + 1):
        return None
    found = phrase_after(m, cue.end, last) or called(m, cue.end, last)
    if found is None or (found.pronoun and before == ","):
        return None
    return statement_of(m, cue, found, edge, m.start(cue.first))


def clause_ends(m: Marked, offset: int, last: int) -> bool:
    """Whether a clause ends at `offset`: an end, a mark or a date follows."""
    at = m.at(offset)
    return at >= last or not m.classes[at] & WORD or bool(m.classes[at] & LINK and m.classes[at + 1] & DATE)


def closing(m: Marked, cue: Cue, subject: Source, first: int, last: int, edge: int) -> list[Statement]:
    """What stands before subject and verb, and what follows it; nothing where what is said follows the verb."""
    if not _closes(m, cue, subject, first, last):
        return []
    own = statement_of(m, cue, subject, edge, m.start(_begin(m, subject, first)))
    return [own, *_goes_on(m, own, cue, last)]


def _begin(m: Marked, subject: Source, first: int) -> int:
    """The first token of a subject with its owner or its account: "its spokesman", "an exit poll by Numera"."""
    at = m.at(subject.start)
    noun = at - 2 - bool(m.classes[at - 2] & MADE)  # "figures compiled by the court show"
    if m.keys[at - 1] in ("by", "from") and m.classes[noun] & ACCOUNT:
        account = phrase_before(m, noun, first, strong=True)
        return m.at(account.start) if account else at
    shown = m.keys[at - 1] in ("that", "this") and m.words[at].endswith(GENITIVE)  # "that country's consulate said"
    return at - bool(m.classes[at - 1] & OWNERS or shown)


def _closes(m: Marked, cue: Cue, subject: Source, first: int, last: int) -> bool:
    at = _begin(m, subject, first)
    if at - first < len(("said", ",")) or m.words[at - 1] not in CLOSING:
        return False
    if m.words[at - 1] == "," and all(
        m.classes[k] & (DATE | LINK) or not m.classes[k] & WORD for k in range(first, at)
    ):
        return False
    after, end = m.end(cue.end - 1), past(m, last)
    found = TAIL.search(m.page.text, after, end)
    stop = found.start() if found else end
    content = any(m.keys[k] == "that" for k in range(cue.end, m.at(stop))) or m.number_in(after, stop) is not None
    return stop - after <= SHORT and not content and _tail(m, cue.end, stop)


def _tail(m: Marked, k: int, stop: int) -> bool:
    """Whether nothing but an addressee, a date or "in a statement" follows the verb up to the offset `stop`."""
    if m.start(k) >= stop or m.classes[k] & (DATE | OUTLET | CAPITAL | OPENING | ROLE | MASTHEADS):
        return True
    if m.classes[k + 1] & OUTLET and m.start(k + 1) < stop:  # "told state television"
        return True
    return bool(m.classes[k] & (TAILS | LISTENERS))


def _goes_on(m: Marked, own: Statement, cue: Cue, last: int) -> list[Statement]:
    """What a closing clause says further: "twelve died, police said, and thirty were hurt"."""
    comma = next((k for k in range(cue.end, last) if m.words[k] in ",;"), last)
    inserted = m.start(cue.first) - own.start < SHORT and m.number_in(own.start, own.end) is None
    polled = (
        m.words[comma : comma + 1] == (";",)
        and own.source.classes & ACCOUNT
        and m.number_in(m.end(comma), past(m, last))
    )
    goes = ((polled or inserted) and not m.classes[comma + 1] & SUBORDINATING) or _of_them(m, comma, last)
    if comma >= last - 1 or not (goes or m.classes[comma + 1] & COORDINATING):
        return []
    return [own._replace(start=m.end(comma), end=past(m, last), rank=1)]


def _of_them(m: Marked, comma: int, last: int) -> bool:
    """Whether a part of what was counted, or an older count, follows: "70 are hurt, doctors said, 12 of them badly"."""
    number = m.number_in(m.end(comma), m.start(min(comma + PART, last))) if comma < last else None
    if number is None:
        return False
    at = m.at(number)
    before = m.keys[comma + 1] == "after" and at == comma + 2  # "the toll is 51, it said, after 38 on Tuesday"
    return before or (m.keys[at + 1] == "of" and m.keys[at + 2] in PARTS)
