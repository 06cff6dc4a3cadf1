"""What bears a source's name: a person or a body, told by its head noun, "spokesman" in "health ministry spokesman"."""

from .marked import Marked
from .sources import Source, source
from .wordclasses import BODY, CAPITAL, INITIALS, LINK, OUTLET, PERSON, ROLE

SEATS = frozenset(["at", "from", "of"])
"""Words that lead from a person's name to where they sit: "Mei Tan of the Relief Fund"."""


def human(m: Marked, s: Source) -> bool | None:
    """Whether the head noun of `s` is one for persons; False for a body's, None where it has no head noun."""
    first, last = m.at(s.start), m.at(s.end)
    link = _link(m, first, last)
    head = next((k for k in range(link - 1, first - 1, -1) if m.classes[k] & ROLE), None)
    if head is None:
        seated = m.keys[link] in SEATS and m.classes[first] & CAPITAL and not m.classes[first] & INITIALS
        return True if seated and link < last and s.classes & (BODY | OUTLET) else None
    called = m.words[head][0].isupper() and m.words[head].endswith("s") and m.words[head + 1][:1].isupper()
    return not (m.classes[head] & (BODY | OUTLET) or (called and head + 1 < last))  # "Doctors Without Borders"


def _link(m: Marked, first: int, last: int) -> int:
    """The first preposition of the phrase; `last` where it has none."""
    return next((k for k in range(first + 1, last) if m.classes[k] & LINK and not m.classes[k] & CAPITAL), last)


def is_body(m: Marked, s: Source) -> bool:
    """Whether `s` is a body, for which "it" stands."""
    told = human(m, s)
    if told is not None:
        return not told
    if s.classes & CAPITAL and m.keys[m.at(s.start)] == "the" and not s.classes & (PERSON | ROLE):
        return True  # "the Order of St Luke"
    return bool(s.classes & (BODY | OUTLET)) and not s.title and not s.classes & PERSON


def is_person(m: Marked, s: Source) -> bool:
    """Whether `s` is known to be a person, by an office or by what an apposition says."""
    told = human(m, s)
    return told if told is not None else bool(s.title and not s.classes & BODY)


def body_within(m: Marked, s: Source, noun: str) -> Source | None:
    """The body called `noun` for which the person `s` speaks: "the health ministry" of "health ministry spokesman"."""
    first, last = m.at(s.start), m.at(s.end)
    at = next((k for k in range(first, last) if m.keys[k] == noun), None)
    if at is None:
        return None
    link = _link(m, first, last)
    return source(m, link + 1, last - 1) if at > link else source(m, first, at)
