"""Two claims to be compared, with all that the rules of judging may ask about them."""

from collections.abc import Mapping
from dataclasses import dataclass

from ..model import Claim, QuantityKind, RelationKind

ALWAYS_ONE_TIME: frozenset[QuantityKind] = frozenset({"flow", "measure", "duration"})
"""Kinds whose figures speak of one event or period: no order between them is as good as one time."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a rule decides: the relation, the dimension or cause named, and one plain sentence of reason."""

    relation: RelationKind | None
    """Null: the rule decides that there is no relation to record."""
    dimension: str | None
    reason: str


@dataclass(frozen=True, slots=True)
class Pair:
    """`a` is the one withdrawn where one is, else the older, else the lower."""

    a: Claim
    b: Claim
    kind: QuantityKind
    ordered: bool
    """One is known to be older than the other: `a`, unless it stands first as the one withdrawn."""
    one_time: bool
    """Both are dated to one day."""
    together: bool
    """One text sets them against each other: neighbouring sentences, different sources."""
    withdrawn: frozenset[str]
    """Ids of those of the two that were withdrawn, disowned or corrected."""
    containers: Mapping[str, frozenset[str]]
    """Place id → the places that contain it."""
    words: Mapping[str, str]
    """Claim id → the figure as worded, with its speaker: "more than 1,000 (Government of Armenia)"."""

    presumed: bool = False
    """That both answer one question is presumed by rule: then only their dates, or one text, make it one time."""

    hours_apart: bool = False
    """One tells of a day, the other of an hour of it or of all that came before, so that both may be so."""

    scenes_differ: bool = False
    """Their texts tell of two scenes: a market, a school."""

    event_supplied: bool = False
    """One of them does not say what happened: that it is what the other tells of is supplied by rule."""

    @property
    def one_line(self) -> bool:
        """Both belong to one line of witness."""
        return bool(self.a.line) and self.a.line == self.b.line

    @property
    def at_one_time(self) -> bool:
        """They speak of one time as far as is known: no order between them, and one day, or a kind with no other."""
        return not self.ordered and (self.one_time or (self.kind in ALWAYS_ONE_TIME and not self.presumed))

    @property
    def half_computed(self) -> bool:
        """One side, not both, is a sum of ours."""
        return self.a.computed != self.b.computed

    @property
    def both_named(self) -> bool:
        """Both have a named witness."""
        return self.a.witness is not None and self.b.witness is not None

    @property
    def may_conflict(self) -> bool:
        """Both have a named witness and say themselves what they count."""
        return self.both_named and not self.event_supplied

    def said(self, claim: Claim) -> str:
        """The claim in words, for a reason."""
        return self.words.get(claim.id, claim.id)
