"""Two numbers that tell what part one is of the other: "two out of 10", "one building in three", "one over three"."""

import re
from fractions import Fraction

from .amount import Amount
from .readings import Reading

ONE_IN = re.compile(r"\s[a-z]{3,14}\sin\s")
VERB = re.compile(
    r"\s(?:is|are|was|were|has|have|had|will|would|can|could|may|now|dies|lives|goes|says|said|came|comes|did|does|left|lost|got|gets|took"
    r"|takes|went|fell|knows?|thinks?|speaks?|owns?|wants?|needs?|lives?|die|[a-z]{2,12}(?:ed|ing))\b|(?P<mark>[.,;)])|$"
)
"""Behind "one building in three" no noun follows, or it is so many of something else."""
OVER, ENDS = re.compile(r"\sover\s"), re.compile(r"\W*$")
"""Read aloud, "one over three" is a third, where nothing follows."""


def proportion(text: str, a: Amount, b: Amount, out_of: re.Match[str] | None) -> Reading | None:
    """What part `a` is of `b`, in percent or as a share; None where the words between them tell of none.

    `out_of` is what joins them, where it may say so: sure ("out of"), or to be told by what follows ("in").
    """
    if a.value is None or b.value is None:
        return None
    one_in = a.value <= 5 and 3 <= b.value <= 20 and ONE_IN.fullmatch(text, a.end, b.start) and _whole_told(text, a, b)
    if one_in or (out_of and 0 < a.value < b.value and (out_of["sure"] or _counts_parts(text, a, b))):
        percent = Fraction(a.value) * 100 / b.value
        return Reading(a.start, b.end, percent, percent, 1, (a.rule, "number.out_of"), "percent")
    if OVER.fullmatch(text, a.end, b.start) and b.value and ENDS.match(text, b.end):
        share = Fraction(a.value) / b.value
        return Reading(a.start, b.end, share, share, Fraction(1, b.value.numerator), (a.rule, "number.over"), "share")
    return None


def _whole_told(text: str, a: Amount, b: Amount) -> bool:
    """Whether no noun follows "one visitor in six", nor "two people in five", which a verb must follow."""
    verb = VERB.match(text, b.end)
    if verb is None or a.value is None or b.value is None or not 0 < a.value < b.value or a.unit or b.unit:
        return False
    return a.value == 1 or (verb["mark"] is None and verb.end() < len(text) and a.value.denominator == 1)


def _counts_parts(text: str, a: Amount, b: Amount) -> bool:
    """Whether "one in five" counts parts: small whole numbers, and a noun or nothing after them."""
    whole = a.value is not None and a.value.denominator == 1 and a.value <= 10 and b.value is not None and b.value >= 3
    return whole and re.match(r"\s+[a-z]|\s+[A-Z]\w+s\b|[.,;)]|$", text[b.end : b.end + 24]) is not None
