"""Numbers without a unit that count what one before them does: "61 percent, down from 64", "nine of them"."""

import re
from collections.abc import Sequence
from dataclasses import replace

from ..model import Figure

AGAINST = re.compile(
    r"(?:\s?%|[\s-][\w€£$]{1,12}){0,3},?\s(?:up|down|compared\s(?:with|to)|against|versus)\s(?:from\s)?(?:the\s)?"
    r"|\s(?:and|or|to)\s"
)
"""What stands between a number with a unit and one that it is held against, or that goes on after it without one."""
LESS = re.compile(
    r"(?:\s?%|[\s-][\w€£$]{1,12}){0,3},?\s(?:from\s|(?:fewer|less|more|lower|higher)\sthan\s|instead\sof\s)(?:the\s)?"
)
"""The same, where a noun behind the second number would be its own."""
FARTHER = re.compile(
    r"[^.;:\d\n]{1,100},\s(?:up|down|compared\s(?:with|to)|against|versus)\s(?:from\s)?"
    r"(?:the\s|just\s|only\s|some\s|an?\s\w+\sof\s)?"
)
"""What stands between a count and one that it is held against behind a comma: "18 bodies on Friday, up from six"."""
CHANGED = re.compile(r"(?:[\s-][\w€£$]{1,12}){1,4}\s(?:to|of)\s(?:the\s|its\s)?")
"""What stands between a number with a unit and what it became, or is a part of: "82 kilos to 64", "58 cases of 658"."""
OTHER = re.compile(
    r"[^.;\n]{0,80}(?:[;,]|,?\s(?:but|and|while|whereas))\s(?:[\w’'-]+\s){0,4}"
    r"(?:counted|gave|reported|estimated|claimed|spoke\sof|(?:put|puts)\s(?:it|them)\sat|said|says|kept|lost|won|gained"
    r"|retained|found)\s(?:only\s|just\s)?"
)
"""Another body's number for the same, or what the same body did to another part: "the ministry counted 31"."""
PARALLEL = re.compile(
    r"(?:[\s-][\w€£$%]{1,16}){0,4}?\s(?P<word>for|in|among|at|on|against|within)\s[^.;:\d]{1,50}?"
    r",?(?:\s(?:and|but|while))?\s(?:only\s|just\s)?[€£$]?"
)
"""The first number's noun and phrase, where the second has a phrase that begins alike: "15 years for … and six for"."""
STEPS = frozenset(
    ["percent", "percentage points", "basis points", "per mille", "points", "share", "cents", "pence", "p", "sen"]
)
"""Units in which something changes by so much: "fell 12 percent to 30,400" counts two things."""
FROM = re.compile(r"\bfrom\s\S{0,4}$", re.IGNORECASE)
OF_THEM = re.compile(r"\sof\s(?:them|these|those|which|whom)\b")
PART = re.compile(
    r"\bof\s(?:(?P<whom>whom)|which|them|these|those),?\s(?:(?:only|just|some|about|around|nearly|almost|roughly"
    r"|at|least|more|fewer|than|over|up|to|as|many|an|estimated)\s){0,4}$",
    re.IGNORECASE,
)
"""Before a number that is a part of what was counted last: "of whom only", "of these,"."""
OUT_OF = re.compile(
    r"(?:^|[\n.,;“\"]\s?)[Oo]f\s(?:(?:the|its|their|his|her|all|some|about|these|those|more\sthan)\s){0,2}$"
)
COMMA = re.compile(r"[^.;:\d\n]{1,80},[^.;:,\d\n]{0,16}[^.;:,\w\n]")
"""What stands between all and some of them: "Of 700 tests, 90 came back"."""
LESSER = re.compile(r"\s(?:more|fewer|less)\sthan\b")
"""Behind a number by which another is more or less than a third: "three fewer than in 2018"."""
APART = re.compile(
    r"(?:,|–|—| -)\s?(?:or\s|just\s|only\s|some\s|about\s|almost\s|nearly\s|but\s|and\s|well\sover\s){0,2}$"
)
PARTS = 48
"""Characters before a number in which it is called a part of another."""
FREE = re.compile(
    r"\s*(?:[^\w\s]|$)|\s(?:in|on|at|by|from|for|to|the|a|an|of|last|this|next|it|they|he|she|we|who|that|which|after|before"
    r"|when|as|while|and|or|but|expected|forecast|needed|earlier|previously|yesterday|today|more|so|is|are|was|were|had"
    r"|has|have|will|would|could|[A-Z]\w*)\b"
)
"""Behind a number that has no noun of its own."""
CONVERTED = re.compile(r"\s?\(")
"""Behind a sum in another currency its conversion follows."""
BORROWED = frozenset(["unit.carried", "unit.people.verb", "unit.people.situation"])
"""Rules by which a number without a noun gets a unit from what it did, or from the number before it."""
SENTENCE = re.compile(r"[.!?]\s|\n")
LINE = re.compile(r"\n")
IT = re.compile(
    r"\b(?:it|this|that|which)\s(?:[a-z]+\s){0,2}(?:climb|rise|rose|risen|grow|grew|reach|hit|go|come|increase|swell)[a-z]*"
    r"\s(?:up\s)?(?:to\s|past\s)?(?:[a-z]+\s){0,2}$",
    re.IGNORECASE,
)
"""What goes up from the number before: "it could climb to"."""
LEAD = 56
"""Characters before a number in which "it" goes up to it."""
FAR = 160
"""Characters between two numbers that can count the same."""
SPACE = 250
"""Characters over which "of them" still means what was counted last."""
TIMES = frozenset(["years", "months", "weeks", "days", "hours", "minutes", "seconds"])
MONEY = frozenset(["usd", "eur", "gbp", "yen", "yuan", "rupees", "francs", "kronor", "pesos", "shekels", "lira", "rs"])


def goes_on(text: str, figures: Sequence[Figure], at: int) -> Figure | None:
    """The figure whose unit the one at an index of `figures` takes, for want of its own; None where there is none."""
    two = figures[at]
    if text.find("f ", max(0, two.start - PARTS), two.start) >= 0 and (whole := _whole(text, figures, at)):
        return whole
    one = figures[at - 1]
    if (two.unit is None or not BORROWED.isdisjoint(two.rule)) and _out_of(text, one, two):
        return one
    if two.unit is not None and "unit.carried" not in two.rule:
        return None
    if one.unit not in (None, "share", two.unit) and _beside(text, one, two):
        return one
    if LESSER.match(text, two.end) and APART.search(text[max(0, two.start - 24) : two.start]):
        return (
            one
            if one.unit not in (None, "percent", "share", "percentage points")
            and not SENTENCE.search(text, one.end, two.start)
            else None
        )
    if two.unit is None and OF_THEM.match(text, two.end):
        return _counted_before(text, figures, at, across=False)
    it = two.unit is None and FREE.match(text, two.end) and IT.search(text[max(0, two.start - LEAD) : two.start])
    return _counted_before(text, figures, at, across=True) if it else None


def _whole(text: str, figures: Sequence[Figure], at: int) -> Figure | None:
    """What a number is a part of: "of whom 15" persons, "of which 12" what was counted last, unless it has a noun."""
    two = figures[at]
    told = two.unit is not None and BORROWED.isdisjoint(two.rule)
    if told and "unit.noun" not in two.rule:
        return None
    part = PART.search(text[max(0, two.start - PARTS) : two.start])
    if part is None or (told and not part["whom"]):
        return None
    whole = _counted_before(text, figures, at, across=False)
    if part["whom"] and (whole is None or whole.unit != "people"):
        return replace(two, unit="people", counts=None)
    return whole if whole and whole.unit != two.unit else None


def _out_of(text: str, one: Figure, two: Figure) -> bool:
    """Whether `two` are some of all that `one` counts: "Of 700 tests, 90 came back"."""
    if one.unit in (None, "share", "percent", two.unit) or two.start - one.end > FAR:
        return False
    before = text[max(0, one.start - 24) : one.start]
    return OUT_OF.search(before) is not None and COMMA.fullmatch(text, one.end, two.start) is not None


def _beside(text: str, one: Figure, two: Figure) -> bool:
    """Whether `two` counts what `one` does: held against it, what became of it, or another's number for it."""
    if AGAINST.fullmatch(text, one.end, two.start):
        return True
    if two.start - one.end > FAR or not FREE.match(text, two.end):
        return False
    if FARTHER.fullmatch(text, one.end, two.start):
        return True
    changes = one.unit not in STEPS | TIMES or FROM.search(text[max(0, one.start - 10) : one.start]) is not None
    if changes and CHANGED.fullmatch(text, one.end, two.start):
        return True
    if LESS.fullmatch(text, one.end, two.start) or OTHER.fullmatch(text, one.end, two.start):
        return True
    if one.unit in MONEY and "number.scale" in two.rule and not CONVERTED.match(text, two.end):
        return not SENTENCE.search(text, one.end, two.start)
    parallel = PARALLEL.fullmatch(text, one.end, two.start)
    return parallel is not None and text.startswith(f" {parallel['word']} ", two.end)


def _counted_before(text: str, figures: Sequence[Figure], at: int, *, across: bool) -> Figure | None:
    """What "of them" or "it" means: the thing or person counted last, not far back, or `across` a line's end."""
    two = figures[at]
    for one in reversed(figures[max(0, at - 4) : at]):
        if two.start - one.end > SPACE or (not across and LINE.search(text, one.end, two.start)):
            return None
        if one.unit is not None and one.unit not in STEPS | TIMES | MONEY:
            return one
    return None
