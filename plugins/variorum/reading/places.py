"""Where something was counted: the name after a preposition nearest to the number."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from ..datelines import dateline_end
from ..model import Mention, Party
from .alternation import any_of
from .lexicon import Lexicon
from .rows import fold
from .spans import Page, Span
from .tables import Hit

CAPITAL = "[A-ZÀ-ÞŠŽČ]"
PEOPLE = re.compile(r"(?:ians?|cans?|ese|ish|[^r]is)$")
"""Endings of peoples and their adjectives; names of places with them are left to the archive's own entities."""
OF = re.compile(r"[A-ZÀ-Þ][\w’'-]+\s(?:of|for)$")
REACH = 160
"""Characters to either side: a clause or two."""
OWNER = re.compile(r"\w['’]s\b")
ACROSS = 25
"""Cost, in characters, of a comma between a place and the number."""
UNLED, FAR = 120, 300
"""Cost, in characters, of a place without a preposition before it; and the most that a place may cost."""


@lru_cache(maxsize=8)
def _named(lexicon: Lexicon) -> re.Pattern[str]:
    """A name, with the small words inside it ("Viña del Mar") or joined to its beginning ("al-Bayda")."""
    small, joined = (any_of(lexicon[f"places.{name}"].words) for name in ("particles", "articles"))
    inner = rf"(?:of\s(?:the\s)?|(?:{small}\s){{1,2}})?"
    return re.compile(rf"\s(?:the\s)?((?:{joined}-)?{CAPITAL}[\w’'.-]*(?:\s{inner}{CAPITAL}[\w’'-]*){{0,3}})")


class Stage(NamedTuple):
    """A number in its sentence, and the name of who vouches, which is no place of it: "analysts at Lumen Bank"."""

    page: Page
    sentence: Span
    start: int
    end: int
    apart: tuple[int, int]
    lexicon: Lexicon

    @property
    def high(self) -> int:
        """Where one stops looking for its place."""
        return min(self.sentence.end, self.end + REACH)


def find_place(s: Stage, mentions: Sequence[Mention], places: frozenset[str]) -> Party | None:
    """The place of a number: a known place of the sentence, else a capitalised name, else None.

    `mentions` are those of the text, `places` the ids of entities that are places.
    """
    low = max(s.sentence.start, s.start - REACH)
    hits = s.page.find(s.lexicon["places.prepositions"], low, s.high)
    leads = [h for h in hits if not (s.apart[0] <= h.start < s.apart[1] or h.row.values.get("void"))]
    first, last = (bisect_left(mentions, at, key=_start) for at in s.sentence)
    filed = dateline_end(s.page.text, s.sentence.start)
    known = [m for m in mentions[first:last] if m.entity in places and m.start >= filed and _stands(s.page, m, s.apart)]
    if known:
        return _known(s, leads, known)
    found = [m for h in leads if _may_name(s.page.text, h.end) and (m := _name(s.page, h.end, s.high, s.lexicon))]
    if not found:
        return None
    name = min(found, key=lambda m: (_distance(m.start(1), m.end(1), s.start, s.end), m.start(1)))
    return Party(None, re.sub(r"['’]s$|['’.]$", "", name[1]))


def _known(s: Stage, leads: Sequence[Hit], known: Sequence[Mention]) -> Party | None:
    """The nearest of the `known` places, of which those that a preposition leads to count as nearer."""
    text, named = s.page.text, _named(s.lexicon)
    led = {m.start(1) for h in leads if (m := named.match(text, h.end, s.high)) and not _owner(text, h, m)}
    costs = [(_apart(text, m, s.start, s.end) + (m.start not in led) * UNLED, m.start, m) for m in known]
    best = min(costs, key=lambda c: c[:2])
    return Party(best[2].entity, best[2].text) if best[0] <= FAR else None


def _start(mention: Mention) -> int:
    return mention.start


def _owner(text: str, lead: Hit, name: re.Match[str]) -> bool:
    """Whether a name behind "of" only owns what follows: "the sweep of Aldania's army"."""
    return fold(lead.text) == "of" and bool(OWNER.search(text, name.start(1), name.end() + 2))


def _apart(text: str, mention: Mention, start: int, end: int) -> int:
    """How far a place stands from the number, in characters, commas weighed."""
    left = mention.end <= start
    between = (mention.end, start) if left else (end, mention.start)
    return _distance(mention.start, mention.end, start, end) + ACROSS * text.count(", ", *between)


def _stands(page: Page, mention: Mention, apart: tuple[int, int]) -> bool:
    """Whether a place stands for itself: not in the name of who vouches, not in "the Paris-based"."""
    return not apart[0] <= mention.start < apart[1] and page.text[mention.end : mention.end + 1] != "-"


def _may_name(text: str, at: int) -> bool:
    """Whether a capital follows, with or without an article: a quick look before the pattern of a name is tried."""
    return text[at + 1 : at + 2].isupper() or text[at + 5 : at + 6].isupper() or "-" in text[at + 3 : at + 5]


def _name(page: Page, at: int, high: int, lexicon: Lexicon) -> re.Match[str] | None:
    m = _named(lexicon).match(page.text, at, high)
    first = fold(re.split(r"[\s.]", m[1])[0]) if m else ""
    if m is None or _of_a_name(page.text, at) or _office(m[1], lexicon) or PEOPLE.search(m[1]):
        return None
    word = m[1].rstrip("'’.")
    initials = word.isupper() and len(word) > 1 and not lexicon["places.initials"].row(word)
    return None if initials or lexicon["places.not_places"].row(first) else m


def _office(name: str, lexicon: Lexicon) -> bool:
    """Whether a name is that of a body: it holds a noun that can be a source."""
    return any(lexicon["sayings.roles"].row(word) or lexicon["sayings.outlets"].row(word) for word in name.split())


def _of_a_name(text: str, at: int) -> bool:
    """Whether the preposition that ends at `at` is part of a longer name ("International Federation of Red Cross")."""
    return OF.search(text, max(0, at - 40), at) is not None


def _distance(a: int, b: int, start: int, end: int) -> int:
    return a - end if a >= end else (start - b) * 2
