"""Votes of the few who decide: "voted three to two", "ruled five to four"."""

import re

from ..model import Figure

DIVIDED = re.compile(r"\b(?:voted|ruled|decided|divided|split)\s(?:by\s)?$")
"""Before the first number: those who decide were divided."""
LEAD = 16
"""Characters before a number in which it stands."""
FREE = re.compile(r"\s*[.,;:)]|\s(?:that|to|in|on|for|against|not|over|along|with|last|this)\b")
"""Behind the second number, which then has no noun of its own."""


def divided(text: str, one: Figure, two: Figure) -> bool:
    """Whether two numbers without a unit are the votes of two sides."""
    return (
        one.unit is None
        and two.unit is None
        and text[one.end : two.start] == " to "
        and DIVIDED.search(text[max(0, one.start - LEAD) : one.start]) is not None
        and FREE.match(text, two.end) is not None
    )
