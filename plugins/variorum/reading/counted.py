"""The noun behind a number, that says what it counts."""

import re
from bisect import bisect_left
from collections.abc import Mapping

from .capitals import is_acronym, titled
from .lexicon import Lexicon
from .nouns import SKIP, STOP, UNIT, is_plural, noun_classes, person_rule
from .rows import fold
from .spans import Page
from .unit_signs import Unit

REACH = 9
"""Tokens between a number and its noun: "100 or so frightened elderly Nagorno-Karabakh residents"."""
MODEL = re.compile(r"[A-Z][A-Za-z]{0,9}-?\d{1,4}[a-z]{0,4}s\b")
ADJECTIVES = ("ish", "ese")
"""Endings of names of peoples that are adjectives before a noun: "12 rounds of the English championship"."""
DETERMINERS = frozenset(["the", "its", "their", "his", "her", "our", "these", "those"])
"""Right behind a number they begin another phrase: "870 the week before"; behind "of" they do not."""


def noun_behind(page: Page, end: int, ceiling: int, lexicon: Lexicon) -> Unit | None:
    """The noun behind the number: persons, a plural, or a unit further on ("tens of millions of dollars")."""
    end, ceiling = _past_compound(page, end, ceiling)
    classes, found, first = noun_classes(lexicon), None, -1
    begin = bisect_left(page.starts, end)
    for at in range(begin, min(begin + REACH, len(page.keys))):
        kind = _kind(page, at, classes)
        if page.ends[at] > ceiling or _breaks(page, at, begin, kind):
            break
        if kind & SKIP or (not found and _between_names(page, at)):
            continue
        person = person_rule(page.words[at], page.keys[at], lexicon)
        if (found and (not person or not _goes_on(found, page.starts[at]))) or (kind & STOP and not person):
            break
        first = page.starts[at] if first < 0 else first
        if kind & UNIT and not found and (measured := _measured(page, at, lexicon)):
            return measured
        if _is_counted(page, at, person, lexicon) or (not found and _in_title(page, at)):
            found = counted(page, first, at, person)
    return found


def _kind(page: Page, at: int, classes: Mapping[str, int]) -> int:
    """What the token is on the way to a noun, as bits; an acronym is no small word: "three WHO regions"."""
    kind = classes.get(page.keys[at], 0)
    return 0 if kind & STOP and is_acronym(page.words, at) else kind


def model(page: Page, end: int, ceiling: int) -> Unit | None:
    """Things counted by the name of their make, right behind the number: "four F-35s", "250 A320neos"."""
    at = bisect_left(page.starts, end)
    if at >= len(page.words) or not page.words[at][:1].isupper() or page.starts[at] > end + 1:
        return None
    m = MODEL.match(page.text, page.starts[at], ceiling)
    return Unit(fold(m.group()), "count", "unit.model", m.end(), None, m.group()) if m else None


def _breaks(page: Page, at: int, begin: int, kind: int) -> bool:
    """Whether the way to the noun ends at a mark, or where another phrase begins."""
    key = page.keys[at]
    if kind & SKIP:
        return at == begin and key in DETERMINERS
    return not key[:1].isalnum()


def _is_counted(page: Page, at: int, person: str | None, lexicon: Lexicon) -> bool:
    if person:
        return not _qualifies(page, at, lexicon)
    return is_plural(page.words[at]) or page.keys[at] in lexicon["units.plurals"].words


def _in_title(page: Page, at: int) -> bool:
    """Whether the token is a plural in a headline whose words have capitals: "Over 70 Homes Destroyed"."""
    word, sentence = page.words[at], page.sentence(page.starts[at])
    if not (word[:1].isupper() and is_plural(word.lower())):
        return False
    return titled(page.text[sentence.start : sentence.end])


def _between_names(page: Page, at: int) -> bool:
    """Whether the token `at` stands between two names: "dozens of Volvo and Scania lorries"."""
    return (
        page.keys[at] == "and"
        and page.words[at - 1][:1].isupper()
        and at + 1 < len(page.words)
        and page.words[at + 1][:1].isupper()
    )


def _qualifies(page: Page, at: int, lexicon: Lexicon) -> bool:
    """Whether a person in the singular only says of what kind the noun behind it is: "four life sentences"."""
    after = at + 1
    if page.words[at].endswith("s") or after >= len(page.keys) or page.starts[after] > page.ends[at] + 1:
        return False
    word, key = page.words[after], page.keys[after]
    if page.keys[at].endswith(ADJECTIVES) and word.islower() and not noun_classes(lexicon).get(key, 0):
        return True
    if lexicon["units.finite"].row(key) and lexicon["units.many"].row(page.keys[at]):
        return False  # "carrying 180 people lands safely"
    stops = noun_classes(lexicon).get(key, 0) & STOP
    return is_plural(word) and not stops and person_rule(word, key, lexicon) is None


def _goes_on(found: Unit, start: int) -> bool:
    """Whether a noun of persons goes on with the noun before it: things belong to persons, persons stand together."""
    return found.kind != "person" or start <= found.end + 1


def counted(page: Page, first: int, at: int, person: str | None) -> Unit:
    """The noun at the token `at`, with what stands before it from the token `first` on."""
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


def _past_compound(page: Page, end: int, ceiling: int) -> tuple[int, int]:
    """`end` and `ceiling`, both past a compound with a number right behind: "two five-year terms", "six 12-page"."""
    at = bisect_left(page.starts, end)
    first = bisect_left(page.starts, ceiling)
    if first >= len(page.keys) or at != first or page.text[page.ends[at] : page.ends[at] + 1] != "-":
        return end, ceiling
    at += 1
    while at + 1 < len(page.keys) and page.keys[at] == "-" and page.ends[at] == page.starts[at + 1]:
        at += 2
    return page.starts[at] if at < len(page.keys) else end, page.sentence(end).end
