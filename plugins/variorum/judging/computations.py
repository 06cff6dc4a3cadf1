"""Sums of ours, labelled as ours: a share of a known total, what is left of it, a rate. Never a source.

Each names its operands, and is set beside the latest claim of its quantity: the sentence says whether it fits.
"""

from collections.abc import Callable, Mapping, Sequence

from ..identity import short_hash
from ..model import Claim, Computation, Interval, Number, Quantity, Sum
from .compare import nominal_of, overlap
from .order import stretch
from .sentences import number_words

Operation = Callable[[float, float], float]
OPERATIONS: dict[str, tuple[Operation, str]] = {
    "share": (lambda part, whole: 100 * part / whole, "{a} of {b} is {result} percent"),
    "difference": (lambda one, two: one - two, "{a} less {b} leaves {result} {words}"),
    "ratio": (lambda one, two: one / two, "{a} by {b} is {result} {words}"),
}


def latest(claims: Sequence[Claim]) -> Claim | None:
    """The newest live claim; of equally new ones the named, then the exact, then the most precise."""
    live = [claim for claim in claims if claim.live and not claim.increment and claim.stance == "asserted"]
    return max(live, key=_newness, default=None)


def _newness(claim: Claim) -> tuple[str, bool, bool, float, str]:
    time = stretch(claim)
    precision = -float(claim.precision) if claim.precision else float("-inf")
    named, exact = claim.witness is not None, claim.bound == "exact"
    return (time.start.isoformat() if time else "", named, exact, precision, claim.id)


def computations_of(
    quantity: Quantity, current: Mapping[str, Sequence[Claim]], words: Mapping[str, str]
) -> tuple[Computation, ...]:
    """The sums the quantity asks for, where both operands have a number."""
    rows = []
    for total in quantity.sums:
        operands = latest(current.get(total.of, ())), latest(current.get(total.by, ()))
        if operands[0] and operands[1]:
            row = _compute(quantity, total, (operands[0], operands[1]), current.get(quantity.id, ()), words)
            rows += [row] if row else []
    return tuple(rows)


def _compute(
    quantity: Quantity, total: Sum, operands: tuple[Claim, Claim], claims: Sequence[Claim], words: Mapping[str, str]
) -> Computation | None:
    one, two = (nominal_of(claim) for claim in operands)
    operate, template = OPERATIONS[total.op]
    if one is None or two is None or (two[0] == 0 and total.op != "difference"):
        return None
    value = operate(one[0], two[0])
    result = _result(total, operands)
    beside = _beside(quantity, claims)
    against = next((claim for claim in beside if overlap(result, claim.interval)), next(iter(beside), None))
    fits = overlap(result, against.interval) if against else None
    shown = number_words(round(value, 1 if total.op != "difference" else 0))
    sentence = template.format(a=number_words(one[0]), b=number_words(two[0]), result=shown, words=total.words)
    tail = "".join(f", {_stands(result, claim)} {words[claim.id]}" for claim in beside)
    return Computation(
        short_hash(repr((quantity.id, total, operands[0].id, operands[1].id))), quantity.id, total.op,
        (operands[0].id, operands[1].id), _plain(round(value, 3)), total.unit, against.id if against else None, fits,
        f"{sentence} (computed){tail}.",
    )  # fmt: skip


def _plain(value: Number) -> Number:
    return int(value) if float(value).is_integer() else value


def _beside(quantity: Quantity, claims: Sequence[Claim]) -> list[Claim]:
    """The claims a sum is set beside: live ones about the whole place, newest first, each number once."""
    rows = [
        claim for claim in claims
        if claim.live and not claim.computed and not claim.increment and claim.stance == "asserted"
        and (not quantity.places or claim.place == quantity.places[0])
    ]  # fmt: skip
    once = {(claim.value, claim.bound): claim for claim in sorted(rows, key=_newness)}
    return sorted(once.values(), key=_newness, reverse=True)


def _stands(result: Interval, claim: Claim) -> str:
    return "in line with" if overlap(result, claim.interval) else "which does not fit"


def _result(total: Sum, operands: tuple[Claim, Claim]) -> Interval:
    """What the sum may be, over all that its operands may be."""
    (a, b), (c, d) = ((claim.interval.low, claim.interval.high) for claim in operands)
    if total.op == "difference":
        return Interval(None if a is None or d is None else a - d, None if b is None or c is None else b - c)
    factor = 100 if total.op == "share" else 1
    return Interval(factor * a / d if a is not None and d else None, factor * b / c if b is not None and c else None)
