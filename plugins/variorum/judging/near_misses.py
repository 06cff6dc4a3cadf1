"""Near misses: two quantities whose current numbers a reader could take for rivals, and why they are none.

Source: specification, section 5, "Gate" ("across quantities it is recorded only for near misses").
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from ..model import Claim, Quantity, Relation
from .compare import nominal_of
from .gate import gate
from .relations import Setting, pair_of

NEAR = 0.25
"""Numbers within a quarter of each other are near enough to be taken for rivals."""
EACH = 12
"""Near misses that one quantity looks for, the nearest numbers first. Among thousands of quantities hundreds have
numbers near any one, of which a reader confuses few; and their pairs would grow with the square of the archive."""


def near_misses(quantities: Sequence[Quantity], current: Mapping[str, Sequence[Claim]], setting: Setting,
                ) -> tuple[Relation, ...]:  # fmt: skip
    """For two quantities a reader could confuse, why their current claims are not compared: one row a pair of them."""
    told = [(nth, quantity, current[quantity.id][0]) for nth, quantity in enumerate(quantities) if current[quantity.id]]
    claims = {nth: claim for nth, _, claim in told}
    pairs = {*_declared(told), *_close(claims)}
    rows = (_row(quantities[one], claims[one], claims[two], setting) for one, two in sorted(pairs))
    return tuple(row for row in rows if row)


def _row(quantity: Quantity, a: Claim, b: Claim, setting: Setting) -> Relation | None:
    pair = pair_of(quantity, a, b, setting)
    outcome = gate(pair)
    if outcome is None or outcome.relation != "not_comparable":
        return None
    return Relation(pair.a.id, pair.b.id, None, "not_comparable", outcome.dimension, outcome.reason, "rule", "gate")


def _declared(told: Iterable[tuple[int, Quantity, Claim]]) -> Iterator[tuple[int, int]]:
    """Pairs that an editor says are near."""
    rows = list(told)
    numbers = {quantity.id: nth for nth, quantity, _ in rows}
    for nth, quantity, _ in rows:
        yield from ((min(nth, other), max(nth, other)) for name in quantity.near
                    if (other := numbers.get(name, nth)) != nth)  # fmt: skip


def _close(claims: Mapping[int, Claim]) -> Iterator[tuple[int, int]]:
    """Each claim with the EACH nearest to it of one unit, whose numbers are near or that count one group."""
    pools: dict[tuple[str, str | None], list[int]] = {}
    for nth, claim in claims.items():
        if claim.unit is not None:
            pools.setdefault((claim.unit, None), []).append(nth)
            if claim.counts is not None:
                pools.setdefault((claim.unit, claim.counts), []).append(nth)
    for pool in pools.values():
        ranked = sorted(pool, key=lambda nth: (_number(claims[nth]), nth))
        for at, nth in enumerate(ranked):
            around = (*ranked[max(at - EACH, 0) : at], *ranked[at + 1 : at + 1 + EACH])
            near = [(_apart(claims[nth], claims[other]), other) for other in around
                    if _confusable(claims[nth], claims[other])]  # fmt: skip
            yield from ((min(nth, other), max(nth, other)) for _, other in sorted(near)[:EACH])


def _number(claim: Claim) -> float:
    """The number as worded; words without one come last."""
    found = nominal_of(claim)
    return float(found[0]) if found else float("inf")


def _apart(a: Claim, b: Claim) -> float:
    one, two = _number(a), _number(b)
    return abs(one - two) if one != two else 0.0


def _confusable(a: Claim, b: Claim) -> bool:
    """Figures in one unit whose numbers are near each other, or that count one group: soldiers here, soldiers there."""
    if a.counts is not None and a.counts == b.counts:
        return True
    one, two = nominal_of(a), nominal_of(b)
    return one is not None and two is not None and abs(one[0] - two[0]) <= NEAR * max(abs(one[0]), abs(two[0]))
