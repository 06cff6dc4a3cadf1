"""What a number counts in: a sign or word beside it, the counted noun, or words before it."""

import re
from bisect import bisect_left
from collections.abc import Sequence

from .aboard import aboard
from .ages import age
from .counted import counted, noun_behind
from .counting import all_told, compound, group, situation, subject, toll
from .lexicon import Lexicon
from .nouns import AUXILIARY, VERB, is_plural, noun_classes, person_rule
from .spans import Page
from .tables import Hit
from .unit_signs import Unit, money_before, sign_behind

__all__ = ["Unit", "find_unit"]

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


def find_unit(page: Page, start: int, end: int, floor: int, ceiling: int, lexicon: Lexicon) -> Unit | None:
    """The unit of the number at `start` to `end`, looking between `floor` and `ceiling`; None where none is found."""
    return (
        money_before(page.text, start, end, lexicon)
        or sign_behind(page, end, ceiling, lexicon)
        or _before(page, start, end, floor, lexicon)
        or _strength(page, start, end, ceiling, lexicon)
        or compound(page, end, ceiling, lexicon)
        or age(page, start, end, ceiling, lexicon)
        or aboard(page, start, end, ceiling, lexicon)
        or noun_behind(page, end, ceiling, lexicon)
        or _verb(page, end, ceiling, lexicon)
        or situation(page, end, ceiling, lexicon)
        or all_told(page, start, end, floor, lexicon)
        or group(page, start, end, floor, lexicon)
        or subject(page, start, end, floor, lexicon)
        or _left(page, start, end, max(floor, start - BEHIND), lexicon)
        or toll(page, start, lexicon)
    )


def _before(page: Page, start: int, end: int, floor: int, lexicon: Lexicon) -> Unit | None:
    """A word right before the number that gives its unit: "aged 19", "magnitude 6.8"."""
    hits = page.find(lexicon["units.before"], max(floor, start - 24), start)
    if not hits or page.text[hits[-1].end : start].strip(" -"):
        return None
    return Unit(hits[-1].gives, "time" if hits[-1].gives == "years" else "measure", hits[-1].row.name, end)


def _strength(page: Page, start: int, end: int, ceiling: int, lexicon: Lexicon) -> Unit | None:
    """The magnitude of what a decimal number stands right before: "the 5.9 quake"; "one quake" is counted."""
    at = bisect_left(page.starts, end)
    if page.text.find(".", start, end) < 0 or at >= len(page.keys) or page.ends[at] > ceiling:
        return None
    row = lexicon["units.strength"].row(page.keys[at])
    return Unit(row.gives or row.name, "measure", row.name, end) if row else None


def _verb(page: Page, end: int, ceiling: int, lexicon: Lexicon) -> Unit | None:
    """A verb that only persons do or suffer, behind the number: "4,850 have fled"."""
    classes, begin = noun_classes(lexicon), bisect_left(page.starts, end)
    for at in range(begin, min(begin + 7, len(page.keys))):
        kind = classes.get(page.keys[at], 0)
        if page.ends[at] > ceiling:
            return None
        if not kind & (VERB | AUXILIARY):
            return _are(page, begin, at, lexicon)
        if kind & VERB:
            row = lexicon["units.person_verbs"].row(page.keys[at])
            return Unit("people", "person", row.name, end) if row else None
    return None


def _are(page: Page, begin: int, at: int, lexicon: Lexicon) -> Unit | None:
    """Persons where the number is said to be some, at the token `at`: "12 were children"."""
    word, key = page.words[at], page.keys[at]
    if at == begin or not (is_plural(word) or lexicon["units.many"].row(key)) or not person_rule(word, key, lexicon):
        return None
    return Unit("people", "person", "unit.people.are", page.ends[at], None, word)


def _left(page: Page, start: int, end: int, floor: int, lexicon: Lexicon) -> Unit | None:
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
