"""Sums of ours, labelled as ours: a share of a known total, what is left of it, a rate. Never a source.

Each names its operands, and is set beside the latest claim of its quantity: the sentence says whether it fits.
"""

from collections.abc import Callable, Mapping, Sequence

from ..identity import short_hash
from ..model import Claim, Computation, Interval, Number, Quantity, Sum
from .asserted import SHARE_UNITS
from .compare import nominal_of, overlap
from .order import stretch
from .sentences import number_words

Operation = Callable[[float, float], float]
OPERATIONS: dict[str, tuple[Operation, int, str]] = {
    "share": (lambda part, whole: 100 * part / whole, 1, "{a} of {b} is {result} percent"),
    "difference": (lambda one, two: one - two, 3, "{a} less {b} leaves {result} {words}"),
    "ratio": (lambda one, two: one / two, 3, "{a} by {b} is {result} {words}"),
}
"""Name → what is done, how many decimals the sentence shows, and the sentence."""


def latest(claims: Sequence[Claim]) -> Claim | None:
    """The newest live claim; of equally new ones the named, then the exact, then the most precise."""
    live = [claim for claim in claims if claim.live and not claim.increment and claim.stance == "asserted"]
    return max(live, key=_newness, default=None)


def _newness(claim: Claim) -> tuple[str, bool, bool, float, str]:
    time = stretch(claim)
    precision = -float(claim.precision) if claim.precision else float("-inf")
    named, exact = claim.witness is not None, claim.bound == "exact"
    return (time.start.isoformat() if time else "", named, exact, precision, claim.id)


def whole_of(quantity: Quantity, claims: Sequence[Claim]) -> list[Claim]:
    """The claims about the quantity's own place, not about a part of it."""
    return [claim for claim in claims if not quantity.places or claim.place == quantity.places[0]]


def computations_of(
    quantity: Quantity, current: Mapping[str, Sequence[Claim]], words: Mapping[str, str]
) -> tuple[Computation, ...]:
    """The sums the quantity asks for, where both operands have one number each.

    `current` holds the claims of every quantity by its id, `words` every claim as worded with its speaker. A sum is set
    beside claims in its own unit only.
    """
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
    one, two = (_number(claim) for claim in operands)
    operate, decimals, template = OPERATIONS[total.op]
    if one is None or two is None or not _can(total, operands, (one, two)):
        return None
    value = operate(one, two)
    result = _result(total, operands)
    unit = "percent" if total.unit in SHARE_UNITS else total.unit
    beside = _beside(unit, claims)
    against = next((claim for claim in beside if overlap(result, claim.interval)), next(iter(beside), None))
    fits = overlap(result, against.interval) if against else None
    shown = number_words(round(value, decimals))
    sentence = template.format(a=number_words(one), b=number_words(two), result=shown, words=total.words)
    tail = "".join(f", {_stands(result, claim)} {words[claim.id]}" for claim in beside)
    return Computation(
        short_hash(repr((quantity.id, total, operands[0].id, operands[1].id))), quantity.id, total.op,
        (operands[0].id, operands[1].id), _plain(round(value, 3)), unit, against.id if against else None, fits,
        f"{sentence} (computed){tail}.",
    )  # fmt: skip


def _plain(value: Number) -> Number:
    return int(value) if float(value).is_integer() else value


def _number(claim: Claim) -> Number | None:
    """The claim's one number; null for words, and for a range, of which neither end is the number."""
    ends = nominal_of(claim)
    return ends[0] if ends and ends[0] == ends[1] else None


def _can(total: Sum, operands: tuple[Claim, Claim], numbers: tuple[Number, Number]) -> bool:
    """Whether the sum has a meaning: only a ratio is made of two units, and nothing is divided by nought or less."""
    if total.op != "ratio" and operands[0].unit != operands[1].unit:
        return False
    return total.op == "difference" or (numbers[0] >= 0 and numbers[1] > 0)


def _beside(unit: str, claims: Sequence[Claim]) -> list[Claim]:
    """The claims a sum is set beside: live ones in its unit, newest first, each number once."""
    rows = [
        claim for claim in claims
        if claim.live and not claim.computed and not claim.increment and claim.stance == "asserted"
        and claim.unit == unit
    ]  # fmt: skip
    once = {(claim.value, claim.bound): claim for claim in sorted(rows, key=_newness)}
    return sorted(once.values(), key=_newness, reverse=True)


def _stands(result: Interval, claim: Claim) -> str:
    return "in line with" if overlap(result, claim.interval) else "which does not fit"


def _result(total: Sum, operands: tuple[Claim, Claim]) -> Interval:
    """What the sum may be, over all that its operands may be."""
    (a, b), (c, d) = ((claim.interval.low, claim.interval.high) for claim in operands)
    if total.op == "difference":
        return Interval(_end(a, d, lambda x, y: x - y), _end(b, c, lambda x, y: x - y))
    factor = 100 if total.op == "share" else 1
    return Interval(
        _end(a, d, lambda x, y: factor * max(x, 0) / y if y > 0 else None),
        _end(b, c, lambda x, y: factor * x / y if y > 0 else None),
    )


def _end(one: Number | None, two: Number | None, operate: Callable[[Number, Number], Number | None]) -> Number | None:
    """One end of a sum; null, without end, where an operand has none there."""
    found = None if one is None or two is None else operate(one, two)
    return None if found is None else round(found, 6)  # without what binary fractions add
