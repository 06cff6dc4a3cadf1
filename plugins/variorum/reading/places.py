"""Where something was counted: the name after a preposition nearest to the number."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import lru_cache

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


def find_place(
    page: Page,
    sentence: Span,
    start: int,
    end: int,
    mentions: Sequence[Mention],
    places: frozenset[str],
    apart: tuple[int, int],
    lexicon: Lexicon,
) -> Party | None:
    """The place of the number at `start` to `end`: a known place of the sentence, else a capitalised name, else None.

    `mentions` are those of the text, `places` the ids of entities that are places. What lies in `apart`, the name of
    who vouches, is no place: "analysts at Lumen Bank".
    """
    low, high = max(sentence.start, start - REACH), min(sentence.end, end + REACH)
    hits = page.find(lexicon["places.prepositions"], low, high)
    leads = [h for h in hits if not (apart[0] <= h.start < apart[1] or h.row.values.get("void"))]
    within = mentions[
        bisect_left(mentions, sentence.start, key=_start) : bisect_left(mentions, sentence.end, key=_start)
    ]
    known = [m for m in within if m.entity in places and _stands(page, m, apart)]
    if known:
        led = {
            m.start(1)
            for h in leads
            if (m := _named(lexicon).match(page.text, h.end, high)) and not _owner(page.text, h, m)
        }
        costs = [(_apart(page.text, m, start, end) + (m.start not in led) * UNLED, m.start, m) for m in known]
        best = min(costs, key=lambda c: c[:2])
        return Party(best[2].entity, best[2].text) if best[0] <= FAR else None
    found = [m for h in leads if _may_name(page.text, h.end) and (m := _name(page, h.end, high, lexicon))]
    if not found:
        return None
    name = min(found, key=lambda m: (_distance(m.start(1), m.end(1), start, end), m.start(1)))
    return Party(None, re.sub(r"['’]s$|['’.]$", "", name[1]))


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
