"""Numbers in digits, with their scales, signs and glyphs."""

import re
from collections.abc import Iterator
from fractions import Fraction

from .lexicon import Lexicon
from .numerals import read_literal, read_words
from .patterns import Amount, patterns
from .rows import fold


def find_digits(shown: str, lexicon: Lexicon) -> Iterator[Amount]:
    """Numbers that begin with digits."""
    for m in patterns(lexicon).digits.finditer(shown):
        numeral = read_literal(m["literal"])
        if numeral is None:
            continue
        end, factor, added = _scaled(m, shown, lexicon)
        sign, start = signed(shown, m.start(), lexicon)
        value = sign * (numeral.value * factor + added)
        rule = "number.scale" if factor != 1 else "number.digits"
        unit = "share" if re.search(r"[/⁄]", m["literal"]) and value < 1 else None
        yield Amount(start, end, value, numeral.place * factor, rule, Fraction(factor), unit)


def _scaled(m: re.Match[str], shown: str, lexicon: Lexicon) -> tuple[int, Fraction, Fraction]:
    """End of the number with its scale, the scale's factor, and what is added after it ("3 hundred and 21")."""
    one, none = Fraction(1), Fraction(0)
    if m["glyph"]:
        above, below = lexicon["numbers.glyphs"].words[m["glyph"]].values[m["glyph"]]
        return m.end(), one, Fraction(above, below)
    if m["suffix"]:
        values = lexicon["numbers.suffixes"].rows[0].values
        factor = values.get(m["suffix"]) or (values.get(m["suffix"].lower()) if len(m["suffix"]) > 1 else None)
        if factor:
            return m.end(), Fraction(factor), none
    letter = m["suffix"] or m["small"]
    small = lexicon["numbers.money_suffixes"].rows[0].values.get(letter.lower()) if letter else None
    if small and _money_or_people(shown, m.start("literal"), m.end(), lexicon):
        return m.end(), Fraction(small), none
    if m["scales"]:
        words = tuple(w for w in re.split(r"[\s-]+", fold(m["scales"])) if w)
        numbers = [w for w in words if w != "and"]
        head = tuple(w for w in numbers if lexicon["numbers.scales"].row(w))
        rest = tuple(w for w in numbers if w not in head)
        factor = one
        for word in head:
            factor *= int(lexicon["numbers.scales"].words[word].values[word])
        extra = read_words(rest, lexicon) if rest and not rest[0].isdigit() else None
        return m.end(), factor, extra.value if extra else Fraction(int(rest[0])) if rest else none
    return m.end("literal"), one, none


def _money_or_people(shown: str, start: int, end: int, lexicon: Lexicon) -> bool:
    if patterns(lexicon).money.search(shown[max(0, start - 5) : start]):
        return True
    follows = re.match(r"\s+(\w+)", shown[end : end + 24])
    return bool(follows and lexicon["units.persons"].row(follows[1]))


def signed(shown: str, start: int, lexicon: Lexicon) -> tuple[int, int]:
    """Sign of the number at `start`, and where its words begin ("minus 40" begins at the digits)."""
    before = shown[max(0, start - 10) : start]
    if re.search(r"(?:^|[\s($€£:<>=])[-−]\s?$", before) and not re.search(r"[\w)]\s[-−]\s$", before):
        return -1, start - 1 if before.endswith(("-", "−")) else start
    return (-1 if patterns(lexicon).negative.search(before) else 1), start


def find_glyphs(shown: str, lexicon: Lexicon) -> Iterator[Amount]:
    """Single characters for fractions."""
    for m in patterns(lexicon).glyph.finditer(shown):
        above, below = lexicon["numbers.glyphs"].words[m.group()].values[m.group()]
        yield Amount(m.start(), m.end(), Fraction(above, below), Fraction(1, below), "number.glyph", unit="share")
