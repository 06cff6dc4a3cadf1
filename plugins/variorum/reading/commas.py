"""A comma where English has a point: "1,3 per cent", as pages set in another country write it."""

import re
from fractions import Fraction
from functools import lru_cache

from .lexicon import Lexicon
from .lines import Line
from .numerals import Numeral

COMMA = re.compile(r"(?P<whole>\d{1,3}),(?P<decimals>\d{1,2})(?![\d,]|\.\d)")
"""Digits, a comma and one or two digits: no thousands are grouped so."""
MEASURED = ("numbers.scales", "numbers.suffixes", "units.percent", "units.measure", "units.money", "units.time")
"""Tables of what may stand behind a decimal: scales, and units that are measured."""
CURRENCY = 4
"""Characters before a number in which the sign or the code of a currency stands."""


def is_decimal(line: Line, m: re.Match[str], lexicon: Lexicon) -> bool:
    """Whether a scale, a unit's sign or a currency beside the number that COMMA found shows that it is a decimal."""
    before = line.shown[max(0, m.start() - CURRENCY) : m.start()].split()
    return line.key(line.token_from(m.end())) in _signs(lexicon) or bool(
        before and before[-1] in lexicon["units.money"].words
    )


def read_decimal(m: re.Match[str]) -> Numeral:
    """The number that COMMA found, its comma read as a point."""
    place = Fraction(1, 10 ** len(m["decimals"]))
    return Numeral(int(m["whole"] + m["decimals"]) * place, place)


@lru_cache(maxsize=8)
def _signs(lexicon: Lexicon) -> frozenset[str]:
    """Folded first tokens of what shows a decimal."""
    return frozenset().union(*(lexicon[name].phrases for name in MEASURED))
