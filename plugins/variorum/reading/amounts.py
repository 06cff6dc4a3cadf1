"""Numbers in a sentence: where each stands, and what it amounts to. What they measure is read by later steps."""

from collections.abc import Iterator
from fractions import Fraction
from functools import lru_cache

from .amount import Amount
from .articles import article
from .digits import literal_at, read_suffix, signs
from .lexicon import Lexicon
from .lines import Line
from .millions import in_millions
from .number_words import ARTICLES, Words, number_words
from .rows import places
from .spans import Page
from .worded import plain, worded

NO_COUNT = ("past", "last", "few", "several")
"""Before a vague word they leave nothing to count: "the past decades"."""
NUMBERS = ("vague.vague", "vague.quantifiers", "numbers.fractions", "numbers.cardinals", "numbers.scales")
"""Tables of the words that numbers are made of."""


@lru_cache(maxsize=8)
def _counting(lexicon: Lexicon) -> tuple[frozenset[str], frozenset[str]]:
    """Folded tokens one of which stands in every number without digits, and those an article counts one of."""
    return lexicon.tokens(*NUMBERS), lexicon.tokens("units.time")


def may_count(whole: Page, lexicon: Lexicon) -> Iterator[int]:
    """Tokens of a text without a digit in sentences that can hold a number: its words, and times behind an article."""
    words, times = _counting(lexicon)
    yield from places(whole.keys, words)
    for at in places(whole.keys, times):
        first, last = whole.ranges[whole.nth(whole.starts[at])]
        if any(word in whole.keys[first:last] for word in ARTICLES):
            yield at


def find_amounts(line: Line, lexicon: Lexicon) -> tuple[Amount, ...]:
    """The numbers of a sentence, sorted by start, without overlap."""
    found: list[Amount] = []
    words, at = number_words(lexicon), 0
    openings, counted = _openings(lexicon)
    worded = [p for p in places(line.keys, openings) if line.keys[p] not in ARTICLES or line.key(p + 1) in counted]
    for place in sorted((*line.numeric, *worded)) if line.numeric else worded:
        if place < at or not line.keys[place]:
            continue
        amount = _amount(line, place, words, lexicon)
        if amount:
            amount = in_millions(line, amount, found, lexicon)
            found.append(amount)
            at = line.token_from(amount.end)
    return tuple(found)


@lru_cache(maxsize=8)
def _openings(lexicon: Lexicon) -> tuple[frozenset[str], frozenset[str]]:
    """Folded tokens that a number without digits can begin with, and those that stand behind an article then."""
    seconds = (
        phrase[1] for name in NUMBERS for found in lexicon[name].phrases.values() for phrase, _ in found if phrase[1:]
    )
    firsts = frozenset(ARTICLES).union(*(lexicon[name].phrases for name in NUMBERS))
    return firsts, firsts.union(seconds, lexicon["units.time"].phrases)


def _amount(line: Line, at: int, words: Words, lexicon: Lexicon) -> Amount | None:
    """The number that begins with the token `at`."""
    key = line.keys[at]
    if not key.isalpha() and key[:1].isalnum():
        return _digits(line, at, words, lexicon) or _glyph(line, at, lexicon)
    return _vague(line, at, words, lexicon) or worded(line, at, words, lexicon) or article(line, at, lexicon)


def _digits(line: Line, at: int, words: Words, lexicon: Lexicon) -> Amount | None:
    literal = literal_at(line, at, lexicon)
    if literal is None:
        return None
    numeral, start, end = literal
    after = line.token_from(end)
    if line.ends[after - 1] > end or line.key(after) in words.joining:
        return read_suffix(line, numeral, start, end, lexicon) or worded(line, at, words, lexicon)
    return read_suffix(line, numeral, start, end, lexicon) or plain(line, numeral, start, end, lexicon)


def _glyph(line: Line, at: int, lexicon: Lexicon) -> Amount | None:
    """A single character for a fraction."""
    start = line.starts[at]
    value = signs(lexicon).glyphs.get(line.shown[start])
    if value is None:
        return None
    return Amount(start, start + 1, value, Fraction(1, value.denominator), "number.glyph", unit="share")


def _vague(line: Line, at: int, words: Words, lexicon: Lexicon) -> Amount | None:
    before = line.key(at - 2 if line.key(at - 1) == "-" else at - 1)
    if before in NO_COUNT or before in words.cardinals or before[:1].isdecimal():
        return None
    for name in ("vague.vague", "vague.quantifiers"):
        for phrase, row in lexicon[name].phrases.get(line.keys[at], ()):
            end = at + len(phrase)
            if line.keys[at:end] == phrase:
                if name == "vague.quantifiers" and (line.key(end) in words.scales or line.key(end) in words.hundreds):
                    end += 1
                unit = "years" if row.name == "vague.decades" else None
                return Amount(line.starts[at], line.ends[end - 1], None, None, row.name, unit=unit)
    return None
