"""The words that carry a figure, at most eight of them, as the ledger quotes them."""

import re

from .bounds import Bounding
from .units import Unit

MOST = 8
"""Words of a quote in the ledger (section 2)."""


def quotation(text: str, start: int, end: int, bound: Bounding | None, unit: Unit | None) -> str:
    """The stretch of `text` around the number `start` to `end` with its bound and its counted words, cut to 8 words."""
    left = min([start, *([bound.start] if bound else []), *([unit.start] if unit and unit.start is not None else [])])
    right = max([end, *([bound.end] if bound else []), *([unit.end] if unit else [])])
    if len(text[left:right].split()) <= MOST:
        return text[left:right]
    left = bound.start if bound and bound.start < start else start
    words = list(re.finditer(r"\S+", text[left:right]))
    stop = left + words[min(MOST, len(words)) - 1].end()
    return text[left : max(stop, end)]
