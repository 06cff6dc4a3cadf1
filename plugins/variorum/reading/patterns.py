"""The patterns that find numbers, made from a lexicon, and what a number found comes to."""

import re
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache

from .lexicon import Lexicon
from .numerals import LITERAL
from .rows import any_of

LONGEST = 14
"""Words of one number: "nine hundred and ninety-nine thousand nine hundred and ninety-nine" has eleven."""


@dataclass(frozen=True, slots=True)
class Amount:
    """A number's own words, its value (null for a vague word) and the unit of its last written place."""

    start: int
    end: int
    value: Fraction | None
    place: Fraction | None
    rule: str
    scale: Fraction = Fraction(1)
    """Factor of a trailing scale word, so that "1 to 2 thousand" can share it."""
    unit: str | None = None
    """A unit the number brings with it: share, percent, years."""


@dataclass(frozen=True, slots=True)
class Patterns:
    """The patterns that find numbers, made from a lexicon."""

    digits: re.Pattern[str]
    words: re.Pattern[str]
    before_fraction: re.Pattern[str]
    fraction: re.Pattern[str]
    vague: re.Pattern[str]
    glyph: re.Pattern[str]
    article: re.Pattern[str]
    money: re.Pattern[str]
    negative: re.Pattern[str]
    counted: re.Pattern[str]


@lru_cache(maxsize=8)
def patterns(lexicon: Lexicon) -> Patterns:
    """The patterns of `lexicon`, compiled once."""
    scale = any_of(lexicon["numbers.scales"].words)
    cardinal = any_of(lexicon["numbers.cardinals"].words)
    fraction = any_of(lexicon["numbers.fractions"].words)
    glyphs = "[" + "".join(lexicon["numbers.glyphs"].words) + "]"
    codes = sorted(w for w in lexicon["units.money"].words if w[-1].isalpha() and w.isupper())
    after_code = "|".join(rf"(?<={re.escape(code)})" for code in [*codes, "Rs"])
    edge = rf"(?:(?<![\w.,])|(?<=[^\d][.,])|{after_code})"
    suffix = "|".join(sorted(lexicon["numbers.suffixes"].words, key=len, reverse=True))
    small = "|".join(lexicon["numbers.money_suffixes"].words)
    word = rf"(?:{cardinal}|{scale}|\bpoint\b)"
    return Patterns(
        re.compile(
            rf"{edge}(?P<literal>{LITERAL})(?:(?P<glyph>{glyphs})|\s?(?P<suffix>{suffix})(?!\w)"
            rf"|\s?(?P<small>{small})(?!\w)|(?P<scales>(?:[\s-]{{0,2}}{scale}){{1,3}}(?:\sand\s{cardinal}(?:[\s-]{cardinal})?"
            rf"|\sand\s\d{{1,2}}(?![\d.,]))?))?(?!\d)",
            re.IGNORECASE,
        ),
        re.compile(
            rf"(?:(?<!\w)an?\s+(?={scale}))?{word}(?:(?:\s*-\s*|\s+and\s+an?\s+(?={scale})|\s+and\s+|\s+){word}){{0,{LONGEST}}}",
            re.IGNORECASE,
        ),
        re.compile(
            rf"(?:(?P<whole>{cardinal}|(?<![\w.])\d+)\s+and\s+)?(?:(?P<count>(?<!\w)an?(?!\w)|{cardinal})[\s-]+)?$",
            re.IGNORECASE,
        ),
        re.compile(rf"(?P<part>{fraction})(?P<scaled>\s+(?:of\s+)?(?:an?\s+)?{scale})?", re.IGNORECASE),
        re.compile(
            rf"(?:{any_of(lexicon['vague.quantifiers'].words)}(?:\s+{scale})?|{any_of(lexicon['vague.vague'].words)})",
            re.IGNORECASE,
        ),
        re.compile(rf"(?<![\w.]){glyphs}"),
        re.compile(
            rf"{any_of(lexicon['bounds.before'].words)}\s+(?P<one>an?\s+(?P<unit>{any_of(lexicon['units.time'].words)}))(?!-)",
            re.IGNORECASE,
        ),
        re.compile(rf"{any_of(lexicon['units.money'].words)}\s?$|[$€£¥]\s?$", re.IGNORECASE),
        re.compile(rf"{any_of(lexicon['numbers.negatives'].words)}[\s-]$", re.IGNORECASE),
        re.compile(rf"(?:\d|{cardinal}|\bpast|\blast|\bfew|\bseveral)[\s-]+$", re.IGNORECASE),
    )
