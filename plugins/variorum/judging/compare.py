"""Two numbers side by side: their nominal values, their intervals, and whether they are apart.

Source of the rules: specification, section 5 (interval of a figure; relations 3 to 6).
"""

from ..model import Claim, Interval, Number, Value
from ..reading.intervals import MEASURES

MAX_ROUNDING = 0.05
"""A round count is never read wider than this share of itself, however many zeros it ends in."""


def nominal(value: Value) -> tuple[Number, Number] | None:
    """The number as worded, as two ends (equal unless it is a range); null for words without a number."""
    ends = (value.low if value.low is not None else value.high, value.high if value.high is not None else value.low)
    return None if ends[0] is None or ends[1] is None else (ends[0], ends[1])


def overlap(a: Interval, b: Interval) -> bool:
    """Whether some value lies in both. An interval that leaves no room ("less than 0") still overlaps itself."""
    return a == b or not (_below(a, b) or _below(b, a))


def within(number: Number, interval: Interval) -> bool:
    """Whether `number` lies in `interval`."""
    return overlap(Interval(number, number), interval)


def _below(a: Interval, b: Interval) -> bool:
    """Whether all of `a` lies below all of `b`."""
    if a.high is None or b.low is None:
        return False
    return a.high < b.low or (a.high == b.low and ("high" in a.open or "low" in b.open))


def rounding(number: Number, precision: Number | None) -> Number:
    """Half the unit of the last place given, at most 5 %: what rounding may have taken from `number`."""
    return min(abs(number) * MAX_ROUNDING, (precision or 0) / 2)


def rounded_place(number: Number) -> Number:
    """Unit of the last non-zero place of a count of 100 or more that ends in a zero; 0 for any other number."""
    if not float(number).is_integer() or number < 100 or number % 10:
        return 0
    place = 10
    while number % (place * 10) == 0:
        place *= 10
    return place


def nominal_of(claim: Claim) -> tuple[Number, Number] | None:
    """The claim's number as worded; null for words, and where the number is a share that a sum of ours turned."""
    return None if claim.computed else nominal(claim.value)


def apart(a: Claim, b: Claim) -> bool:
    """Whether the two differ beyond rounding: their intervals are disjoint, or their nominal values are."""
    if not overlap(a.interval, b.interval):
        return True
    one, two = _spread(a), _spread(b)
    return one is not None and two is not None and not overlap(one, two)


def _spread(claim: Claim) -> Interval | None:
    """The nominal value with what rounding may have taken from it; null for words without a number."""
    ends = nominal_of(claim)
    if ends is None or claim.bound == "exact":
        return claim.interval if ends else None
    low, high = (rounding(end, _last_place(end, claim)) for end in ends)
    return Interval(ends[0] - low, ends[1] + high)


def _last_place(number: Number, claim: Claim) -> Number | None:
    """Unit of the last place that counts: as given for what is measured, the last that is not nought for a count."""
    measured = claim.unit in MEASURES or not float(number).is_integer()
    return claim.precision if measured else rounded_place(number)


def same_nominal(a: Claim, b: Claim) -> bool:
    """Whether both give the same number, or the same words for want of one."""
    one, two = nominal_of(a), nominal_of(b)
    if one is None and two is None:
        return (a.bound, a.interval, a.value, a.computed) == (b.bound, b.interval, b.value, b.computed)
    return one == two


def higher(a: Claim, b: Claim) -> bool:
    """Whether `a` is the higher of two that are apart."""
    one, two = nominal_of(a), nominal_of(b)
    if one is None or two is None or not overlap(a.interval, b.interval):
        return _below(b.interval, a.interval)  # "less than 1,000" lies below "more than 1,000"
    return (one[0] + one[1]) > (two[0] + two[1])


def difference(a: Claim, b: Claim) -> Number:
    """How far apart two disjoint intervals lie."""
    gaps = [
        lower.low - upper.high
        for lower, upper in ((a.interval, b.interval), (b.interval, a.interval))
        if lower.low is not None and upper.high is not None
    ]
    return max([0, *gaps])
