"""The interval of a figure (specification, section 5): the numeric reading used for judging."""

from fractions import Fraction
from functools import lru_cache
from typing import Literal

from ..model import Bound, Interval, Number, Value
from .lexicon import Lexicon, load_lexicon
from .numerals import Exact
from .numerals import number as whole
from .rows import fold
from .vague import DEFAULT, read_vague

SPREAD = Fraction(5, 100)
"""About N is N ± 5 %; no rounding is read as wider than that (section 5)."""
QUANTITIES = ("units.time", "units.measure", "units.money")
"""Tables of units that are measured, not counted."""
MEASURES = frozenset(["percent", "share", "percentage points", "votes"])
COUNTABLE_FROM = 100
"""Smaller counts are taken as counted, not rounded."""


def interval(
    value: Value,
    bound: Bound,
    *,
    unit: str | None,
    precision: Number | None,
    text: str,
    policy: str = DEFAULT,
    bound_words: str | None = None,
) -> Interval:
    """The interval of a figure with this value and bound.

    `unit` decides between counts and measures, `precision` is the unit of the last place given, `text` the number's own
    words (for vague ones), `bound_words` tell "nearly" from "less than". Raises ContentError for an unknown policy.
    """
    if bound == "vague":
        return read_vague(text, policy)
    return _clipped(_read(value, bound, unit, precision, bound_words), unit)


def _read(value: Value, bound: Bound, unit: str | None, precision: Number | None, bound_words: str | None) -> Interval:
    low, high = value.low, value.high
    if bound == "more_than":
        return Interval(low, None, ("low",))
    if bound == "at_least":
        return Interval(low, None)
    if bound == "up_to":
        return Interval(_floor(high), high)
    if bound == "less_than":
        return _under(high, bound_words)
    if bound == "range" or low is None or high is None:
        return Interval(low, high)
    return _around(low, abs(SPREAD * _exact(low)) if bound == "about" else _half(low, unit, precision))


def _floor(high: Number | None) -> Number | None:
    """Nothing is counted below nought; a temperature of up to -5 has no lower end."""
    return None if high is not None and high < 0 else 0


def _under(high: Number | None, bound_words: str | None) -> Interval:
    if high is None or not _near(bound_words):
        return Interval(_floor(high), high, ("high",))
    return Interval(whole(_exact(high) * (1 - SPREAD)), high) if high >= 0 else Interval(None, high)


def _near(bound_words: str | None) -> bool:
    """Whether the words say less than the number and near it ("nearly"), not just less."""
    row = load_lexicon()["bounds.before"].row(" ".join((bound_words or "").split()))
    return row is not None and row.name == "bound.nearly"


def _half(value: Number, unit: str | None, precision: Number | None) -> Exact:
    """Half a unit of the last place, for measures as written, for round counts from 100 on at most 5 %; else nought."""
    exact = _exact(value)
    if unit is not None and unit in _measures(load_lexicon()):
        return 0 if _third(unit, exact) else Fraction(_exact(_last(value) if precision is None else precision)) / 2
    count = abs(int(exact))
    if count < COUNTABLE_FROM or exact % 10:
        return 0
    place = 10
    while count % (place * 10) == 0:
        place *= 10
    return min(Fraction(place // 2), SPREAD * count)


def _last(value: Number) -> Number:
    """The last decimal place a number shows, where nothing else tells how it was given: 0.1 for 6.8."""
    written = str(value) if isinstance(value, float) and not value.is_integer() else ""
    decimals = 0 if "e" in written else len(written.partition(".")[2])
    return float(Fraction(1, 10**decimals)) if decimals else 1


def _third(unit: str | None, value: Exact) -> bool:
    """A share in words ("half") has no last place: it stands for itself."""
    return unit == "share" and 0 <= value <= 1


@lru_cache(maxsize=8)
def _measures(lexicon: Lexicon) -> frozenset[str]:
    """The units whose numbers are read as measured: to half of their last place."""
    return MEASURES.union(
        row.gives or fold(word) for name in QUANTITIES for row in lexicon[name].rows for word in row.words
    )


def _around(value: Number, half: Exact) -> Interval:
    exact = _exact(value)
    return Interval(whole(exact - half), whole(exact + half)) if half else Interval(whole(exact), whole(exact))


def _exact(value: Number) -> Exact:
    return value if isinstance(value, int) else Fraction(str(value))


def _clipped(found: Interval, unit: str | None) -> Interval:
    """Percentages stop at 0 and 100, shares at 0 and 1; an end that was cut off belongs to the interval."""
    top = {"percent": 100, "share": 1}.get(unit or "")
    if (
        top is None
        or (found.low is not None and found.low > top)
        or (found.high is not None and found.high > top and found.low == found.high)
    ):
        return found
    low = 0 if found.low is None or found.low < 0 else found.low
    high = top if found.high is None or found.high > top else found.high
    kept: tuple[Literal["low", "high"], ...] = tuple(
        e for e in found.open if (low if e == "low" else high) == (found.low if e == "low" else found.high)
    )
    return Interval(low, high, kept, found.policy)
