"""Numbers without a unit that count what one before them does: "nine of them", "three fewer", "it could climb to"."""

import re
from collections.abc import Sequence

from ..model import Figure
from .comparisons import FREE, SENTENCE, beside
from .wholes import counted_before, whole_of

OF_THEM = re.compile(r"\sof\s(?:them|these|those|which|whom)\b")
LESSER = re.compile(r"\s(?:more|fewer|less)\sthan\b")
"""Behind a number by which another is more or less than a third: "three fewer than in 2018"."""
MORE = re.compile(
    r"\s(?:more|further)\s(?:are|is|were|was|remain|remained|have|had|has|died|survived|escaped|followed|came|arrived"
    r"|will|could|may|might)\b"
)
"""Behind a number of what was counted before: "four more remain underground"."""
APART = re.compile(
    r"(?:,|–|—| -)\s?(?:or\s|just\s|only\s|some\s|about\s|almost\s|nearly\s|but\s|and\s|well\sover\s){0,2}$"
)
IT = re.compile(
    r"\b(?:it|this|that|which)\s(?:[a-z]+\s){0,2}(?:climb|rise|rose|risen|grow|grew|reach|hit|go|come|increase|swell)[a-z]*"
    r"\s(?:up\s)?(?:to\s|past\s)?(?:[a-z]+\s){0,2}$",
    re.IGNORECASE,
)
"""What goes up from the number before: "it could climb to"."""
THEN = re.compile(r"[^.;\n]{0,80},\s(?:and\s)?then\s(?:another\s|only\s|just\s)?")
"""Between two numbers of one kind, found or counted in turn: "six bodies in the morning, then four"."""
CLAIMED = re.compile(
    r"(?:\b(?:figure|number|total|toll|tally|count|estimate|it|them)\b(?:\s[\w'’]+){0,3}\s(?:at|to|as|was|is)"
    r"|(?P<alone>\b(?:count(?:ed|s|ing)|sp(?:o|ea)ken?s?\sof|had|gave|claim(?:s|ed))|[a-z](?:['’]s|s['’])"
    r"|, (?:the\s)?[a-z]+))"
    r"\s(?:(?:only|just|about|nearly|around|some|at\sleast|more\sthan|up\sto)\s)?$"
)
"""Before a number that somebody gives for what was counted: "raised the figure to 51", "the ministry's 102"."""
ENDS = re.compile(r"\s*(?:[.,;:!?)”\"—–]|$)")
LEAD = 56
"""Characters before a number in which "it" goes up to it."""


def follows(text: str, one: Figure, two: Figure) -> bool:
    """Whether `two` was counted next, of the same kind: "eight bodies, then four"."""
    return THEN.fullmatch(text, one.end, two.start) is not None and FREE.match(text, two.end) is not None


def goes_on(text: str, figures: Sequence[Figure], at: int) -> Figure | None:
    """The figure whose unit the one at an index of `figures` takes, for want of its own; None where there is none."""
    two = figures[at]
    one = figures[at - 1]
    if whole := whole_of(text, figures, at):
        return whole
    if two.unit is not None and "unit.carried" not in two.rule:
        return None
    if one.unit == "percent" and "number.scale" in two.rule:
        one = figures[max(0, at - 2)]  # no percentage has a scale: "or one in eight, up from 4.2m"
    if one.unit not in (None, "share", two.unit) and beside(text, one, two):
        return one
    if two.unit is None and follows(text, one, two):
        return one
    if LESSER.match(text, two.end) and APART.search(text[max(0, two.start - 24) : two.start]):
        apart = one.unit in (None, "percent", "share", "percentage points")
        return None if apart or SENTENCE.search(text, one.end, two.start) else one
    return _again(text, figures, at) if two.unit is None else None


def _again(text: str, figures: Sequence[Figure], at: int) -> Figure | None:
    """What was counted before, of which the number at an index tells again; None where it tells of something else."""
    two = figures[at]
    if MORE.match(text, two.end):
        return counted_before(text, figures, at, across=False)
    meant = OF_THEM.match(text, two.end) or _claimed(text, two) or _it(text, two)
    return counted_before(text, figures, at, across=True) if meant else None


def _it(text: str, two: Figure) -> bool:
    """Whether `two`, without a noun of its own, is what the number before it came to: "it could climb to"."""
    lead = text[max(0, two.start - LEAD) : two.start]
    return FREE.match(text, two.end) is not None and IT.search(lead) is not None


def _claimed(text: str, two: Figure) -> bool:
    """Whether `two`, without a noun of its own, is somebody's number for what was counted before."""
    if not any(rule.startswith("said.") for rule in two.rule):
        return False
    lead = text[max(0, two.start - LEAD) : two.start].removesuffix(f"{two.bound_words} ")
    given = CLAIMED.search(lead)
    return given is not None and (ENDS if given["alone"] else FREE).match(text, two.end) is not None
