"""Sources behind a preposition: "according to X", "reported by X", "a survey by X"."""

from .accounts import owner_of_paper, released_by
from .behind import phrase_after
from .cues import Cue
from .givings import given_back
from .knowing import knowing_after
from .marked import Marked
from .sources import Source, source
from .statements import Statement, past
from .wordclasses import (
    BEING,
    CAPITAL,
    DATE,
    DIGIT,
    LINK,
    NEGATION,
    OPENING,
    OWNERS,
    PAPERS,
    PRONOUN,
    RELATIVE,
    ROLE,
    SEEN,
    STOP,
    WORD,
)

OWNS = {"his": "he", "her": "she", "its": "it", "their": "they"}
"""Whom an owner stands for."""
EXPECTED = "said.expected"
"""The rule of numbers that somebody foresaw: no more than the number itself is theirs."""
PLAIN = 5
"""Tokens of a phrase of plain words behind "according to"."""
ENDS = STOP | LINK | DIGIT | DATE | NEGATION | PRONOUN | SEEN


def of_preposition(m: Marked, cue: Cue, first: int, last: int) -> Statement | None:
    """What is attributed so: the whole sentence from token `first` to `last`, or the one number right before it."""
    found = (_own(m, cue.end) or released_by(m, cue.end, last)) if cue.key == "according" else None
    found = found or knowing_after(m, cue.end, last) or phrase_after(m, cue.end, last)
    found = found or (owner_of_paper(m, cue.end, last) if cue.key == "according" else None)
    found = found or (_anybody(m, cue.end, last) if cue.key == "according" else None)
    seen = _seen_by(m, found, last) if found and cue.key == "according" else None
    if found is None or (cue.key == "per" and not (found.classes & ROLE and found.classes & (CAPITAL | OPENING))):
        return None
    foreseen = cue.row.name == EXPECTED
    given = given_back(m, cue.first, first, led=not foreseen) if _participle(m, cue) else None
    if given is None and (_active(m, cue) or (foreseen and not m.classes[cue.first - 1] & BEING)):
        return None
    start, end = (given, m.start(cue.first)) if given is not None else (m.start(first), past(m, last))
    end = found.end if given is None and _described(m, cue, found, first) else end
    if m.words[cue.first - 1] == "," and m.keys[cue.first - 2] in ("and", "but") and given is None:
        start = m.start(cue.first)  # "it gave them a week and, according to diplomats, could send"
    via = (seen,) if seen else ()
    return Statement(start, end, found, m.start(cue.first), m.end(cue.end - 1), cue.row.name, via, verb=cue.first)


def _own(m: Marked, at: int) -> Source | None:
    """Whose the papers at `at` are, by a pronoun: "according to his figures"."""
    own = OWNS.get(m.keys[at]) if m.classes[at] & OWNERS and m.classes[at + 1] & PAPERS else None
    return Source(own, m.start(at), m.end(at), pronoun=True, classes=PRONOUN) if own else None


def _described(m: Marked, cue: Cue, found: Source, first: int) -> bool:
    """Whether a clause behind the source tells of it alone: "according to the morgue, which has room for 30"."""
    at = m.at(found.end)
    while m.classes[at] & WORD and not m.classes[at] & DIGIT and at < m.at(found.end) + PLAIN:
        at += 1
    behind = m.keys[at + 1 : at + 3]  # "according to the group, and not the 35 percent often cited"
    told = m.words[at] == "," and (m.classes[at + 1] & RELATIVE or behind == ("and", "not"))
    return bool(told) and m.number_in(m.start(first), m.start(cue.first)) is not None


def _anybody(m: Marked, at: int, last: int) -> Source | None:
    """The plain noun phrase behind: "according to the harbour master's wife", "according to internal emails"."""
    end = at + 1
    while end < min(last, at + PLAIN) and (m.tight(end) or (m.classes[end] & WORD and not m.classes[end] & ENDS)):
        end += 1
    begins = m.classes[at] & OPENING and end > at + 1
    papers = m.classes[end] & SEEN and m.classes[at] & WORD and not m.classes[at] & ENDS
    return source(m, at, end - 1, anybody=True) if begins or papers else None


def _seen_by(m: Marked, found: Source, last: int) -> Source | None:
    """Who saw the papers that vouch, and passes them on: "documents seen by the Herald", "emails shared with AFP"."""
    at = m.at(found.end)
    if at + 2 >= last or not m.classes[at] & SEEN or m.keys[at + 1] not in ("by", "with"):
        return None
    return phrase_after(m, at + 2, last)


def _participle(m: Marked, cue: Cue) -> bool:
    """Whether the cue is a participle with "by": "reported by"."""
    return m.words[cue.end - 1] == "by" and cue.end - cue.first == len(("reported", "by"))


def _active(m: Marked, cue: Cue) -> bool:
    """Whether the words are a verb with its own subject: "police reported by Monday"."""
    before = m.classes[cue.first - 1]
    return m.words[cue.end - 1] == "by" and bool(before & (CAPITAL | ROLE)) and not before & BEING
