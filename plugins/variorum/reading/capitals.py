"""Headlines that set nearly every word with a capital: there a capital is no sign of a name."""

import re

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
