"""What a number counts where no noun follows it: a compound ("150-seat"), what stands before it, or its situation."""

from bisect import bisect_left

from .lexicon import Lexicon
from .nouns import is_plural, person_rule
from .spans import Page
from .unit_signs import Unit

NO_NOUN = ("ed", "er", "ers", "ing", "s")
"""Endings of words behind a hyphen that name no thing counted: three-legged, seven-seater, life-saving."""
SIBILANTS = ("s", "x", "z", "ch", "sh")
BEING = frozenset(["is", "are", "was", "were", "remain", "remained"])
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
