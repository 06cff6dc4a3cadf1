"""What may be computed of claims: shares, sums, differences, ratios, rates; their values, their ends, their sentences.

Every operand is an interval, and so is every result: a sum of ours may be all that its operands may be, and no more.
Source: specification, section 5, "Computations".
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from fractions import Fraction

from ..model import Claim, Interval, Number, Sum
from .sentences import number_words

Ends = tuple[Number | None, Number | None]
DAYS = {"hours": Fraction(1, 24), "days": Fraction(1), "nights": Fraction(1), "weeks": Fraction(7)}
"""Unit of time → days. Months and years are no fixed number of days, so that nothing is made of them."""


@dataclass(frozen=True, slots=True)
class Operation:
    """One operation: its sentence, how many digits of the result it shows, and what it does."""

    template: str
    shown: Callable[[Number], Number]
    compute: Callable[[Sequence[float], int], float]
    """The numbers, and what a rate is per; → the result."""
    one_unit: bool = True
    """Whether its operands must have one unit."""
    divides: bool = True


def _decimals(places: int) -> Callable[[Number], Number]:
    return lambda value: round(value, places)


def _three_digits(value: Number) -> Number:
    """A rate of rounded numbers is no surer than its operands."""
    return float(f"{value:.2e}")


OPERATIONS: dict[str, Operation] = {
    "share": Operation("{a} of {b} is {result} percent", _decimals(1), lambda n, _: 100 * n[0] / n[1]),
    "sum": Operation("{all} come to {result} {words}", _decimals(3), lambda n, _: sum(n), divides=False),
    "difference": Operation("{a} less {b} leaves {result} {words}", _decimals(3), lambda n, _: n[0] - n[1],
                            divides=False),
    "ratio": Operation("{a} by {b} is {result} {words}", _decimals(3), lambda n, _: n[0] / n[1], one_unit=False),
    "rate": Operation("{a} over {b} is {result} {words} per {per}", _three_digits, lambda n, per: per * n[0] / n[1],
                      one_unit=False),
}  # fmt: skip  # one row an operation reads as the table it is


def number_of(total: Sum, claims: Sequence[Claim], numbers: Sequence[Number | None]) -> Number | None:
    """The result of `total`; null where an operand has no one number, or where it has no meaning."""
    known = [number for number in numbers if number is not None]
    if len(known) < len(claims) or not _can(total, claims, known):
        return None
    return OPERATIONS[total.op].compute(
        [float(_days(total, claims, nth, n)) for nth, n in enumerate(known)], _per(total)
    )


def _can(total: Sum, claims: Sequence[Claim], numbers: Sequence[Number]) -> bool:
    """Whether the sum has a meaning: nothing is divided by nought or less, and units fit what is done with them."""
    operation = OPERATIONS[total.op]
    if operation.one_unit and len({claim.unit for claim in claims}) > 1:
        return False
    if total.per == "day" and claims[1].unit not in DAYS:
        return False
    if total.per == "head" and claims[1].unit != "people":
        return False
    return not operation.divides or (numbers[0] >= 0 and numbers[1] > 0)


def _days(total: Sum, claims: Sequence[Claim], nth: int, number: Number) -> Fraction:
    """The number of an operand, a length of time in days where the rate is one per day."""
    exact = Fraction(str(number))
    return exact * DAYS[claims[1].unit or ""] if total.per == "day" and nth == 1 else exact


def _per(total: Sum) -> int:
    """What the quotient of a rate is multiplied by: 100 for "per 100"."""
    return total.per if isinstance(total.per, int) else 1


def sentence_of(total: Sum, claims: Sequence[Claim], numbers: Sequence[Number], value: Number) -> str:
    """`340 over 12,000 is 2.83 deaths per 100`."""
    operation = OPERATIONS[total.op]
    told = [number_words(number) for number in numbers]
    over = f"{told[1]} {claims[1].unit}" if total.per == "day" else told[1]
    per = number_words(total.per) if isinstance(total.per, int) else total.per
    return operation.template.format(
        a=told[0], b=over, result=number_words(operation.shown(value)), words=total.words, per=per,
        all=f"{', '.join(told[:-1])} and {told[-1]}",
    )  # fmt: skip


def result_of(total: Sum, claims: Sequence[Claim]) -> Interval:
    """What the sum may be, over all that its operands may be; a null end is without end."""
    ends: list[Ends] = [(claim.interval.low, claim.interval.high) for claim in claims]
    lows, highs = [low for low, _ in ends], [high for _, high in ends]
    if total.op == "sum":
        return Interval(_all(lows, sum), _all(highs, sum))
    (a, b), (c, d) = ends[:2]
    if total.op == "difference":
        return Interval(_all((a, d), lambda n: n[0] - n[1]), _all((b, c), lambda n: n[0] - n[1]))
    compute = OPERATIONS[total.op].compute
    scale = DAYS[claims[1].unit or ""] if total.per == "day" else 1

    def quotient(numbers: Sequence[Number]) -> Number | None:
        one, two = max(numbers[0], 0), float(numbers[1] * scale)
        return compute((one, two), _per(total)) if two > 0 else None

    return Interval(_all((a, d), quotient), _all((b, c), quotient))


def _all(numbers: Sequence[Number | None], operate: Callable[[Sequence[Number]], Number | None]) -> Number | None:
    """One end of a sum; null, without end, where an operand has none there."""
    known = [number for number in numbers if number is not None]
    found = operate(known) if len(known) == len(numbers) else None
    return None if found is None else round(found, 6)  # without what binary fractions add
