"""The words that carry a figure, at most eight of them, as the ledger quotes them."""

import re

from .bounds import Bounding
from .units import Unit

MOST = 8
"""Words of a quote in the ledger (section 2)."""


def quotation(text: str, start: int, end: int, bound: Bounding | None, unit: Unit | None) -> str:
    """The stretch of `text` around the number `start` to `end` with its bound and its counted words, cut to 8 words."""
    left, right = (min(start, bound.start), max(end, bound.end)) if bound else (start, end)
    if unit:
        left, right = min(left, left if unit.start is None else unit.start), max(right, unit.end)
    quote = text[left:right]
    if len(quote.split()) <= MOST:
        return quote
    left = bound.start if bound and bound.start < start else start
    words = list(re.finditer(r"\S+", text[left:right]))
    stop = left + words[min(MOST, len(words)) - 1].end()
    return text[left : max(stop, end)]
