"""The value of a figure as worded, and the unit of its last place."""

from ..model import Number, Value
from .bounds import Bounding
from .numerals import Exact, number
from .readings import Reading
from .units import Unit

OPEN_HIGH = frozenset(["more_than", "at_least"])
OPEN_LOW = frozenset(["less_than", "up_to"])
WRITTEN = frozenset(["percent", "share", "time", "measure", "money"])
"""Classes whose last written place counts, zero or not: 30 percent is given to the unit (section 5)."""


def value_of(reading: Reading, bound: Bounding | None, unit: Unit | None) -> Value:
    """Low and high as worded: an end that a bound leaves open is null, both are for a vague word."""
    if reading.low is None or reading.high is None:
        return Value(None, None)
    times = unit.times if unit else 1
    low, high = number(reading.low * times), number(reading.high * times)
    if reading.range or bound is None:
        return Value(low, high)
    return Value(None if bound.bound in OPEN_LOW else low, None if bound.bound in OPEN_HIGH else high)


def precision(reading: Reading, unit: Unit | None) -> Number | None:
    """Unit of the last place given: for counts the last not nought, for measures and shares the last written."""
    if reading.place is None or reading.low is None or reading.high is None:
        return None
    times = unit.times if unit else 1
    if reading.place < 1 or (unit and unit.kind in WRITTEN):
        return number(reading.place * times)
    low = last_place(reading.low)
    return low if reading.low == reading.high else min(low, last_place(reading.high))


def last_place(value: Exact) -> int:
    """The unit of the last place of a whole number that is not nought: 1000 for 51,000, 1 for 0."""
    whole, place = abs(int(value)), 1
    while whole and whole % 10 == 0:
        whole, place = whole // 10, place * 10
    return place
