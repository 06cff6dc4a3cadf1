"""What is attributed: a stretch of text, and who vouches for it, denies it, takes it back, or passes it on."""

from typing import NamedTuple

from .cues import Cue
from .marked import Marked
from .sources import Source
from .wordclasses import ACCOUNT, ACTING, BODY

KINDS = {"denials": "denied", "retractions": "retracted"}
"""Kinds of cues to kinds of statements; all others vouch."""


class Statement(NamedTuple):
    """A stretch of text somebody vouches for, denies, or takes back."""

    start: int
    end: int
    source: Source
    cue: int
    """Where the words that attribute it stand, and where they end."""
    cue_end: int
    rule: str
    via: tuple[Source, ...] = ()
    kind: str = "said"
    """`said`, `denied`, `retracted`, or `relayed`: passed on by an outlet that names nobody."""
    rank: int = 0
    """0 for its own stretch, 1 for what follows where nobody else speaks."""
    verb: int = 0
    """The token of its verb."""

    disowned: bool = False
    """Whether who denies it is the one it is ascribed to: "said it had not reported 40 deaths"."""

    acting: bool = False
    """Whether its verb tells what somebody does as well: "plans to cut", "found 28 weapons"."""

    @property
    def speaker(self) -> Source:
        """Who speaks in the sentence: who cites, where somebody is cited."""
        return self.via[0] if self.via and self.rule == "said.citing" else self.source


def statement_of(m: Marked, cue: Cue, source: Source, start: int, end: int, kind: str = "said") -> Statement:
    """The statement that `cue` makes of `source` about the text from `start` to `end`."""
    past, made = m.end(cue.end - 1), KINDS.get(cue.kind, kind)
    found = Statement(start, end, source, m.start(cue.first), past, cue.row.name, kind=made, verb=cue.first)
    meant = m.keys[cue.end] == "to" or (m.keys[cue.end] != "that" and not source.classes & BODY)
    acts = m.classes[cue.first] & ACTING and meant and not source.classes & ACCOUNT
    return found._replace(acting=True) if acts else found


def past(m: Marked, last: int) -> int:
    """The offset behind the tokens up to `last`."""
    return m.end(last - 1) if last else 0
