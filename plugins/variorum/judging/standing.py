"""All that a verdict is made of, and its claims in words."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from ..model import Claim, Computation, Quantity, Relation, Report
from .conversions import counted
from .sentences import speaker, worded


@dataclass(frozen=True, slots=True)
class Standing:
    """All that a verdict is made of."""

    quantity: Quantity
    claims: Sequence[Claim]
    relations: Sequence[Relation]
    computations: Sequence[Computation]
    reports: Mapping[str, Report]
    names: Mapping[str, str]
    known: Mapping[str, Claim] = field(init=False)
    """The claims by id."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "known", {claim.id: claim for claim in self.claims})

    def said(self, claim: Claim) -> str:
        """`more than 1,000 (Government of Armenia)`."""
        return f"{self.worded(claim)} ({speaker(claim, self.reports, self.names)})"

    def worded(self, claim: Claim) -> str:
        """`more than 1,000`."""
        return worded(self.reports[claim.reports[0]])

    def pair(self, row: Relation) -> tuple[Claim, Claim]:
        """The two claims of a relation, in its order."""
        return self.known[row.a], self.known[row.b]

    def doubts(self) -> list[Relation]:
        """Pairs of live claims of which it cannot be told whether they differ."""
        return doubted(self.relations, self.known)

    def count(self, claims: Sequence[Claim]) -> int:
        """How many reports `claims` have."""
        return sum(counted(claim.reports, self.reports) for claim in claims)


def doubted(rows: Iterable[Relation], claims: Mapping[str, Claim]) -> list[Relation]:
    """The pairs of live claims among `rows` of which it cannot be told whether they differ."""
    return [row for row in rows if row.relation == "unclear" and claims[row.a].live and claims[row.b].live]
