"""Numbers that are a part of one before them: "of whom 15", "of these, nine", "Of 700 tests, 90 came back"."""

import re
from collections.abc import Sequence
from dataclasses import replace

from ..model import Figure
from .comparisons import FAR, MONEY, STEPS, TIMES

PART = re.compile(
    r"\bof\s(?:(?P<whom>whom)|which|them|these|those),?\s(?:(?:only|just|some|about|around|nearly|almost|roughly"
    r"|at|least|more|fewer|than|over|up|to|as|many|an|estimated)\s){0,4}$",
    re.IGNORECASE,
)
"""Before a number that is a part of what was counted last: "of whom only", "of these,"."""
OUT_OF = re.compile(
    r"(?:^|[\n.,;“\"]\s?)[Oo]f\s(?:(?:the|its|their|his|her|all|some|about|these|those|more\sthan)\s){0,2}$"
)
COMMA = re.compile(r"[^.;:\d\n]{0,80},[^.;:,\d\n]{0,16}[^.;:,\w\n]")
"""What stands between all and some of them: "Of 700 tests, 90 came back"."""
PARTS = 48
"""Characters before a number in which it is called a part of another."""
BORROWED = frozenset(["unit.carried", "unit.people.verb", "unit.people.situation"])
"""Rules by which a number without a noun gets a unit from what it did, or from the number before it."""
LINE = re.compile(r"\n")
SPACE = 250
"""Characters over which "of them" still means what was counted last."""


def whole_of(text: str, figures: Sequence[Figure], at: int) -> Figure | None:
    """What a number is a part of: "of whom 15" persons, "of which 12" what was counted last, unless it has a noun."""
    two, one = figures[at], figures[at - 1]
    told = two.unit is not None and BORROWED.isdisjoint(two.rule)
    if not told and one.unit and out_of(text, one, two):
        return one
    if (told and "unit.noun" not in two.rule) or text.find("f ", max(0, two.start - PARTS), two.start) < 0:
        return None
    part = PART.search(text[max(0, two.start - PARTS) : two.start])
    if part is None or (told and not part["whom"]):
        return None
    whole = counted_before(text, figures, at, across=False)
    if part["whom"] and (whole is None or whole.unit != "people"):
        return replace(two, unit="people", counts=None)
    return whole if whole and whole.unit != two.unit else None


def out_of(text: str, one: Figure, two: Figure) -> bool:
    """Whether `two` are some of all that `one` counts: "Of 700 tests, 90 came back"."""
    if one.unit in ("share", "percent", two.unit) or two.start - one.end > FAR:
        return False
    before = text[max(0, one.start - 24) : one.start]
    return OUT_OF.search(before) is not None and COMMA.fullmatch(text, one.end, two.start) is not None


def counted_before(text: str, figures: Sequence[Figure], at: int, *, across: bool) -> Figure | None:
    """What "of them" or "it" means: the thing or person counted last, not far back, or `across` a line's end."""
    two = figures[at]
    for one in reversed(figures[max(0, at - 4) : at]):
        if two.start - one.end > SPACE or (not across and LINE.search(text, one.end, two.start)):
            return None
        if one.unit is not None and one.unit not in STEPS | TIMES | MONEY:
            return one
    return None
