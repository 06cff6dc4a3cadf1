"""Chains: who vouches, and who passed it on. "The UN, citing the Red Crescent", "told AFP", "Reuters reported"."""

from collections.abc import Sequence

from .accounts import owner_of_paper
from .addressees import addressee
from .behind import called, phrase_after
from .cited import persons_after
from .cues import Cue
from .knowing import knowing_after
from .marked import Marked
from .sources import Source
from .statements import Statement
from .subjects import subject_before
from .wordclasses import BEING, BODY, OUTLET, QUOTING, RELAYING, WORD

BESIDE = 6
"""Tokens between the name of who is quoted and "as saying"."""


def chained(m: Marked, found: list[Statement], cues: Sequence[Cue], first: int, last: int) -> list[Statement]:
    """The statements of the sentence of tokens `first` to `last`, with who is cited and who passes on."""
    found = [_told(m, s, cues, last) for s in found]
    for cue in cues:
        if cue.kind == "citing":
            found = _cited(m, found, cue, first, last)
        elif cue.kind == "saying_as":
            found = [*found, *_quoted(m, cue, first, last)]
        elif cue.kind == "carried":
            found = _carried(m, found, cue, last)
    return _nested([_relayed(m, s) for s in found])


def _told(m: Marked, statement: Statement, cues: Sequence[Cue], last: int) -> Statement:
    """With whom it was told to, where that is an outlet: "told AFP"."""
    cue = next((c for c in cues if c.first == statement.verb), None)
    outlet = addressee(m, cue, last) if cue and cue.kind == "verbs" else None
    return statement._replace(via=(*statement.via, outlet)) if outlet else statement


def _cited(m: Marked, found: list[Statement], cue: Cue, first: int, last: int) -> list[Statement]:
    """Who is cited vouches for what the nearest speaker of the sentence says; that speaker passes it on."""
    owner = owner_of_paper(m, cue.end, last)
    cited = owner or (None if cue.key == "based" else _behind(m, cue.end, last))
    if cited is None or cited.pronoun or m.keys[m.at(cited.start) + 1] == "own":
        return found
    at = m.start(cue.first)
    others = [s for s in found if s.source.start != cited.start]
    near = min((s for s in others if s.kind != "denied"), key=lambda s: abs(s.cue - at), default=None)
    found = others if near else found
    if near is None:
        return [*found, *_citer(m, cue, cited, first, last)]
    return [
        s._replace(source=cited, via=(s.source, *s.via), rule="said.citing") if s.source is near.source else s
        for s in found
    ]


def _behind(m: Marked, at: int, last: int) -> Source | None:
    return knowing_after(m, at, last) or phrase_after(m, at, last) or persons_after(m, at, last)


def _citer(m: Marked, cue: Cue, cited: Source, first: int, last: int) -> list[Statement]:
    """Where the sentence has no other verb of saying: "forty dead, local media citing police"."""
    at = cue.first - 2 if m.words[cue.first - 1] == "," else cue.first - 1
    who = subject_before(m, at + 1, first, strong=False).source
    via = (who,) if who and who.classes & (OUTLET | BODY) else ()
    start, past = m.start(cue.first), m.end(cue.end - 1)
    return [Statement(m.start(first), m.end(last - 1), cited, start, past, "said.citing", via, verb=cue.first)]


def _quoted(m: Marked, cue: Cue, first: int, last: int) -> list[Statement]:
    """What an outlet quotes: "the agency quoted X as saying", "X was quoted by the agency as saying"."""
    verb = next((k for k in range(cue.first - 1, first, -1) if m.classes[k] & QUOTING), None)
    if verb is None:
        return []
    passive = m.classes[verb - 1] & BEING
    if passive:
        speaker = subject_before(m, verb - 1, first, strong=False).source
        outlet = phrase_after(m, verb + 2, cue.first)
    else:
        speaker = phrase_after(m, verb + 1, cue.first) or called(m, verb + 1, cue.first)
        outlet = subject_before(m, verb, first, strong=False).source
    if speaker is None:
        return []
    via = (outlet,) if outlet and not outlet.pronoun else ()
    start, past = m.start(verb), m.end(cue.end - 1)
    if all(not m.classes[k] & WORD for k in range(cue.end, last)) and outlet and not passive:
        return [Statement(m.start(first), outlet.start, speaker, start, past, cue.row.name, via, verb=cue.first)]
    return [Statement(past, m.end(last - 1), speaker, start, past, cue.row.name, via, verb=cue.first)]


def _carried(m: Marked, found: list[Statement], cue: Cue, last: int) -> list[Statement]:
    """The nearest statement came by way of the outlet named: "the mayor, quoted by Reuters, said"."""
    outlet = phrase_after(m, cue.end, last)
    if outlet is None or outlet.pronoun or not outlet.outlet:
        return found
    at = m.start(cue.first)
    near = min(found, key=lambda s: abs(s.cue - at), default=None)
    return [s._replace(via=(*s.via, outlet)) if near and s.source is near.source and not s.via else s for s in found]


def _relayed(m: Marked, statement: Statement) -> Statement:
    """A statement of an outlet that only writes what it heard: it passes on and does not vouch."""
    if (
        m.classes[statement.verb] & RELAYING
        and statement.source.outlet
        and statement.kind == "said"
        and not statement.via
    ):
        return statement._replace(kind="relayed")
    return statement


def _nested(found: list[Statement]) -> list[Statement]:
    """What an outlet reports that somebody said is vouched for by that one, and came by way of the outlet."""
    outer = [s for s in found if s.source.classes & OUTLET and s.kind in ("said", "relayed") and s.rank == 0]
    kept = []
    for s in found:
        around = [o for o in outer if o is not s and o.start <= s.cue < o.end and not s.source.outlet]
        outside = bool(around) and all(v.text != around[0].source.text for v in s.via)
        kept.append(s._replace(via=(*s.via, around[0].source)) if outside else s)
    return kept
