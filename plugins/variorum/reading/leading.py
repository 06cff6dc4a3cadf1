"""What a number counts by the words before it: a population of it, a toll that rose to it, the number of those."""

import re
from bisect import bisect_left
from collections.abc import Sequence

from .counted import counted
from .lexicon import Lexicon
from .nouns import is_plural, person_rule
from .spans import Page
from .tables import Hit
from .unit_signs import Unit

OF_WHAT = (" from ", " in ", " of ", " after ")
"""Behind a count they lead to what it came of: "the death toll from the floods"."""
BEHIND = 160
"""Characters before a number that may say what it counts: "the number of refugees … has eclipsed"."""
STEP = re.compile(
    r"\s?(?:%|percent|per\scent|people|inhabitants)?,?\sto\s(?:just\s|about\s|around\s|some\s|nearly\s|only\s)?"
)
"""Between a step and the number it led to."""
BY = re.compile(r"\bby\s(?:about\s|around\s|some\s|nearly\s|almost\s|just\s)?[\d.,]{1,12}$|\s[\d.,]{1,12}$")
"""Before the end of the step: "by 2"."""
TOLD = (" the number of ", " the death toll", " the toll ")
"""Behind a number they tell of what it is: "bringing to 22 the number of dead"."""
NUMBER_OF = re.compile(r"\bnumbers? of\s+(?=\w)", re.IGNORECASE)


def left(page: Page, start: int, end: int, floor: int, lexicon: Lexicon) -> Unit | None:
    """Words before the number: "a population of 51,000", "the number of refugees has eclipsed 100,000"."""
    if page.text.find("umber", floor, start) >= 0:
        for m in NUMBER_OF.finditer(page.text, floor, start):
            if unit := _number_of(page, m, end, lexicon):
                return unit
    if page.text.startswith(TOLD, end):
        told = NUMBER_OF.search(page.text, end, end + BEHIND)
        return _number_of(page, told, end, lexicon) if told else Unit("people", "person", "unit.people.left", end)
    hits = page.find(lexicon["units.left"], floor, start) or _over_step(page, start, floor, lexicon)
    if not hits:
        return None
    gives, kind = ("years", "time") if hits[-1].gives == "years" else ("people", "person")
    return Unit(gives, kind, hits[-1].row.name, end, hits[-1].start, hits[-1].text)


def _over_step(page: Page, start: int, floor: int, lexicon: Lexicon) -> Sequence[Hit]:
    """The words before the step by which a count came to the number: "the population shrank by 2 percent to"."""
    if not STEP.fullmatch(page.text, floor, start):
        return ()
    low = max(page.sentence(start).start, start - BEHIND)
    led = BY.search(page.text, low, floor)
    return page.find(lexicon["units.left"], low, led.start()) if led else ()


def _number_of(page: Page, m: re.Match[str], end: int, lexicon: Lexicon) -> Unit | None:
    begin = bisect_left(page.starts, m.end())
    for at in range(begin, min(begin + 4, len(page.keys))):
        person = person_rule(page.words[at], page.keys[at], lexicon)
        if person or is_plural(page.words[at]):
            return counted(page, m.end(), at, person)._replace(rule="unit.number_of", end=end, start=m.start())
    return None


def toll(page: Page, start: int, end: int, lexicon: Lexicon) -> Unit | None:
    """What the head of the sentence counts, past other numbers: "the toll from the 7.1 quake rose to 292"."""
    at = bisect_left(page.starts, start) - 1
    led = lexicon["units.reached"].row(page.keys[at]) if at > 0 else None
    if at < 1 or not (led or (page.keys[at] == "to" and _changed(page.keys[at - 1], lexicon))):
        return None
    head = page.sentence(start).start
    hits = page.find(lexicon["units.left"], head, start)
    if hits and hits[0].gives == "people" and page.text.startswith(OF_WHAT, hits[0].end):
        return Unit("people", "person", hits[0].row.name, end, hits[0].start, hits[0].text)
    told = NUMBER_OF.match(page.text, head + len("The "), start)
    return _number_of(page, told, end, lexicon) if told else None


def subject(page: Page, start: int, end: int, floor: int, lexicon: Lexicon) -> Unit | None:
    """The plural noun that changed to the number: "measles cases rose to 1,104"; not what is told in money."""
    at = bisect_left(page.starts, start) - 1
    if at < 1 or page.starts[at] < floor:
        return None
    if page.keys[at] == "to" and _changed(page.keys[at - 1], lexicon):
        at -= 2
    elif lexicon["units.reached"].row(page.keys[at]):
        at -= 1
    else:
        return None
    while at > 0 and lexicon["units.auxiliaries"].row(page.keys[at]):
        at -= 1
    name = page.words[max(at, 0)][:1].isupper() and page.starts[at] > page.sentence(start).start
    if (
        at < 0
        or page.starts[at] < floor
        or name
        or _told_of(page, at, floor, lexicon)
        or not is_plural(page.words[at].lower())
    ):
        return None
    key = page.keys[at]
    if lexicon["units.amounts"].row(key) or lexicon["units.stops"].row(key):
        return None
    person = person_rule(page.words[at], key, lexicon)
    gives, kind = ("people", "person") if person else (key, "count")
    return Unit(gives, kind, person or "unit.subject", end, page.starts[at], page.words[at])


def _told_of(page: Page, at: int, floor: int, lexicon: Lexicon) -> bool:
    """Whether a count is told of what the noun at the token `at` did: "the death toll from the floods rose to"."""
    hits = page.find(lexicon["units.left"], floor, page.starts[at])
    return bool(hits) and page.text[hits[-1].end : page.starts[at]].startswith(OF_WHAT)


def _changed(key: str, lexicon: Lexicon) -> bool:
    """Whether a word tells of a change, to the number behind it."""
    return bool(lexicon["ranges.changes"].row(key) or lexicon["ranges.changing"].row(key))
