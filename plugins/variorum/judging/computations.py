"""Sums of ours, labelled as ours: a share of a known total, the sum of parts, what is left, a rate. Never a source.

Each names its operands, and is set beside the latest claim of its quantity: the sentence says whether it fits.
"""

from collections.abc import Mapping, Sequence

from ..identity import short_hash
from ..model import Claim, Computation, Interval, Number, Quantity, Sum
from .asserted import SHARE_UNITS
from .compare import nominal_of, overlap
from .operations import number_of, result_of, sentence_of
from .order import stretch


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
        operands = [latest(current.get(name, ())) for name in (total.of, total.by, *total.also)]
        known = tuple(claim for claim in operands if claim)
        row = _compute(quantity, total, known, current.get(quantity.id, ()), words) if all(operands) else None
        rows += [row] if row else []
    return tuple(rows)


def _compute(
    quantity: Quantity, total: Sum, operands: tuple[Claim, ...], claims: Sequence[Claim], words: Mapping[str, str]
) -> Computation | None:
    numbers = [_number(claim) for claim in operands]
    value = number_of(total, operands, numbers)
    if value is None:
        return None
    result = result_of(total, operands)
    unit = "percent" if total.unit in SHARE_UNITS else total.unit
    beside = _beside(unit, claims)
    against = next((claim for claim in beside if overlap(result, claim.interval)), next(iter(beside), None))
    fits = overlap(result, against.interval) if against else None
    sentence = sentence_of(total, operands, [number for number in numbers if number is not None], value)
    tail = "".join(f", {_stands(result, claim)} {words[claim.id]}" for claim in beside)
    return Computation(
        _id(quantity, total, operands), quantity.id, total.op, tuple(claim.id for claim in operands),
        _plain(round(value, 3)), unit, against.id if against else None, fits, f"{sentence} (computed){tail}.",
    )  # fmt: skip


def _id(quantity: Quantity, total: Sum, operands: Sequence[Claim]) -> str:
    """50 bits of what is computed of what, in base 32.

    Addresses rest on the text that is hashed, so it keeps its form: that of a sum with these five fields.
    """
    asked = ", ".join(f"{name}={getattr(total, name)!r}" for name in ("op", "of", "by", "words", "unit"))
    per = (total.per,) if total.per else ()
    rest = ", ".join(map(repr, (*(claim.id for claim in operands), *per)))
    return short_hash(f"({quantity.id!r}, Sum({asked}), {rest})")


def _plain(value: Number) -> Number:
    return int(value) if float(value).is_integer() else value


def _number(claim: Claim) -> Number | None:
    """The claim's one number; null for words, and for a range, of which neither end is the number."""
    ends = nominal_of(claim)
    return ends[0] if ends and ends[0] == ends[1] else None


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
