"""What a number counts in: a sign or word beside it, the counted noun, or words before it."""

from bisect import bisect_left

from .aboard import aboard
from .ages import age
from .capitals import is_acronym
from .counted import model, noun_behind
from .counting import all_told, compound, group, situation
from .leading import BEHIND, left, subject, toll
from .lexicon import Lexicon
from .nouns import AUXILIARY, VERB, is_plural, noun_classes, person_rule
from .spans import Page
from .unit_signs import Unit, money_before, sign_behind

__all__ = ["Unit", "find_unit"]


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
        or model(page, end, ceiling)
        or noun_behind(page, end, ceiling, lexicon)
        or _verb(page, end, ceiling, lexicon)
        or situation(page, end, ceiling, lexicon)
        or all_told(page, start, end, floor, lexicon)
        or group(page, start, end, floor, lexicon)
        or subject(page, start, end, floor, lexicon)
        or left(page, start, end, max(floor, start - BEHIND), lexicon)
        or toll(page, start, end, lexicon)
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
        if kind & VERB and not is_acronym(page.words, at):
            row = lexicon["units.person_verbs"].row(page.keys[at])
            return Unit("people", "person", row.name, end) if row else None
    return None


def _are(page: Page, begin: int, at: int, lexicon: Lexicon) -> Unit | None:
    """Persons where the number is said to be some, at the token `at`: "12 were children"."""
    word, key = page.words[at], page.keys[at]
    if at == begin or not (is_plural(word) or lexicon["units.many"].row(key)) or not person_rule(word, key, lexicon):
        return None
    return Unit("people", "person", "unit.people.are", page.ends[at], None, word)
