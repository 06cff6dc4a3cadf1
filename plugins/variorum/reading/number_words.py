"""The number words of a language, laid out for reading numbers."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType

from .lexicon import Lexicon

ARTICLES = ("a", "an")
INNER = (*ARTICLES, "of", "point")
"""Words that stand inside numbers beside "and"."""


@dataclass(frozen=True, slots=True, eq=False)
class Words:
    """The number words of a language: folded word to value."""

    cardinals: Mapping[str, int]
    hundreds: frozenset[str]
    scales: Mapping[str, int]
    """Scales other than the hundred, which works inside a group: thousand, million, dozen."""
    fractions: Mapping[str, int]
    """Fraction word to its denominator."""
    atoms: frozenset[str]
    """All that a number of words is made of."""
    joining: frozenset[str]
    """All that may stand behind the first atom of a number."""


@lru_cache(maxsize=8)
def number_words(lexicon: Lexicon) -> Words:
    """The number words of `lexicon`."""

    def values(name: str) -> dict[str, int]:
        return {word: int(row.values[word]) for row in lexicon[name].rows for word in row.words}

    scales = values("numbers.scales")
    hundreds = frozenset(word for word, value in scales.items() if value == 100)
    counting = frozenset([*scales, *values("numbers.cardinals"), *values("numbers.fractions"), "and"])
    return Words(
        MappingProxyType(values("numbers.cardinals")),
        hundreds,
        MappingProxyType({word: value for word, value in scales.items() if word not in hundreds}),
        MappingProxyType(values("numbers.fractions")),
        counting.union(INNER),
        counting.union("-"),
    )
