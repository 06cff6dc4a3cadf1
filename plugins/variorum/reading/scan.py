"""Every number of a text, so that none stays undecided: figures, masked numbers, and what is left."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import lru_cache

from ..model import Figure, NotFigure
from .alternation import any_of
from .figures import read_figures
from .lexicon import Lexicon
from .masks import find_masks

WORDS = ("numbers.cardinals", "numbers.scales", "numbers.fractions", "vague.vague", "vague.quantifiers")
DIGITS = r"(?<![^\W\d_])[^\W\d_]*+\d(?:[\w.,/:-]*\w)?"
"""Digits with whatever is glued to them: part of a name or a code, if no rule has read them."""

BARE = re.compile(r"\d+")
"""Digits alone, where what is glued to them belongs to a figure ("½0")."""


def scan_numbers(text: str, lexicon: Lexicon) -> tuple[Figure | NotFigure, ...]:
    """Every number of `text`, sorted, without overlap: the figures, and those that are none with the rule's name.

    Numbers no rule has an opinion on are `scan.glued` (digits inside a word) or `scan.word` (a number word that counts
    nothing here: "the third quarter").
    """
    taken: list[Figure | NotFigure] = list(read_figures(text, lexicon))
    for found in (find_masks(text, lexicon), _left(_any_number(lexicon), text), _left(BARE, text)):
        taken = sorted([*taken, *(m for m in found if _free(taken, m))], key=lambda n: n.start)
    return tuple(taken)


def _left(pattern: re.Pattern[str], text: str) -> list[NotFigure]:
    return [
        NotFigure(m.group(), m.start(), m.end(), "scan.glued" if any(map(str.isdigit, m.group())) else "scan.word")
        for m in pattern.finditer(text)
    ]


@lru_cache(maxsize=8)
def _any_number(lexicon: Lexicon) -> re.Pattern[str]:
    words = any_of(w for name in WORDS for w in lexicon[name].words)
    return re.compile(rf"{DIGITS}|{words}", re.IGNORECASE)


def _free(taken: Sequence[Figure | NotFigure], new: NotFigure) -> bool:
    """Whether nothing of `taken` (sorted, without overlap) overlaps `new`."""
    at = bisect_left(taken, new.end, key=lambda n: n.start)
    return not at or taken[at - 1].end <= new.start
