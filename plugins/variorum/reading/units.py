"""What a number counts in: a sign or word beside it, the counted noun, or words before it."""

import re
from bisect import bisect_left
from functools import lru_cache
from typing import NamedTuple

from .lexicon import Lexicon
from .nouns import AUXILIARY, SKIP, STOP, UNIT, VERB, is_plural, noun_classes, person_rule
from .rows import Hit, fold
from .spans import Page

REACH = 9
"""Tokens between a number and its noun: "100 or so frightened elderly Nagorno-Karabakh residents"."""
BEHIND = 160
"""Characters before a number that may say what it counts: "the number of refugees … has eclipsed"."""
SIGNS = ("units.percent", "units.time", "units.measure", "units.money")
NUMBER_OF = re.compile(r"\bnumbers? of\s+(?=\w)", re.IGNORECASE)


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


def find_unit(page: Page, start: int, end: int, floor: int, ceiling: int, lexicon: Lexicon) -> Unit | None:
    """The unit of the number at `start` to `end`, looking between `floor` and `ceiling`; None where none is found."""
    return (
        _money_before(page.text, start, end, lexicon)
        or _sign(page, end, ceiling, lexicon)
        or _before(page, start, end, floor, lexicon)
        or _noun(page, end, ceiling, lexicon)
        or _verb(page, end, ceiling, lexicon)
        or _left(page, start, end, max(floor, start - BEHIND), lexicon)
    )


def _money_before(text: str, start: int, end: int, lexicon: Lexicon) -> Unit | None:
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


def _sign(page: Page, end: int, ceiling: int, lexicon: Lexicon) -> Unit | None:
    """A sign or a word right behind the number: "%", "km", "-hour", also glued to it."""
    at = bisect_left(page.starts, end)
    if at and page.ends[at - 1] > end:
        return _glued(page.text, end, ceiling, lexicon)
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


def _exact(hit: Hit, name: str) -> bool:
    """Whether short signs are written as listed: "m" and "MW", not "M" and "mw"; words may have capitals."""
    return len(hit.text) > 3 or hit.text in hit.row.words or name in ("units.time", "units.percent")


def _initial(text: str, hit: Hit) -> bool:
    """Whether a single letter is somebody's initial or has an apostrophe, and no unit ("40 C. Smith")."""
    behind = text[hit.end : hit.end + 1]
    return len(hit.text) == 1 and hit.text.isalpha() and behind in ("'", "’", ".") and text[hit.start - 1].isspace()


def _before(page: Page, start: int, end: int, floor: int, lexicon: Lexicon) -> Unit | None:
    """A word right before the number that gives its unit: "aged 19", "magnitude 6.8"."""
    hits = page.find(lexicon["units.before"], max(floor, start - 24), start)
    if not hits or page.text[hits[-1].end : start].strip(" -"):
        return None
    return Unit(hits[-1].gives, "time" if hits[-1].gives == "years" else "measure", hits[-1].row.name, end)


def _noun(page: Page, end: int, ceiling: int, lexicon: Lexicon) -> Unit | None:
    """The noun behind the number: persons, a plural, or a unit further on ("tens of millions of dollars")."""
    classes, found, first = noun_classes(lexicon), None, -1
    begin = bisect_left(page.starts, end)
    for at in range(begin, min(begin + REACH, len(page.keys))):
        key, kind = page.keys[at], classes.get(page.keys[at], 0)
        if page.ends[at] > ceiling or (kind & SKIP == 0 and not key[:1].isalnum()):
            break
        if kind & SKIP:
            continue
        person = person_rule(page.words[at], key, lexicon)
        if (found and (not person or not _goes_on(found, page.starts[at]))) or (kind & STOP and not person):
            break
        first = page.starts[at] if first < 0 else first
        if kind & UNIT and not found and (measured := _measured(page, at, lexicon)):
            return measured
        if person or is_plural(page.words[at]):
            found = _counted(page, first, at, person)
    return found


def _goes_on(found: Unit, start: int) -> bool:
    """Whether a noun of persons goes on with the noun before it: things belong to persons, persons stand together."""
    return found.kind != "person" or start <= found.end + 1


def _counted(page: Page, first: int, at: int, person: str | None) -> Unit:
    gives = "people" if person else page.keys[at]
    kind = "person" if person else "count"
    return Unit(gives, kind, person or "unit.noun", page.ends[at], None, page.text[first : page.ends[at]])


def _measured(page: Page, at: int, lexicon: Lexicon) -> Unit | None:
    """The unit a whole word names after other words: "tens of millions of dollars", "10 million Australian dollars"."""
    text, end = page.words[at], page.ends[at]
    for name in ("units.money", "units.time", "units.measure"):
        row = lexicon[name].words.get(text)
        if row and len(text) > 3:
            return Unit(row.gives or fold(text), name.partition(".")[2], row.name, end, None, text)
    return None


def _verb(page: Page, end: int, ceiling: int, lexicon: Lexicon) -> Unit | None:
    """A verb that only persons do or suffer, behind the number: "4,850 have fled"."""
    classes, begin = noun_classes(lexicon), bisect_left(page.starts, end)
    for at in range(begin, min(begin + 4, len(page.keys))):
        kind = classes.get(page.keys[at], 0)
        if page.ends[at] > ceiling or not kind & (VERB | AUXILIARY):
            return None
        if kind & VERB:
            row = lexicon["units.person_verbs"].row(page.keys[at])
            return Unit("people", "person", row.name, end) if row else None
    return None


def _left(page: Page, start: int, end: int, floor: int, lexicon: Lexicon) -> Unit | None:
    """Words before the number: "a population of 51,000", "the number of refugees has eclipsed 100,000"."""
    if page.text.find("umber", floor, start) >= 0:
        for m in NUMBER_OF.finditer(page.text, floor, start):
            if unit := _number_of(page, m, end, lexicon):
                return unit
    hits = page.find(lexicon["units.left"], floor, start)
    if not hits:
        return None
    return Unit("people", "person", hits[-1].row.name, end, hits[-1].start, hits[-1].text)


def _number_of(page: Page, m: re.Match[str], end: int, lexicon: Lexicon) -> Unit | None:
    begin = bisect_left(page.starts, m.end())
    for at in range(begin, min(begin + 4, len(page.keys))):
        person = person_rule(page.words[at], page.keys[at], lexicon)
        if person or is_plural(page.words[at]):
            counted = _counted(page, m.end(), at, person)
            return counted._replace(rule="unit.number_of", end=end, start=m.start())
    return None
