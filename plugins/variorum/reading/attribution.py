"""Who vouches for a number, and who denies it: the nearest of the statements that hold it."""

from collections.abc import Sequence
from typing import NamedTuple

from .statements import Statement
from .telling import Statements
from .wordclasses import BODY, CAPITAL, PAPERS, ROLE

EARLIER = 2
"""The rank of a denial of a number given before."""
OWNED = frozenset(["said.account", "said.according", "said.given"])
"""Rules by which a claim within a denial has an owner: "denied the rebels' claim that"."""


class Attribution(NamedTuple):
    """Who vouches for a number, and who denies it or takes it back."""

    said: Statement | None
    denied: tuple[Statement, ...] = ()


def attribute(statements: Statements, start: int, end: int) -> Attribution:
    """Who vouches for the number at `start` to `end`, by the nearest statement that holds it, and who denies it.

    An outlet yields to whoever it names: then it is the one that passes on.
    """
    holding = statements.holding(start)
    direct = sorted((s for s in holding if s.rank < EARLIER), key=lambda s: (s.rank, _distance(s, start, end), s.cue))
    earlier = tuple(s for s in holding if s.rank == EARLIER)
    if not direct:
        return Attribution(None, earlier)
    direct = [s for s in direct if not _mere_paper(s, direct)]
    said = _named([s for s in direct if not (s.acting and _told_of(s, direct))])
    if said.kind == "denied":
        claimed = next((s for s in direct if s.rule in OWNED and s.cue > said.cue), None)
        return Attribution(claimed or (said if said.disowned else None), (said, *earlier))
    denied = tuple(s for s in direct if s.kind == "denied" and s.cue < said.cue and said.rule in OWNED)
    return Attribution(said, (*denied, *earlier))


def _named(direct: Sequence[Statement]) -> Statement:
    best = direct[0]
    if best.source.outlet and not best.via and best.kind in ("said", "relayed"):
        named = next((s for s in direct if not s.source.outlet and s.rank <= best.rank), None)
        if named:
            return named if named.via else named._replace(via=(best.source,))
    return best


def _mere_paper(s: Statement, direct: Sequence[Statement]) -> bool:
    """Whether `s` only tells on which paper somebody's words stand: "the fund believes, according to a memo"."""
    paper = s.rule == "said.according" and s.source.classes & PAPERS and not s.source.classes & (CAPITAL | BODY)
    told = (
        o for o in direct if o is not s and o.rank == 0 and o.kind == "said" and o.source.classes & (ROLE | CAPITAL)
    )
    return bool(paper) and any(not o.source.classes & PAPERS and o.verb != s.verb for o in told)


def _told_of(s: Statement, direct: Sequence[Statement]) -> bool:
    """Whether somebody else tells what the subject of `s` does: "officers had found 28 weapons, the mayor said"."""
    told = (o for o in direct if o is not s and not o.acting and o.rank == 0 and o.kind in ("said", "denied"))
    return any(o.start <= s.cue < o.end and not o.source.outlet for o in told)


def _distance(s: Statement, start: int, end: int) -> int:
    return start - s.cue_end if s.cue_end <= start else max(0, s.cue - end)
