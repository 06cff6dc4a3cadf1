"""Articles that count one: "more than a decade", "a year and a half"."""

from fractions import Fraction
from functools import lru_cache

from .amount import Amount
from .lexicon import Lexicon
from .lines import Line
from .number_words import ARTICLES


@lru_cache(maxsize=8)
def _bounds(lexicon: Lexicon) -> frozenset[tuple[str, ...]]:
    return frozenset(phrase for phrases in lexicon["bounds.before"].phrases.values() for phrase, _ in phrases)


def article(line: Line, at: int, lexicon: Lexicon) -> Amount | None:
    """An article that counts one, after a bound: "more than a decade", "nearly a week"."""
    row = lexicon["units.time"].row(line.key(at + 1)) if line.keys[at] in ARTICLES else None
    if row is None or line.key(at + 2) in ("-", "ago", "earlier", "before", "later"):
        return None
    if line.keys[at + 2 : at + 5] == ("and", "a", "half"):
        times = row.times * Fraction(3, 2)
        return Amount(line.starts[at], line.ends[at + 4], times, times / 3, "number.article", unit=row.gives)
    if not any(line.keys[at - length : at] in _bounds(lexicon) for length in range(1, min(at, 5) + 1)):
        return None
    return Amount(line.starts[at], line.ends[at + 1], row.times, row.times, "number.article", unit=row.gives)
