"""Units by a sign or word right beside a number: "$5", "5 km", "a 24-hour", "51.8C"."""

from bisect import bisect_left
from functools import lru_cache
from typing import NamedTuple

from .lexicon import Lexicon
from .rows import fold
from .spans import Page
from .tables import Hit

SIGNS = ("units.percent", "units.time", "units.measure", "units.money")


class Unit(NamedTuple):
    """The unit, its class (`person`, `time`, `measure`, `percent`, `money`, `count`), and what is counted as worded."""

    gives: str
    kind: str
    rule: str
    end: int
    """Where the words that give it end, or the number's own end where they stand before it."""
    start: int | None = None
    """Where they begin, if they stand before the number."""
    counts: str | None = None
    times: int = 1
    swallow: bool = False
    """Whether the unit's word is part of the number's own words ("three decades")."""


def money_before(text: str, start: int, end: int, lexicon: Lexicon) -> Unit | None:
    """The currency whose sign or code stands right before the number at `start` to `end`; None where none does."""
    before = text[max(0, start - 8) : start].rstrip(" \u00a0\t−-")
    if before[-1:] not in _last_letters(lexicon):
        return None
    for length in range(min(5, len(before)), 0, -1):
        word = before[-length:]
        row = lexicon["units.money"].words.get(word)
        if row and not (word.isalpha() and word.islower()) and not before[-length - 1 : -length].isalnum():
            return Unit(row.gives or fold(word), "money", row.name, end)
    return None


@lru_cache(maxsize=8)
def _last_letters(lexicon: Lexicon) -> frozenset[str]:
    return frozenset(w[-1] for w in lexicon["units.money"].words if not (w.isalpha() and w.islower()))


def sign_behind(page: Page, end: int, ceiling: int, lexicon: Lexicon) -> Unit | None:
    """A sign or a word right behind the number: "%", "km", "-hour", also glued to it."""
    at = bisect_left(page.starts, end)
    if at and page.ends[at - 1] > end:
        return _glued(page.text, end, ceiling, lexicon) or _inches(page, at - 1, end, lexicon)
    if at < len(page.keys) and page.keys[at] == "-":
        at += 1
    if at >= len(page.keys) or page.starts[at] - end > 3:
        return None
    key = page.keys[at] or fold(page.words[at])  # words of a date are hidden: "two years ago"
    if key not in _sign_tokens(lexicon):
        return None
    return _glued(page.text, page.starts[at], ceiling, lexicon)


@lru_cache(maxsize=8)
def _sign_tokens(lexicon: Lexicon) -> frozenset[str]:
    """First tokens of all signs and words for units."""
    return frozenset().union(*(lexicon[name].phrases for name in SIGNS))


def _glued(text: str, at: int, ceiling: int, lexicon: Lexicon) -> Unit | None:
    for name in SIGNS:
        hit = lexicon[name].match(text, at, min(ceiling, at + 24))
        if hit and _exact(hit, name) and not _initial(text, hit):
            times, kind = hit.row.times, name.partition(".")[2]
            return Unit(hit.gives, kind, hit.row.name, hit.end, None, hit.text, times, times != 1)
    return None


def _inches(page: Page, at: int, end: int, lexicon: Lexicon) -> Unit | None:
    """A unit that is a small word where it stands apart, and a sign glued to its number: "6.7in"."""
    row = lexicon["units.glued"].row(page.text[end : page.ends[at]])
    return Unit(row.gives or row.name, "measure", row.name, page.ends[at]) if row else None


def _exact(hit: Hit, name: str) -> bool:
    """Whether short signs are written as listed: "m" and "MW", not "M" and "mw"; words may have capitals."""
    return len(hit.text) > 3 or hit.text in hit.row.words or name in ("units.time", "units.percent")


def _initial(text: str, hit: Hit) -> bool:
    """Whether a single letter begins a name or has an apostrophe, and is no unit ("40 C. Smith", "12 F-16 jets")."""
    behind = text[hit.end : hit.end + 1]
    return (
        len(hit.text) == 1 and hit.text.isalpha() and behind in ("'", "’", ".", "-") and text[hit.start - 1].isspace()
    )
