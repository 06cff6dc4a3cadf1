"""A measure and its conversion in brackets: "51.8C (125.2F)", "9 billion shekels ($2.4 billion)"."""

import re

from ..model import Figure
from .readings import Measured

BRACKET = re.compile(
    r"[^().;\d\n]{0,28}\(\s*(?:about|around|some|or|roughly|approximately|nearly|US)?\s*[^\w\s(]{0,3}\w{0,3}\s?"
)
"""What stands between the two: the unit of the first, the bracket, a hedge and a currency."""
KINDS = frozenset(["measure", "money"])
"""Classes of units that are converted into each other; counts and shares are not."""


def conversion_of(text: str, earlier: Figure | None, figure: Measured, kind: str | None) -> int | None:
    """`start` of the figure that `figure`, with a unit of class `kind`, converts; None where it converts none."""
    if earlier is None or kind not in KINDS or earlier.unit in (None, "people", "percent", "share", figure.unit):
        return None
    return earlier.start if BRACKET.fullmatch(text, earlier.end, figure.start) else None
