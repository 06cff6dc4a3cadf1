"""Numbers in a text: where each stands, and what it amounts to. What they measure is read by later steps."""

import re
from collections.abc import Iterator
from fractions import Fraction

from .digits import find_digits, find_glyphs, signed
from .lexicon import Lexicon
from .masks import hide
from .numerals import Numeral, read_words
from .patterns import LONGEST, Amount, patterns
from .rows import fold
from .shares import find_fractions


def find_amounts(shown: str, lexicon: Lexicon) -> tuple[Amount, ...]:
    """The numbers of `shown` (a text with its masks hidden), sorted by start, without overlap."""
    found: list[Amount] = []
    for step in (_vague, find_fractions, find_digits, _words, find_glyphs, _article):
        new = list(step(shown, lexicon))
        found += new
        shown = _without(shown, new)
    return tuple(sorted(found, key=lambda a: a.start))


def _without(shown: str, amounts: list[Amount]) -> str:
    return hide(shown, [(a.start, a.end) for a in amounts])


def _vague(shown: str, lexicon: Lexicon) -> Iterator[Amount]:
    for m in patterns(lexicon).vague.finditer(shown):
        row = lexicon["vague.vague"].row(" ".join(m.group().split())) or lexicon["vague.quantifiers"].rows[0]
        if _counted_by_number(shown, m.start(), lexicon):
            continue
        yield Amount(m.start(), m.end(), None, None, row.name, unit="years" if "decade" in fold(m.group()) else None)


def _counted_by_number(shown: str, start: int, lexicon: Lexicon) -> bool:
    """Whether a number stands right before: "three decades", "5 dozens" are numbers, not vague words."""
    return patterns(lexicon).counted.search(shown[max(0, start - 24) : start]) is not None


def _words(shown: str, lexicon: Lexicon) -> Iterator[Amount]:
    for m in patterns(lexicon).words.finditer(shown):
        tokens = list(re.finditer(r"[^\W\d_]+", m.group()))
        at = 0
        while at < len(tokens):
            count, numeral = _longest([fold(t.group()) for t in tokens[at : at + LONGEST]], lexicon)
            if numeral:
                first, last = tokens[at], tokens[at + count - 1]
                start = m.start() + first.start()
                sign, _ = signed(shown, start, lexicon)
                yield Amount(
                    start, m.start() + last.end(), sign * numeral.value, numeral.place, "number.words", numeral.place
                )
            at += max(count, 1)


def _longest(words: list[str], lexicon: Lexicon) -> tuple[int, Numeral | None]:
    """How many of `words` make one number, as many as possible, and that number."""
    for count in range(len(words), 0, -1):
        if words[count - 1] in ("and", "a", "an", "point"):
            continue
        numeral = read_words(tuple(words[:count]), lexicon)
        if numeral and words[:count] != ["and"]:
            return count, numeral
    return 0, None


def _article(shown: str, lexicon: Lexicon) -> Iterator[Amount]:
    """An article that counts one, after a bound: "more than a decade", "nearly a week"."""
    for m in patterns(lexicon).article.finditer(shown):
        row = lexicon["units.time"].words[fold(m["unit"])]
        times = Fraction(row.times)
        yield Amount(m.start("one"), m.end("one"), times, times, "number.article", unit=row.gives)
