"""Numbers a sentence takes as known: they stand in somebody's sentence, but nobody in it vouches for them.

"The three-decade bid", "the region's roughly 120,000 residents", "which had a population of 5,000": who says that the
bid is over says nothing of how long it was.
"""

import re

from .lexicon import Lexicon
from .readings import Measured
from .spans import Page
from .units import Unit

OWNED = re.compile(r"\w(?:['’]s|s['’])$")
BACK, BEHIND = 90, 40
"""Characters before and behind a number in which such words are looked for."""
CLAUSE = re.compile(r"[,;.](?!\d)")


def is_background(page: Page, figure: Measured, unit: Unit | None, lexicon: Lexicon) -> bool:
    """Whether `figure` is only mentioned on the way to something else."""
    text = page.text
    if unit is not None and unit.kind == "time":
        return text[figure.end : figure.end + 1] == "-" or "-" in figure.text or _hyphened(text, figure)
    low = max(page.sentence(figure.start).start, figure.start - BACK)
    residents, peopling = lexicon["speech.residents"].pattern, lexicon["speech.peopling"].pattern
    if unit is not None and unit.kind == "person":
        owned = OWNED.search(text[low : figure.start].rstrip().removesuffix(figure.bound_words or "").rstrip())
        if owned and residents.search(text, figure.end, unit.end):
            return True
    return any(
        not CLAUSE.search(text, hit.end, figure.start) and peopling.search(text, hit.start, figure.end + BEHIND)
        for hit in page.find(lexicon["speech.relatives"], low, figure.start)
    )


def _hyphened(text: str, figure: Measured) -> bool:
    return text[figure.start - 1 : figure.start] == "-"
