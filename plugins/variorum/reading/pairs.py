"""Figures that stand in pairs: two bounds that make one range, and numbers that share a unit."""

import re
from collections.abc import Sequence
from dataclasses import replace

from ..model import Figure, Value
from .comparisons import MONEY, STEPS, TIMES
from .conversions import converted
from .divisions import divided
from .ellipsis import goes_on
from .wholes import out_of

JOINED = re.compile(
    r"\s?(?:to|and|or|or\s(?:even|perhaps|maybe)\sa?|-|–)\s?|\s\([^()]{1,30}\)\s(?:and|to|or)\s"
    r"|\sof\s(?:(?:the|its|their|his|her|some|about)\s)?(?:\w+['’]s\s)?"
)
"""What stands between two numbers that share the noun behind the second."""
BOTH = re.compile(r"(?:,|,?\s(?:and|but|yet|though))\s")
"""What stands between two bounds of one number: "more than 100 but fewer than 200"."""
LOW, HIGH = frozenset(["more_than", "at_least"]), frozenset(["less_than", "up_to"])


def paired(text: str, figures: Sequence[Figure]) -> tuple[Figure, ...]:
    """`figures` (sorted) with two bounds of one number made a range, and one without a unit given its partner's."""
    found: list[Figure] = []
    for figure in reversed(figures):
        last = found[-1] if found else None
        if last and (whole := _range(text, figure, last)):
            found[-1] = whole
        else:
            found.append(_forward(text, figure, last) if last else figure)
    return _backward(text, list(reversed(found)))


def _backward(text: str, figures: list[Figure]) -> tuple[Figure, ...]:
    """`figures` where one without a unit takes that of an earlier one, and a conversion the bound of its original."""
    for at in range(1, len(figures)):
        if divided(text, figures[at - 1], figures[at]):
            figures[at - 1 : at + 1] = [_as_votes(f) for f in figures[at - 1 : at + 1]]
        if one := goes_on(text, figures, at):
            figures[at] = _with_unit(figures[at], one)
        figures[at] = converted(figures[at - 1], figures[at])
    return tuple(figures)


def _as_votes(figure: Figure) -> Figure:
    return replace(figure, unit="votes", event="voted", rule=(*figure.rule, "unit.votes"))


def _with_unit(figure: Figure, other: Figure) -> Figure:
    return replace(figure, unit=other.unit, counts=other.counts, rule=(*figure.rule, "unit.shared"))


def _forward(text: str, one: Figure, two: Figure) -> Figure:
    """`one` with the unit of `two` where they are paired ("from 5 to 7 percent", "112 of the 250 seats")."""
    if (one.unit is None or "unit.carried" in one.rule) and two.unit and JOINED.fullmatch(text, one.end, two.start):
        return _with_unit(one, two)
    if one.unit is None and two.unit and two.unit not in STEPS | TIMES | MONEY and out_of(text, one, two):
        return replace(_with_unit(one, two), counts=None)
    return one


def _range(text: str, one: Figure, two: Figure) -> Figure | None:
    """The range between two bounds: "greater than 30 and less than 40"; None where they bound two numbers."""
    if not ((one.bound in LOW and two.bound in HIGH) or (one.bound in HIGH and two.bound in LOW)):
        return None
    low, high = (one.value.low, two.value.high) if one.bound in LOW else (two.value.low, one.value.high)
    m = BOTH.match(text, one.end, two.start)
    words = m and two.bound_words and text[m.end() : two.start].strip(" $€£").startswith(two.bound_words)
    if not words or low is None or high is None or low >= high or (one.unit and one.unit != two.unit):
        return None
    begin = text.rfind(one.bound_words or "", 0, one.start)
    quote = text[begin : two.end] if len(text[begin : two.end].split()) <= 8 else one.quote
    rule = (*one.rule, *two.rule, "range.bounds")
    return replace(two, text=text[one.start : two.end], start=one.start, quote=quote, value=Value(low, high),
                   bound="range", bound_words=None, rule=rule)  # fmt: skip
