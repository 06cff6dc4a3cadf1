"""What a number counts in: a sign or word beside it, the counted noun, or words before it."""

import re
from bisect import bisect_left

from .lexicon import Lexicon
from .nouns import AUXILIARY, SKIP, STOP, UNIT, VERB, is_plural, noun_classes, person_rule
from .rows import fold
from .spans import Page
from .unit_signs import Unit, money_before, sign_behind

__all__ = ["Unit", "find_unit"]

REACH = 9
"""Tokens between a number and its noun: "100 or so frightened elderly Nagorno-Karabakh residents"."""
BEHIND = 160
"""Characters before a number that may say what it counts: "the number of refugees … has eclipsed"."""
NUMBER_OF = re.compile(r"\bnumbers? of\s+(?=\w)", re.IGNORECASE)


def find_unit(page: Page, start: int, end: int, floor: int, ceiling: int, lexicon: Lexicon) -> Unit | None:
    """The unit of the number at `start` to `end`, looking between `floor` and `ceiling`; None where none is found."""
    return (
        money_before(page.text, start, end, lexicon)
        or sign_behind(page, end, ceiling, lexicon)
        or _before(page, start, end, floor, lexicon)
        or _noun(page, end, ceiling, lexicon)
        or _verb(page, end, ceiling, lexicon)
        or _left(page, start, end, max(floor, start - BEHIND), lexicon)
    )


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
