"""Offices of what a sentence is about: "Germany recorded 40 cases, its health office said"."""

from .marked import Marked
from .statements import Statement
from .wordclasses import BODY, CAPITAL, OUTLET, OWNERS, PERSON, ROLE


def without_places(m: Marked, found: list[Statement]) -> list[Statement]:
    """The statements `found` of a sentence, without those of a place whose own office tells what it counted."""
    told = [s for s in found if s.kind == "said" and m.classes[m.at(s.source.start)] & OWNERS]
    if not told:
        return found

    def counted(s: Statement) -> bool:
        named = s.source.classes & CAPITAL and not s.source.classes & (BODY | ROLE | OUTLET | PERSON)
        return bool(named) and any(t.start <= s.source.start < t.end and t.cue > s.cue for t in told)

    return [s for s in found if not counted(s)]
