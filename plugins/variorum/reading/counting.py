"""What a number counts where no noun follows it: a compound ("150-seat"), what stands before it, or its situation."""

from bisect import bisect_left

from .lexicon import Lexicon
from .nouns import is_plural, person_rule
from .spans import Page
from .unit_signs import Unit

NO_NOUN = ("ed", "er", "ers", "ing", "s")
"""Endings of words behind a hyphen that name no thing counted: three-legged, seven-seater, life-saving."""
SIBILANTS = ("s", "x", "z", "ch", "sh")
REACHED = frozenset(
    ["hit", "reached", "passed", "topped", "exceeded", "surpassed", "totalled", "totaled", "numbered", "neared"]
)
"""Verbs between what is counted and its number."""
BEING = frozenset(["is", "are", "was", "were", "remain", "remained"])
OF_WHAT = (" from ", " in ", " of ", " after ")
"""Behind a count they lead to what it came of: "the death toll from the floods"."""
SUMS = (("in", "all"), ("all", "told"), ("in", "total"))
NAMED = 14
"""Tokens before a sum in which what it sums is named."""
GROUP = 40
"""Characters before a number in which a group is named: "a gang of about"."""


def all_told(page: Page, start: int, end: int, floor: int, lexicon: Lexicon) -> Unit | None:
    """The last noun before a sum of all named: "in the villages along the canal, 60 in all"; None without one."""
    at, after = bisect_left(page.starts, start), bisect_left(page.starts, end)
    if page.keys[after : after + 2] not in SUMS or at < 1 or page.keys[at - 1] not in (",", "–", "—"):
        return None
    first = bisect_left(page.starts, floor)
    first += 2 if floor > page.sentence(start).start else 0  # the noun right behind another number is its own
    for k in range(at - 2, max(first, at - NAMED) - 1, -1):
        person = person_rule(page.words[k], page.keys[k], lexicon)
        if is_plural(page.words[k]) or (person and page.words[k].endswith("s")):
            gives, kind = ("people", "person") if person else (page.keys[k], "count")
            return Unit(gives, kind, "unit.all_told", end, page.starts[k], page.words[k])
    return None


def compound(page: Page, end: int, ceiling: int, lexicon: Lexicon) -> Unit | None:
    """The noun that a hyphen joins to the number: "the 150-seat chamber"; None for "a 100-odd crowd"."""
    at = bisect_left(page.starts, end)
    if page.text[end : end + 1] != "-" or page.text[end + 1 : end + 2].isspace() or at + 1 >= len(page.keys):
        return None
    word, key = page.words[at + 1], page.keys[at + 1]
    if page.ends[at + 1] > ceiling or not word.isalpha() or not word.islower() or len(word) < 3:
        return None
    if key == "strong":
        return Unit("people", "person", "unit.people.strong", page.ends[at + 1])
    if word.endswith(NO_NOUN) or lexicon["units.joined"].row(key):
        return None
    person = person_rule(word, key, lexicon) or person_rule(plural(word), plural(key), lexicon)
    return Unit(
        "people" if person else plural(key),
        "person" if person else "count",
        person or "unit.compound",
        page.ends[at + 1],
        None,
        word,
    )


def plural(word: str) -> str:
    """The plural of a common noun, as its ending has it."""
    if word.endswith("man"):
        return word[:-2] + "en"
    if word.endswith("y") and word[-2:-1] not in "aeiou":
        return word[:-1] + "ies"
    return word + ("es" if word.endswith(SIBILANTS) else "s")


def situation(page: Page, end: int, ceiling: int, lexicon: Lexicon) -> Unit | None:
    """Persons told by where or how they are: "18 in intensive care", "tens of thousands without water"."""
    at = bisect_left(page.starts, end)
    if at < len(page.keys) and page.keys[at] in BEING:
        at += 1
    for phrase, row in lexicon["units.situations"].phrases.get(page.keys[at], ()) if at < len(page.keys) else ():
        stop = at + len(phrase)
        if page.keys[at:stop] == phrase and page.ends[stop - 1] <= ceiling:
            return Unit("people", "person", row.name, end)
    return None


def group(page: Page, start: int, end: int, floor: int, lexicon: Lexicon) -> Unit | None:
    """Persons of a group named right before the number, or carried: "a jury of 12", "stranding about 180,000"."""
    hits = page.find(lexicon["units.groups"], max(floor, start - GROUP), start)
    if not hits or not _leads(page.text[hits[-1].end : start].strip(" -").lower(), lexicon):
        return None
    row = hits[-1].row
    if row.values.get("unnamed"):
        return Unit("people", "person", row.name, end)
    return Unit("people", "person", row.name, end, hits[-1].start, hits[-1].text.removesuffix(" of"))


def _leads(between: str, lexicon: Lexicon) -> bool:
    """Whether words lead on to the number behind them: none, a bound, or what may stand before one."""
    return not between or any(lexicon[name].row(between) for name in ("bounds.before", "bounds.fillers"))


def subject(page: Page, start: int, end: int, floor: int, lexicon: Lexicon) -> Unit | None:
    """The plural noun that changed to the number: "measles cases rose to 1,104"; not what is told in money."""
    at = bisect_left(page.starts, start) - 1
    if at < 1 or page.starts[at] < floor:
        return None
    if page.keys[at] == "to" and _changed(page.keys[at - 1], lexicon):
        at -= 2
    elif page.keys[at] in REACHED:
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


def toll(page: Page, start: int, lexicon: Lexicon) -> Unit | None:
    """Persons, where a toll at the head of the sentence rose to it: "the toll from the 7.1 quake rose to 292"."""
    at = bisect_left(page.starts, start) - 1
    if at < 1 or not (page.keys[at] in REACHED or (page.keys[at] == "to" and _changed(page.keys[at - 1], lexicon))):
        return None
    hits = page.find(lexicon["units.left"], page.sentence(start).start, start)
    if not hits or hits[0].gives != "people" or not page.text.startswith(OF_WHAT, hits[0].end):
        return None
    return Unit("people", "person", hits[0].row.name, page.starts[at + 1], hits[0].start, hits[0].text)


def _told_of(page: Page, at: int, floor: int, lexicon: Lexicon) -> bool:
    """Whether a count is told of what the noun at the token `at` did: "the death toll from the floods rose to"."""
    hits = page.find(lexicon["units.left"], floor, page.starts[at])
    return bool(hits) and page.text[hits[-1].end : page.starts[at]].startswith(OF_WHAT)


def _changed(key: str, lexicon: Lexicon) -> bool:
    return bool(lexicon["ranges.changes"].row(key) or lexicon["ranges.changing"].row(key))
