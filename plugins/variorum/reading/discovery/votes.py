"""Votes counted: what a name, or a group of names, most likely is."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from .occurrences import Occurrence
from .own_cues import Cue
from .tokens import is_acronym


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the votes come to: place, actor or none, with the type and the reasons, the weightiest first."""

    kind: Literal["place", "actor", "none"]
    type: str
    reasons: tuple[str, ...]
    certain: bool = True
    """Whether words say the type, rather than the shape of the name alone."""


def count_votes(occurrences: Sequence[Occurrence]) -> Verdict:
    """What `occurrences`, all of one name, are by the sum of their votes; `none` where nothing says anything."""
    cues = [cue for o in occurrences for cue in o.cues]
    sums = Counter[str]()
    for cue in cues:
        sums["actor" if cue.gives == "person" else cue.gives] += cue.weight
    if not sums:
        return _by_shape(occurrences)
    kind = max(("none", "place", "actor"), key=lambda k: (sums[k], k))
    if kind == "none":
        return Verdict("none", "thing", _reasons(cues, "none"))
    if kind == "place":
        return Verdict("place", _type(cues, {"place"}) or "place", _reasons(cues, "place"))
    typed = _type(cues, {"actor", "person"})
    return Verdict("actor", typed or _actor_shape(occurrences), _reasons(cues, "actor"), certain=typed is not None)


def _type(cues: Iterable[Cue], gives: set[str]) -> str | None:
    sums = Counter[str]()
    for cue in cues:
        if cue.gives in gives and cue.type:
            sums[cue.type] += cue.weight
    return max(sorted(sums), key=lambda t: sums[t]) if sums else None


def _reasons(cues: Iterable[Cue], kind: str) -> tuple[str, ...]:
    sums = Counter[str]()
    for cue in cues:
        if cue.gives == kind or (kind == "actor" and cue.gives == "person"):
            sums[cue.reason] += cue.weight
    return tuple(sorted(sums, key=lambda r: (-sums[r], r))[:4])  # four say enough on an editor's card


def _by_shape(occurrences: Sequence[Occurrence]) -> Verdict:
    """Without a vote: two to four capitals are a person's name; one is a name where it comes back or is spelled so."""
    words = max((o.name.split() for o in occurrences), key=len)
    if 2 <= len(words) <= 4 and all(w.isalpha() or "-" in w or "'" in w or "’" in w or w == "." for w in words):
        return Verdict("actor", "person", ("two to four capitals without a noun among them",), certain=False)
    telling = any(not c.isascii() or c.isdigit() for c in words[0])
    if len(occurrences) > 1 or telling or len(words) > 4:
        return Verdict("actor", "organisation", ("no words around it say what it is",), certain=False)
    return Verdict("none", "thing", ("one word, once, and nothing says what it is",))


def _actor_shape(occurrences: Sequence[Occurrence]) -> str:
    words = max((o.name.split() for o in occurrences), key=len)
    person = 2 <= len(words) <= 4 and not any(is_acronym(w) or w == "&" or any(map(str.isdigit, w)) for w in words)
    return "person" if person else "organisation"
