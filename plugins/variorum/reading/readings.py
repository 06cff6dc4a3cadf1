"""A number as it is read: one, a range, a share, or a vague word."""

from typing import NamedTuple

from ..model import Bound, Number, Value
from .numerals import Exact


class Reading(NamedTuple):
    """One number, a range or a share, with its own words; low and high are equal for one number, null for vague."""

    start: int
    end: int
    low: Exact | None
    high: Exact | None
    place: Exact | None
    rules: tuple[str, ...]
    unit: str | None = None
    range: bool = False


class Measured(NamedTuple):
    """A number with its bound and unit, before the sentence is asked what it says of it: fields as in Figure."""

    text: str
    start: int
    end: int
    quote: str
    value: Value
    bound: Bound
    bound_words: str | None
    precision: Number | None
    unit: str | None
    counts: str | None
    rule: tuple[str, ...]
