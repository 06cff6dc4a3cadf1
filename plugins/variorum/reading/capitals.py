"""Capitals that tell: words in capitals alone, and headlines that set nearly every word with one."""

import re
from collections.abc import Sequence

LEAST_LETTERS = 2
"""Letters of an acronym, at least: "I" is none."""
WORD = re.compile(r"(?<![^\W_])[^\W\d_]{4,}")
"""A word long enough to tell: articles, prepositions and conjunctions are mostly shorter, and stay small."""
FEWEST = 3
"""Words by which a line is judged."""
MOST = 0.75
"""Share of the words of a headline that have a capital, at least."""


def titled(text: str) -> bool:
    """Whether nearly every longer word of `text`, a sentence, begins with a capital: "Blast Kills 12 in Market"."""
    words = WORD.findall(text)
    return len(words) >= FEWEST and sum(word[0].isupper() for word in words) >= MOST * len(words)


def is_acronym(words: Sequence[str], at: int) -> bool:
    """Whether a word in capitals is a name among other words, and none of theirs: "three WHO regions", "12 IS men"."""
    word, after = words[at], words[at + 1 : at + 2]
    return len(word) >= LEAST_LETTERS and word.isupper() and word.isalpha() and not (after and after[0].isupper())
