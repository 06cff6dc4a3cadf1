"""Where something was counted: the name after a preposition nearest to the number."""

import re

from ..model import Mention, Party
from .lexicon import Lexicon
from .rows import fold
from .spans import Page, Span

NAME = re.compile(r"\s(?:the\s)?((?:[A-ZÀ-ÞŠŽČ][\w’'.-]*)(?:\s(?:of\s(?:the\s)?)?[A-ZÀ-ÞŠŽČ][\w’'-]*){0,3})")
PEOPLE = re.compile(r"(?:ians?|cans?|ese|ish|[^r]is)$")
"""Endings of peoples and their adjectives; names of places with them are left to the archive's own entities."""
OF = re.compile(r"[A-ZÀ-Þ][\w’'-]+\s(?:of|for)$")
REACH = 160
"""Characters to either side: a clause or two."""


def find_place(
    page: Page,
    sentence: Span,
    start: int,
    end: int,
    mentions: tuple[Mention, ...],
    places: frozenset[str],
    lexicon: Lexicon,
) -> Party | None:
    """The place of the number at `start` to `end`: a known place of the sentence, else a capitalised name, else None.

    `mentions` are those of the text, `places` the ids of entities that are places.
    """
    known = [m for m in mentions if m.entity in places and sentence.start <= m.start < sentence.end]
    if known:
        best = min(known, key=lambda m: (_distance(m.start, m.end, start, end), m.start))
        return Party(best.entity, best.text)
    low, high = max(sentence.start, start - REACH), min(sentence.end, end + REACH)
    found = [
        (m, s)
        for h in page.find(lexicon["places.prepositions"], low, high)
        if (m := _name(page, h.end, high, lexicon))
        for s in [h]
    ]
    if not found:
        return None
    name, _ = min(found, key=lambda pair: (_distance(pair[0].start(1), pair[0].end(1), start, end), pair[0].start(1)))
    return Party(None, re.sub(r"['’]s$|['’.]$", "", name[1]))


def _name(page: Page, at: int, high: int, lexicon: Lexicon) -> re.Match[str] | None:
    m = NAME.match(page.text, at, high)
    first = fold(re.split(r"[\s.]", m[1])[0]) if m else ""
    if m is None or _of_a_name(page.text, at) or _office(m[1], lexicon) or PEOPLE.search(m[1]):
        return None
    return None if lexicon["places.not_places"].row(first) else m


def _office(name: str, lexicon: Lexicon) -> bool:
    """Whether a name is that of a body: it holds a noun that can be a source."""
    return any(lexicon["sayings.roles"].row(word) for word in name.split())


def _of_a_name(text: str, at: int) -> bool:
    """Whether the preposition that ends at `at` is part of a longer name ("International Federation of Red Cross")."""
    return OF.search(text, max(0, at - 40), at) is not None


def _distance(a: int, b: int, start: int, end: int) -> int:
    return a - end if a >= end else (start - b) * 2
