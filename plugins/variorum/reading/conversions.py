"""A measure and its conversion in brackets: "51.8C (125.2F)", "9 billion shekels ($2.4 billion)"."""

import re
from dataclasses import replace

from ..model import Figure, Value
from .readings import Measured

BRACKET = re.compile(
    r"[^().;\d\n]{0,28}\(\s*(?:about|around|some|or|roughly|approximately|nearly|US)?\s*[^\w\s(]{0,3}\w{0,3}\s?"
)
"""What stands between the two: the unit of the first, the bracket, a hedge and a currency."""
KINDS = frozenset(["measure", "money"])
"""Classes of units that are converted into each other; counts and shares are not."""


OPEN_LOW, OPEN_HIGH = frozenset(["less_than", "up_to"]), frozenset(["more_than", "at_least"])


def converted(one: Figure, two: Figure) -> Figure:
    """`two` with the bound of `one` that it converts, where that leaves an end open ("more than 7 miles (11 km)"), and
    with what happened to it: "burned 50 acres (20 hectares)"."""
    if two.conversion_of != one.start:
        return two
    two = replace(two, event=two.event or one.event)
    if two.bound != "exact" or one.bound not in OPEN_LOW | OPEN_HIGH:
        return two
    low = None if one.bound in OPEN_LOW else two.value.low
    high = None if one.bound in OPEN_HIGH else two.value.high
    rule = (*two.rule, "bound.converted")
    return replace(two, value=Value(low, high), bound=one.bound, bound_words=one.bound_words, rule=rule)


def conversion_of(text: str, earlier: Figure | None, figure: Measured, kind: str | None) -> int | None:
    """`start` of the figure that `figure`, with a unit of class `kind`, converts; None where it converts none."""
    if earlier is None or kind not in KINDS or earlier.unit in (None, "people", "percent", "share", figure.unit):
        return None
    return earlier.start if BRACKET.fullmatch(text, earlier.end, figure.start) else None
