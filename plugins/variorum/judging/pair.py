"""Two claims to be compared, with all that the rules of judging may ask about them."""

from collections.abc import Mapping
from dataclasses import dataclass

from ..model import Claim, QuantityKind, RelationKind


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a rule decides: the relation, the dimension or cause named, and one plain sentence of reason."""

    relation: RelationKind | None
    """Null: the rule decides that there is no relation to record."""
    dimension: str | None
    reason: str


@dataclass(frozen=True, slots=True)
class Pair:
    """`a` is never the newer of the two; where no order is known they stand in order of id."""

    a: Claim
    b: Claim
    kind: QuantityKind
    ordered: bool
    """`a` is known to be older than `b`."""
    one_time: bool
    together: bool
    """One text sets them against each other: neighbouring sentences, different sources."""
    withdrawn: frozenset[str]
    """Ids of those of the two that were withdrawn, disowned or corrected."""
    containers: Mapping[str, frozenset[str]]
    """Place id → the places that contain it."""
    words: Mapping[str, str]
    """Claim id → the figure as worded, with its speaker: "more than 1,000 (Government of Armenia)"."""

    @property
    def one_line(self) -> bool:
        """Both belong to one line of witness."""
        return bool(self.a.line) and self.a.line == self.b.line

    @property
    def both_named(self) -> bool:
        """Both have a named witness."""
        return self.a.witness is not None and self.b.witness is not None

    def said(self, claim: Claim) -> str:
        """The claim in words, for a reason."""
        return self.words.get(claim.id, claim.id)
