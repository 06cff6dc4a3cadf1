"""Persons who are not named, told by what they know: "two people familiar with the plan"."""

from .marked import Marked
from .sources import Source, source
from .speakers import phrase_before
from .wordclasses import KNOWING, OPENING, PERSON, ROLE, STOP, WORD

KNOWN = 9
"""Tokens of what a source is said to know: "familiar with the company's plan"."""
LED = 4
"""Tokens from the beginning of such a phrase to the word for knowing."""


def knowing_before(m: Marked, at: int, floor: int) -> Source | None:
    """Those whose description ends at the token `at`: "officials with knowledge of the talks said"."""
    for k in range(at, max(floor, at - KNOWN), -1):
        if not m.classes[k] & WORD:
            return None
        if m.classes[k] & KNOWING:
            led = _head(m, k)
            outer = phrase_before(m, led, floor, strong=True) if m.classes[led] & (PERSON | ROLE) else None
            end = m.end(at)
            return outer._replace(text=m.page.text[outer.start : end], end=end) if outer else None
    return None


def knowing_after(m: Marked, at: int, last: int) -> Source | None:
    """Those whose description begins at the token `at`: "according to two people familiar with the plan"."""
    knows = next((k for k in range(at + 1, min(last, at + LED + 1)) if m.classes[k] & KNOWING), None)
    if knows is None or not m.classes[_head(m, knows)] & (PERSON | ROLE):
        return None
    end = knows + 1
    while end < min(last, knows + KNOWN) and m.classes[end] & WORD and (m.keys[end] == "with" or _goes_on(m, end)):
        end += 1
    return source(m, at, end - 1, anybody=True)


def _head(m: Marked, knows: int) -> int:
    """The noun before the word for knowing at `knows`, over "with"."""
    return next((k for k in (knows - 1, knows - 2) if m.keys[k] == "with"), knows) - 1


def _goes_on(m: Marked, k: int) -> bool:
    return not m.classes[k] & STOP or bool(m.classes[k] & OPENING) or m.keys[k] in ("in", "to", "on", "about")
