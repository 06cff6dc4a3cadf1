"""The value of a number in digits: separators, powers, fractions, decimals."""

import re
from fractions import Fraction
from typing import NamedTuple

from ..model import Number

GROUPED = r"\d{1,3}(?:,\d{2,3}){0,12},\d{3}(?:\.\d+)?"
SPACED = r"\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3}){1,12}(?![\d,])(?:\.\d+)?"
DOTTED = r"\d{1,3}(?:\.\d{3}){1,12},\d+"
POWER = (
    r"\d++(?:\.\d++)?\s?[x×]\s?10\^?[-−]?\d{1,2}|\d++(?:\.\d++)?[eE][+-]?\d{1,2}"
    r"|\d++(?:\.\d++)?\^(?:--|[-+−])?\d{1,2}"
)
MIXED = r"\d++[ -]{1,2}\d/\d++|\d++[/⁄]\d++"
PLAIN = r"\d++(?:\.\d++)?"
LITERAL = re.compile(rf"(?:{POWER}|{MIXED}|{DOTTED}|{GROUPED}|{SPACED}|{PLAIN})(?!\d)")
PLAIN_POINT, FULL_DOTTED = re.compile(r"\d*\.\d+"), re.compile(DOTTED)
RAISED = re.compile(r"([\d.]+?)(?:\s?[x×]\s?10\^?|[eE]|(\^))(?:--|\+)?([-−]?\d+)")
OVER = re.compile(r"(?:(\d+)[ -]{1,2})?(\d+)[/⁄](\d+)")
SPACE = re.compile(r"[ \u00a0\u2009\u202f]")
LONGEST = 40
"""Characters of a number in digits; what is longer is a code, a key or noise, and measures nothing."""


Exact = int | Fraction
"""A value without rounding. Whole ones are mostly ints, with which reckoning is ten times as fast."""


class Numeral(NamedTuple):
    """A value and the unit of its last written place."""

    value: Exact
    place: Exact


def number(value: Exact) -> Number:
    """`value` as int where whole, else as float."""
    return value.numerator if value.denominator == 1 else float(value)


def read_literal(text: str) -> Numeral | None:
    """Digits with their separators as a numeral; None where a fraction has no denominator, or there are too many."""
    if len(text) > LONGEST:
        return None
    plain = text.replace(",", "")
    if plain.isdecimal():
        return Numeral(int(plain), 1)
    if PLAIN_POINT.fullmatch(plain) and "," not in text.partition(".")[2]:
        return _decimal(plain)
    power = RAISED.fullmatch(text)
    if power:
        return _power(_decimal(power[1]), int(power[3].replace("−", "-")), raised=bool(power[2]))
    parts = OVER.fullmatch(text)
    if parts:
        below = int(parts[3])
        if not parts[1] and int(parts[2]) > below:  # "140/90" is two readings, no part of anything
            return None
        return Numeral(int(parts[1] or 0) + Fraction(int(parts[2]), below), Fraction(1, below)) if below else None
    plain = SPACE.sub("", text)
    if FULL_DOTTED.fullmatch(plain):
        return _decimal(plain.replace(".", "").replace(",", "."))
    return _decimal(plain.replace(",", ""))


def _power(base: Numeral, exponent: int, *, raised: bool) -> Numeral | None:
    """`base` times ten to the `exponent`, or `raised` to it; None where nothing comes of it that can be measured."""
    if not raised:
        factor = Fraction(10) ** exponent
        return Numeral(base.value * factor, base.place * factor)
    if (not base.value and exponent < 0) or abs(exponent) * len(str(int(base.value))) > LONGEST:
        return None
    value = Fraction(base.value) ** exponent
    return Numeral(value, value or 1)


def _decimal(text: str) -> Numeral:
    whole, _, decimals = text.partition(".")
    units = 10 ** len(decimals)
    return Numeral(Fraction(int(whole + decimals), units), Fraction(1, units))
