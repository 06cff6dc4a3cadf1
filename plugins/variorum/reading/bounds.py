"""The words beside a number that bound it: before it, after it, or in the verb."""

import re
from dataclasses import dataclass
from functools import lru_cache

from .lexicon import Lexicon
from .rows import Hit, any_of
from .spans import Page

WINDOW = 72
"""Characters looked at on the left: the longest bound with two fillers and a currency."""


@dataclass(frozen=True, slots=True)
class Bounding:
    """A bound, its words, and where they stand."""

    bound: str
    words: str
    start: int
    end: int
    rule: str


@lru_cache(maxsize=8)
def _gap(lexicon: Lexicon) -> re.Pattern[str]:
    """What may stand between a bound and its number."""
    fillers = any_of([*lexicon["bounds.fillers"].words, *lexicon["numbers.negatives"].words])
    return re.compile(rf"(?:[\s(]|{fillers}|{any_of(lexicon['units.money'].words)}|[$€£¥+−-])*", re.IGNORECASE)


def find_bound(page: Page, start: int, end: int, floor: int, lexicon: Lexicon) -> Bounding | None:
    """The bound of the number at `start` to `end`; nothing left of `floor` is looked at. None where it is exact."""
    return _after(page.text, end, lexicon) or _before(page, start, max(floor, start - WINDOW), lexicon)


def _before(page: Page, start: int, floor: int, lexicon: Lexicon) -> Bounding | None:
    gap = _gap(lexicon)
    for hit in reversed(page.find(lexicon["bounds.before"], floor, start)):
        if gap.fullmatch(page.text, hit.end, start):
            return _bounding(hit)
    return None


def _after(text: str, end: int, lexicon: Lexicon) -> Bounding | None:
    for space in (0, 1):
        hit = lexicon["bounds.after"].match(text, end + space, min(len(text), end + space + 16))
        if hit and (space == 0 or text[end : end + 1].isspace()):
            plus = hit.text == "plus" and not text[hit.end : hit.end + 1].isspace()
            numbered = re.match(r"\s*[\d$€£]", text[hit.end : hit.end + 4])
            return None if plus or (numbered and hit.text[0] not in "-+o") else _bounding(hit)
    return None


def _bounding(hit: Hit) -> Bounding:
    return Bounding(hit.row.gives or "exact", hit.text, hit.start, hit.end, hit.row.name)
