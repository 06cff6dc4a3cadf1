"""Who is told: outlets, which pass on ("told the BBC", "told Al Qamar", "told Handelsblatt")."""

import re

from .behind import phrase_after
from .cues import Cue
from .marked import Marked
from .sources import Source
from .wordclasses import CAPITAL, MASTHEADS, NEGATION, OUTLET, PRONOUN, TELLING, WORD

TITLE = 5
"""Tokens behind a name among which its title says that it is an outlet: "Seeblick, a weekly"."""
CHANNEL = re.compile(r"[A-Z]{1,4}\d{1,2}")
"""The name of a channel: letters and a number."""


def addressee(m: Marked, cue: Cue, last: int) -> Source | None:
    """The outlet that was told ("told the BBC"); None where it was somebody else."""
    found = phrase_after(m, cue.end, last) if m.classes[cue.first] & TELLING else None
    if found is None or found.classes & (PRONOUN | NEGATION):
        return None
    return found if found.outlet else _masthead(m, found) or _closes(m, cue, found, last)


def _closes(m: Marked, cue: Cue, found: Source, last: int) -> Source | None:
    """One word for who was told at the end of it all is a paper: "…, the director told Handelsblatt"."""
    at = m.at(found.end)
    alone = found.classes == CAPITAL | WORD and at - m.at(found.start) == 1
    told_before = at >= last - 1 and cue.first > 2 and not m.classes[at] & WORD
    return found._replace(classes=found.classes | OUTLET) if alone and told_before else None


def _masthead(m: Marked, found: Source) -> Source | None:
    """`found` as an outlet where its name is built like one's: "Al Qamar", "La Lanterna", "TV3"."""
    first, end = m.at(found.start), m.at(found.end)
    named = m.classes[first] & MASTHEADS and m.words[first][0].isupper() and end - first > 1
    numbered = any(CHANNEL.fullmatch(word) for word in m.words[first:end])
    letters = end - first == 1 and len(m.words[first]) > 2 and m.words[first].isupper()  # "told RAI that"
    titled = found.title and any(bits & OUTLET for bits in m.classes[end : end + TITLE])
    return found._replace(classes=found.classes | OUTLET) if named or numbered or letters or titled else None
