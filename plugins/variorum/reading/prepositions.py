"""Sources behind a preposition: "according to X", "reported by X", "a survey by X"."""

from .cues import Cue
from .givings import given_back
from .marked import Marked
from .speakers import phrase_after
from .statements import Statement, past
from .wordclasses import BEING, CAPITAL, ROLE


def of_preposition(m: Marked, cue: Cue, first: int, last: int) -> Statement | None:
    """What is attributed so: the whole sentence from token `first` to `last`, or the one number right before it."""
    found = phrase_after(m, cue.end, last)
    if found is None or (cue.key == "per" and not found.classes & ROLE):
        return None
    given = given_back(m, cue.first, first) if _participle(m, cue) else None
    if _active(m, cue) and given is None:
        return None
    start, end = (given, m.start(cue.first)) if given is not None else (m.start(first), past(m, last))
    return Statement(start, end, found, m.start(cue.first), m.end(cue.end - 1), cue.row.name, verb=cue.first)


def _participle(m: Marked, cue: Cue) -> bool:
    """Whether the cue is a participle with "by": "reported by"."""
    return m.words[cue.end - 1] == "by" and cue.end - cue.first == len(("reported", "by"))


def _active(m: Marked, cue: Cue) -> bool:
    """Whether the words are a verb with its own subject: "police reported by Monday"."""
    before = m.classes[cue.first - 1]
    return m.words[cue.end - 1] == "by" and bool(before & (CAPITAL | ROLE)) and not before & BEING
