"""The value of a number's own words: digits, scales, words, fractions."""

import re
from dataclasses import dataclass
from fractions import Fraction

from ..model import Number
from .lexicon import Lexicon

GROUPED = r"\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?"
SPACED = r"\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?![\d,])(?:\.\d+)?"
DOTTED = r"\d{1,3}(?:\.\d{3})+,\d+"
POWER = r"\d+(?:\.\d+)?\s?[x×]\s?10\^?[-−]?\d{1,2}|\d+(?:\.\d+)?[eE][+-]?\d{1,2}"
MIXED = r"\d+[ -]\d/\d+|\d+[/⁄]\d+"
PLAIN = r"\d+(?:\.\d+)?|\.\d+"
LITERAL = rf"(?:{POWER}|{MIXED}|{DOTTED}|{GROUPED}|{SPACED}|{PLAIN})"
SMALL = 100
"""Cardinals below it may follow a hundred or a ten."""


@dataclass(frozen=True, slots=True)
class Numeral:
    """A value and the unit of its last written place."""

    value: Fraction
    place: Fraction


def number(value: Fraction) -> Number:
    """`value` as int where whole, else as float."""
    return value.numerator if value.denominator == 1 else float(value)


def read_literal(text: str) -> Numeral | None:
    """Digits with their separators as a numeral; None where a fraction has no denominator."""
    plain = re.sub(r"[ \u00a0\u2009\u202f]", "", text) if "/" not in text else text
    power = re.fullmatch(r"([\d.]+)(?:[x×]10\^?|[eE])([-+−]?\d+)", plain)
    if power:
        base = _decimal(power[1])
        factor = Fraction(10) ** int(power[2].replace("−", "-"))
        return Numeral(base.value * factor, base.place * factor)
    parts = re.fullmatch(r"(?:(\d+)[ -])?(\d+)[/⁄](\d+)", text)
    if parts:
        below = int(parts[3])
        return Numeral(int(parts[1] or 0) + Fraction(int(parts[2]), below), Fraction(1, below)) if below else None
    if re.fullmatch(DOTTED, plain):
        return _decimal(plain.replace(".", "").replace(",", "."))
    return _decimal(plain.replace(",", ""))


def _decimal(text: str) -> Numeral:
    decimals = len(text.partition(".")[2])
    return Numeral(Fraction("0" + text if text.startswith(".") else text), Fraction(1, 10**decimals))


def read_words(words: tuple[str, ...], lexicon: Lexicon) -> Numeral | None:
    """Number words (lower case, without hyphens) as a numeral; None where they do not make one number."""
    if "point" in words:
        at = words.index("point")
        return _pointed(words[:at], words[at + 1 :], lexicon)
    total, current, last = Fraction(0), Fraction(0), Fraction(1)
    seen = limit = 0
    for word in words:
        if word in ("and", "a", "an"):
            continue
        scale = _scale(word, lexicon)
        if scale and (seen or word != words[0] or not word.endswith("s")):
            if scale >= SMALL * 10:
                total, current, limit = total + (current or 1) * scale, Fraction(0), 0
            else:
                current, limit = (current or Fraction(1)) * scale, SMALL
            last = Fraction(scale)
        else:
            value = _cardinal(word, lexicon)
            if value is None or (seen and limit <= value):
                return None
            current, last, limit = current + value, Fraction(1), 10 if value >= 20 and value % 10 == 0 else 1
        seen += 1
        limit = limit or SMALL * 10
    return Numeral(total + current, last) if seen else None


def _pointed(whole: tuple[str, ...], digits: tuple[str, ...], lexicon: Lexicon) -> Numeral | None:
    before = read_words(whole, lexicon)
    scale = _scale(digits[-1], lexicon) if digits else None
    values = [_cardinal(d, lexicon) for d in (digits[:-1] if scale else digits)]
    if before is None or not values or any(v is None for v in values):
        return None
    written = (
        "".join(str(v) for v in values)
        if len(values) == 1 or all(v is not None and v < 10 for v in values)
        else str(sum(v for v in values if v is not None))
    )
    place = Fraction(1, 10 ** len(written))
    factor = scale or 1
    return Numeral((before.value + int(written) * place) * factor, place * factor)


def _cardinal(word: str, lexicon: Lexicon) -> int | None:
    row = lexicon["numbers.cardinals"].row(word)
    return int(row.values[word]) if row and word in row.values else None


def _scale(word: str, lexicon: Lexicon) -> int | None:
    row = lexicon["numbers.scales"].row(word)
    return int(row.values[word]) if row and word in row.values else None
