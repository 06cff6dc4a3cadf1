"""Numbers in digits: where one begins, its sign, and the letters and glyphs behind it."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache
from types import MappingProxyType

from .amount import Amount
from .commas import COMMA, is_decimal, read_decimal
from .lexicon import Lexicon
from .lines import Line
from .nouns import is_plural
from .numerals import LITERAL, Exact, Numeral, read_literal

MINUS = re.compile(r"(?:^|[\s($€£:<>=])[-−]\s?$")
DASH = re.compile(r"[\w)]\s[-−]\s$")
"""A dash between words is no minus."""
LETTERS = re.compile(r"[A-Za-z]{1,3}(?=\d)")
CODE = re.compile(r"[^\W\d_]+\d")
"""Letters and a digit glued behind digits: part of a code ("9AB8")."""


@dataclass(frozen=True, slots=True, eq=False)
class Signs:
    """What may be glued to digits: currency codes before, letters for scales and fraction glyphs behind."""

    codes: frozenset[str]
    suffix: re.Pattern[str]
    suffixes: Mapping[str, int]
    small: Mapping[str, int]
    glyphs: Mapping[str, Fraction]
    glued: frozenset[str]
    """Units that end in a digit: m2, km2."""


@lru_cache(maxsize=8)
def signs(lexicon: Lexicon) -> Signs:
    """The signs of `lexicon`, compiled once."""
    suffixes, small = (lexicon[f"numbers.{name}"].rows[0].values for name in ("suffixes", "money_suffixes"))
    letters = "|".join(sorted({*suffixes, *small, *map(str.upper, small)}, key=len, reverse=True))
    glyphs = {word: Fraction(*row.values[word]) for row in lexicon["numbers.glyphs"].rows for word in row.words}
    return Signs(
        frozenset(w for w in lexicon["units.money"].words if w[-1].isalpha() and not w.islower()),
        re.compile(rf"\s{{0,2}}({letters})(?!\w)"),
        MappingProxyType({**{k.lower(): v for k, v in suffixes.items() if len(k) > 1}, **suffixes}),
        small,
        MappingProxyType(glyphs),
        frozenset(w for w in lexicon["units.measure"].words if w[-1].isdigit()),
    )


def literal_at(line: Line, at: int, lexicon: Lexicon) -> tuple[Numeral, int, int] | None:
    """The numeral in digits that begins in the token `at`, with its start and end; None where none begins there."""
    start = line.starts[at]
    if not line.key(at)[:1].isdecimal():
        code = LETTERS.match(line.shown, start)
        if code is None or signs(lexicon).codes.isdisjoint((code[0], line.shown[start - 1 : start] + code[0])):
            return None
        start = code.end()
    m = LITERAL.match(line.shown, start)
    if m is None or not _free(line.shown, start):
        return None
    if line.shown[m.end() : m.end() + 1] != "," or not (comma := COMMA.match(line.shown, start)):
        return _numeral(line, m, lexicon)
    if is_decimal(line, comma, lexicon):
        return read_decimal(comma), start, comma.end()
    return None if comma["decimals"] == "00" else _numeral(line, m, lexicon)


def _numeral(line: Line, m: re.Match[str], lexicon: Lexicon) -> tuple[Numeral, int, int] | None:
    """The numeral in digits that `m` found; None where it is part of a code."""
    numeral = read_literal(m.group())
    code_follows = CODE.match(line.shown, m.end())
    if numeral is None or (code_follows and line.shown[m.end() : code_follows.end()] not in signs(lexicon).glued):
        return None
    return _with_point(line.shown, numeral, m.start(), m.end())


def _free(shown: str, start: int) -> bool:
    """Whether a number may begin here: not behind the separator of another one."""
    return shown[start - 1 : start] not in (".", ",") or not shown[max(0, start - 2) : start - 1].isdecimal()


def _with_point(shown: str, numeral: Numeral, start: int, end: int) -> tuple[Numeral, int, int]:
    """The numeral with a point that stands before it, its nought left out (".25")."""
    bare = shown[start - 1 : start] == "." and not shown[max(0, start - 2) : start - 1].strip(" \t($€£+−-~")
    if start == 0 or not bare or numeral.place != 1:
        return numeral, start, end
    place = Fraction(1, 10 ** (end - start))
    return Numeral(numeral.value * place, place), start - 1, end


def read_suffix(line: Line, numeral: Numeral, start: int, end: int, lexicon: Lexicon) -> Amount | None:
    """The number with the glyph or the letters for a scale behind it ("2½", "4.3M"); None where none stand there."""
    table = signs(lexicon)
    glyph = table.glyphs.get(line.shown[end : end + 1])
    if glyph is not None:
        return _signed(line, start, end + 1, numeral.value + glyph, Fraction(1, glyph.denominator), 1, lexicon)
    m = table.suffix.match(line.shown, end)
    if m is None:
        return None
    factor = table.suffixes.get(m[1]) or (table.suffixes.get(m[1].lower()) if len(m[1]) > 1 else None)
    if factor is None and ((numeral.place < 1 and m[1] == "b") or _money_or_people(line, start, m.end(), lexicon)):
        factor = table.small.get(m[1].lower())
    if factor is None:
        return None
    return _signed(line, start, m.end(), numeral.value * factor, numeral.place * factor, factor, lexicon)


def _signed(line: Line, start: int, end: int, value: Exact, place: Exact, scale: Exact, lexicon: Lexicon) -> Amount:
    sign, start = signed(line, start, lexicon)
    return Amount(start, end, sign * value, place, "number.scale" if scale > 1 else "number.digits", scale)


def _money_or_people(line: Line, start: int, end: int, lexicon: Lexicon) -> bool:
    before = line.text[max(0, start - 5) : start].rstrip()
    if any(before.endswith(sign) for sign in lexicon["units.money"].words if sign[0].isupper() or not sign.isalnum()):
        return True
    after, ahead = line.token_from(end), line.key(line.token_from(start) - 1)
    if lexicon["numbers.lengths"].row(line.key(after)):  # "100m hurdles", "the 400m runners"
        return False
    if lexicon["units.person_verbs"].words.get(ahead) or lexicon["units.persons"].words.get(line.key(after)):
        return True
    return after < len(line.keys) and line.starts[after] == end + 1 and is_plural(line.keys[after])


def signed(line: Line, start: int, lexicon: Lexicon) -> tuple[int, int]:
    """Sign of the number at `start`, and where its words begin ("minus 40" begins at the digits)."""
    before = line.token_from(start) - 1
    if line.key(before) in ("-", "−"):
        context = line.shown[max(0, start - 10) : start]
        if MINUS.search(context) and not DASH.search(context):
            return -1, start - 1 if context[-1] in "-−" else start
        before -= 1
    return (-1 if lexicon["numbers.negatives"].row(line.key(before)) else 1), start
