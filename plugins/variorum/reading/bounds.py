"""The words beside a number that bound it: before it, after it, or in the verb."""

import re
from bisect import bisect_left
from functools import lru_cache
from typing import NamedTuple

from .alternation import any_of
from .lexicon import Lexicon
from .nouns import person_rule
from .readings import Reading
from .spans import Page
from .tables import Hit
from .topics import about

NUMBER = re.compile(r"\s*[\d$€£]")
QUOTES = "“”\"‘’'"
"""A bound in quotation marks still binds: put losses at “at most” 300."""
OPENING = frozenset('“"‘')
"""Marks that a bound in quotation marks begins with, behind its number."""
WINDOW = 72
"""Characters looked at on the left: the longest bound with two fillers and a currency."""


class Bounding(NamedTuple):
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
    money = any_of(lexicon["units.money"].words)
    return re.compile(rf"(?:[\s({QUOTES}]|{fillers}|{money}|[$€£¥+−-])*+", re.IGNORECASE)


def find_bound(page: Page, r: Reading, floor: int, lexicon: Lexicon) -> Bounding | None:
    """The bound of the number `r`; nothing left of `floor` is looked at. None where it is exact."""
    return _after(page, r.end, lexicon) or _before(page, r, max(floor, r.start - WINDOW), lexicon)


def _before(page: Page, r: Reading, floor: int, lexicon: Lexicon) -> Bounding | None:
    for hit in reversed(page.find(lexicon["bounds.before"], floor, r.start)):
        if r.start - hit.end < 2 or _gap(lexicon).fullmatch(page.text, hit.end, r.start):
            other = (
                _small(page, hit, r, lexicon)
                or hit.row.gives == "exact"
                or page.text[hit.start - 1] == "-"
                or _during(page, hit, r, lexicon)
                or about(page, hit, r, lexicon)
                or _compared(page, hit, r, lexicon)
            )
            return None if other else _bounding(hit)
    return None


def _small(page: Page, hit: Hit, r: Reading, lexicon: Lexicon) -> bool:
    """Whether the number is no mark that is passed: "passes three laws", "passed a 2bn budget"; a share is."""
    if r.low is None or hit.row.least <= 0 or r.unit in ("percent", "share"):
        return False
    if r.low >= hit.row.least:
        return page.text[hit.end : r.start].lower().split()[:1] in (["a"], ["an"], ["its"], ["their"], ["the"])
    at = bisect_left(page.starts, r.end)
    return page.keys[at : at + 1] == () or page.keys[at] not in lexicon["units.percent"].phrases


def _during(page: Page, hit: Hit, r: Reading, lexicon: Lexicon) -> bool:
    """Whether "over" means in the course of: "paid over five years"; not "for over five years", "over a year ago"."""
    lasting = hit.row.values.get("lasting")
    at = bisect_left(page.starts, r.end)
    noun = page.keys[at] if at < len(page.keys) else ""
    if not lasting or not (r.unit == "years" or noun in lexicon["units.time"].words or noun in hit.row.values["spans"]):
        return False
    before = page.keys[max(0, bisect_left(page.starts, hit.start) - 1)]
    return before not in lasting and "ago" not in page.keys[at : at + 2]


def _compared(page: Page, hit: Hit, r: Reading, lexicon: Lexicon) -> bool:
    """Whether persons are held against something behind words that bound things: "eats as much as 35,000 people"."""
    at = bisect_left(page.starts, r.end)
    if not hit.row.values.get("things") or at >= len(page.keys):
        return False
    return person_rule(page.words[at], page.keys[at], lexicon) is not None


def bound_behind(page: Page, end: int, lexicon: Lexicon) -> Bounding | None:
    """The bound behind the noun that ends at `end`: "20 years or so", "60 days at most"; None where none is there."""
    at = bisect_left(page.starts, end)
    if at >= len(page.keys) or page.keys[at] not in ("or", "at", "give"):
        return None
    return _after(page, end, lexicon)


def _after(page: Page, end: int, lexicon: Lexicon) -> Bounding | None:
    at = bisect_left(page.starts, end)
    if page.text[end : end + 2].strip() in OPENING:
        at += 1
        end = page.starts[at] if at < len(page.keys) else end
    phrases = lexicon["bounds.after"].phrases.get(page.keys[at]) if at < len(page.keys) else None
    if not phrases or page.starts[at] - end > 1:
        return None
    for phrase, row in phrases:
        stop = at + len(phrase)
        if page.keys[at:stop] == phrase:
            hit = Hit(page.starts[at], page.ends[stop - 1], page.text[page.starts[at] : page.ends[stop - 1]], row)
            return None if _belongs_elsewhere(page.text, hit) else _bounding(hit)
    return None


def _belongs_elsewhere(text: str, hit: Hit) -> bool:
    """Whether the words bound the number behind them ("12 and more than 194"), or "plus" joins two things."""
    if hit.text == "plus" and not text[hit.end : hit.end + 1].isspace():
        return True
    behind = text[hit.end : hit.end + 8]
    return re.match(r"\s*than\s+\S", behind) is not None or (
        hit.text[0] not in "-+o" and NUMBER.match(behind) is not None
    )


def _bounding(hit: Hit) -> Bounding:
    return Bounding(hit.row.gives or "exact", hit.text, hit.start, hit.end, hit.row.name)
