"""Fractions in words: shares of a whole, and parts after a whole number ("one and a half million")."""

import re
from collections.abc import Iterator
from fractions import Fraction

from .lexicon import Lexicon
from .numerals import Numeral, read_words
from .patterns import Amount, patterns
from .rows import fold

LEFT_OF_FRACTION = 32
"""Characters before a fraction that may hold its count: "seventeen and three-"."""
HEDGED = re.compile(r"(?:than|nearly|almost|about|over|around|roughly|only|some|least|just)\s+$")
WHOLE_FOLLOWS = re.compile(r"\s+(?:the|its|their|his|her|our|all|people|as)\b")


def find_fractions(shown: str, lexicon: Lexicon) -> Iterator[Amount]:
    """Fractions that are parts of something; ordinals and quarters of a year are left."""
    for m in patterns(lexicon).fraction.finditer(shown):
        floor = max(0, m.start() - LEFT_OF_FRACTION)
        before = patterns(lexicon).before_fraction.search(shown[floor : m.start()])
        numeral = _fraction(m, before, shown, lexicon) if before else None
        if numeral and before:
            unit = None if before["whole"] or m["scaled"] else "share"
            yield Amount(floor + before.start(), m.end(), numeral.value, numeral.place, "number.fraction", unit=unit)


def _fraction(m: re.Match[str], before: re.Match[str], shown: str, lexicon: Lexicon) -> Numeral | None:
    part, count = fold(m["part"]), fold(before["count"] or "")
    below = int(lexicon["numbers.fractions"].words[part].values[part])
    above = 1 if count in ("", "a", "an") else _whole(count, lexicon)
    start = m.start() - len(before[0])
    if above is None or not (before["whole"] or m["scaled"] or _is_share(part, count, shown, start, m.end())):
        return None
    scale = _whole(fold(m["scaled"]).split()[-1], lexicon) if m["scaled"] else 1
    whole = _whole(fold(before["whole"]), lexicon) if before["whole"] else 0
    value = ((whole or 0) + Fraction(above, below)) * (scale or 1)
    return Numeral(value, Fraction(scale or 1, below))


def _is_share(part: str, count: str, shown: str, start: int, end: int) -> bool:
    """A part of something: "half of", "two thirds", "nearly a quarter"; not "a third attempt", "the fifth"."""
    if count not in ("", "a", "an"):
        return True
    follows = shown[end : end + 12].lower()
    if re.match(r"\s+of\b", follows):
        return part in ("half", "quarter") or bool(count)
    hedged = bool(HEDGED.search(shown[max(0, start - 14) : start].lower()))
    if part == "half":
        return hedged or bool(WHOLE_FOLLOWS.match(follows)) or not follows.strip()
    return bool(count) and (hedged or not follows.strip(" .,;"))


def _whole(word: str, lexicon: Lexicon) -> int | None:
    if word.isdigit():
        return int(word)
    numeral = read_words((word,), lexicon)
    return int(numeral.value) if numeral else None
