"""What a number counts in: a sign or word beside it, the counted noun, or words before it."""

import re
from dataclasses import dataclass

from ..model import Number
from .lexicon import Lexicon
from .nouns import is_plural, person_rule
from .rows import fold
from .spans import Page, Token

REACH = 9
"""Tokens between a number and its noun: "100 or so frightened elderly Nagorno-Karabakh residents"."""
SIGNS = ("units.percent", "units.time", "units.measure", "units.money")


@dataclass(frozen=True, slots=True)
class Unit:
    """The unit, its class (`person`, `time`, `measure`, `percent`, `money`, `count`), and what is counted as worded."""

    gives: str
    kind: str
    rule: str
    end: int
    """Where the words that give it end, or the number's own end where they stand before it."""
    start: int | None = None
    """Where they begin, if they stand before the number."""
    counts: str | None = None
    times: Number = 1
    swallow: bool = False
    """Whether the unit's word is part of the number's own words ("three decades")."""


def find_unit(page: Page, start: int, end: int, floor: int, ceiling: int, lexicon: Lexicon) -> Unit | None:
    """The unit of the number at `start` to `end`, looking between `floor` and `ceiling`; None where none is found."""
    return (
        _money_before(page.text, start, end, lexicon)
        or _sign(page.text, end, ceiling, lexicon)
        or _noun(page, end, ceiling, lexicon)
        or _verb(page, end, ceiling, lexicon)
        or _left(page, start, end, floor, lexicon)
    )


def _money_before(text: str, start: int, end: int, lexicon: Lexicon) -> Unit | None:
    before = re.sub(r"[\s−-]+$", "", text[max(0, start - 8) : start])
    for length in range(min(5, len(before)), 0, -1):
        word = before[-length:]
        row = lexicon["units.money"].words.get(word)
        if row and not (word.isalpha() and word.islower()) and not before[-length - 1 : -length].isalnum():
            return Unit(row.gives or fold(word), "money", row.name, end)
    return None


def _sign(text: str, end: int, ceiling: int, lexicon: Lexicon) -> Unit | None:
    gap = re.compile(r"(?:\s?-\s?|\s{0,2})").match(text, end, ceiling)
    at = gap.end() if gap else end
    for name in SIGNS:
        hit = lexicon[name].match(text, at, min(ceiling, at + 24))
        if hit and (len(hit.text) > 3 or hit.text in hit.row.words or name in ("units.time", "units.percent")):
            if (
                len(hit.text) == 1
                and hit.text.isalpha()
                and text[hit.end : hit.end + 1] in ("'", "’", ".")
                and at > end
            ):
                continue
            kind = name.partition(".")[2]
            times = hit.row.times
            return Unit(hit.gives, kind, hit.row.name, hit.end, counts=hit.text, times=times, swallow=times != 1)
    return None


def _noun(page: Page, end: int, ceiling: int, lexicon: Lexicon) -> Unit | None:
    found: Unit | None = None
    first: int | None = None
    for token in page.after(end, REACH):
        if token.end > ceiling or (not token.word and not lexicon["units.skipped"].row(token.text)):
            break
        if lexicon["units.skipped"].row(token.text):
            continue
        person = person_rule(token, lexicon)
        if found and (not person or (found.kind == "person" and token.start > found.end + 1)):
            break
        if lexicon["units.stops"].row(token.text) and not person:
            break
        first = token.start if first is None else first
        measured = _measured(token, lexicon)
        if measured and not found:
            return measured
        if person or is_plural(token):
            gives = "people" if person else fold(token.text)
            rule, kind = (person, "person") if person else ("unit.noun", "count")
            found = Unit(gives, kind, rule, token.end, counts=page.text[first : token.end])
    return found


def _measured(token: Token, lexicon: Lexicon) -> Unit | None:
    """The unit a whole word names after other words: "tens of millions of dollars", "10 million Australian dollars"."""
    for name in ("units.money", "units.time", "units.measure"):
        row = lexicon[name].words.get(token.text)
        if row and len(token.text) > 3:
            return Unit(row.gives or fold(token.text), name.partition(".")[2], row.name, token.end, counts=token.text)
    return None


def _verb(page: Page, end: int, ceiling: int, lexicon: Lexicon) -> Unit | None:
    for token in page.after(end, 4):
        if token.end > ceiling or not token.word:
            return None
        row = lexicon["units.person_verbs"].row(token.text)
        if row:
            return Unit("people", "person", row.name, end)
        if not lexicon["units.auxiliaries"].row(token.text):
            return None
    return None


def _left(page: Page, start: int, end: int, floor: int, lexicon: Lexicon) -> Unit | None:
    """Words before the number: "a population of 51,000", "the number of refugees has eclipsed 100,000"."""
    floor = max(floor, start - 160)
    counted = re.compile(r"\bnumbers? of\s+((?:[\w'’-]+\s+){0,3})", re.IGNORECASE)
    for m in counted.finditer(page.text, floor, start):
        for token in page.after(m.start(1), 4):
            person = person_rule(token, lexicon)
            if person or is_plural(token):
                gives = "people" if person else fold(token.text)
                words = page.text[m.start(1) : token.end]
                return Unit(gives, "person" if person else "count", "unit.number_of", end, m.start(), words)
    hits = page.find(lexicon["units.left"], floor, start)
    if not hits:
        return None
    return Unit("people", "person", hits[-1].row.name, end, hits[-1].start, hits[-1].text)
