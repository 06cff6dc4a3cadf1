"""A number as it is read: one, a range, a share, or a vague word."""

from typing import NamedTuple

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
