"""A number found in a text, before anything is known of what it measures."""

from typing import NamedTuple

from .numerals import Exact


class Amount(NamedTuple):
    """A number's own words, its value (null for a vague word) and the unit of its last written place."""

    start: int
    end: int
    value: Exact | None
    place: Exact | None
    rule: str
    scale: Exact = 1
    """Factor of a trailing scale word, so that "1 to 2 thousand" can share it."""
    unit: str | None = None
    """A unit the number brings with it: share, percent, years."""
