"""Two numbers of which one became the other: "raised from 62 to 64" are two figures, and share a scale."""

import re
from collections.abc import Sequence
from fractions import Fraction

from .amount import Amount
from .comparisons import FREE
from .lexicon import Lexicon

LOOK = 60
"""Characters before a pair in which a verb of change makes it a before and an after."""
CHANGED = re.compile(
    r"(?P<from>[^,.;:]{0,40},?[^,.;:]{0,8}\bfrom\s+\S{0,4})|(?P<by>\s+by\s+(?:about\s+|around\s+|some\s+)?\S{0,4})|\s+\S{0,3}"
)
"""What stands between a verb of change and the first number: "from", "by" with a currency, or a currency."""
MOST_APART = 10
"""How many times the lower end of what something changed by, or from, the other one can be."""
FROM = re.compile(r"\bfrom\s(?:(?:about|around|some|just|nearly|roughly)\s)?\S{0,4}$", re.IGNORECASE)
OF = re.compile(r"\sof\s(?:the\s|its\s)?[$€£¥]?")
HELD = re.compile(
    r"(?:[\s-][\w€£$]{1,16}){0,3},?\s(?:(?:up|down)\s(?:from\s)?|(?:compared\s(?:with|to)|against|versus)\s)"
    r"(?:(?:about|around|some|just|nearly|roughly)\s)?[$€£¥]?"
)
"""Between a number with a scale and what it was: "1.2 billion euros, up from", "4 million compared with"."""
PERCENT = re.compile(r"\s?%")
MOST_SAID = 1000
"""The scale from which on it is left out where a number is held against another."""
TO, DASH = re.compile(r"\sto\s(?:(?:about|around|some|just|nearly|roughly)\s)?[$€£¥]?"), re.compile(r"\s?[-–]\s?")


def changes(before: str, a: Amount, b: Amount, m: re.Match[str], lexicon: Lexicon) -> bool:
    """Whether a verb of change before the pair makes it a before and an after: "raised from 62 to 64".

    "Fell by 14,000 to 2.31 million" says by how much and to what. "Rose by 15 to 20 percent" leaves it open by how
    much, and so does "could rise 3C to 5C": these are ranges.
    """
    hits = [h for name in ("changes", "changing") for h in lexicon[f"ranges.{name}"].find(before, 0, len(before))]
    last = max(hits, key=lambda h: h.start, default=None)
    between = CHANGED.fullmatch(before, last.end) if last else None
    if last is None or between is None:
        return False
    if between["by"]:
        apart = a.value is not None and b.value is not None and b.value > a.value * MOST_APART
        return bool(m["unit"] or m["money"] or a.scale != 1 or apart)
    return bool(between["from"]) or last.row.name == "range.change"


def _behind(text: str, amounts: Sequence[Amount], at: int) -> Amount | None:
    """An amount with the scale of the one it is held against: "1.2 billion, down from 1.5"; None for any other."""
    a, b = amounts[at], amounts[at - 1]
    if not at or not a.value or not b.value or a.scale != 1 or b.scale < MOST_SAID or a.value >= MOST_SAID:
        return None
    if not HELD.fullmatch(text, b.end, a.start) or not FREE.match(text, a.end) or PERCENT.match(text, a.end):
        return None
    near = Fraction(1, MOST_APART) <= Fraction(a.value) * b.scale / Fraction(b.value) <= MOST_APART
    return a._replace(value=a.value * b.scale, place=(a.place or 1) * b.scale, scale=b.scale) if near else None


def scaled(text: str, amounts: Sequence[Amount], at: int) -> Amount:
    """An amount with the scale of the one it changes to: "from 3.2 to 4.5 billion", or has become: "down from 1.5"."""
    if held := _behind(text, amounts, at):
        return held
    a, following = amounts[at], amounts[at + 1 : at + 3]
    if not following or not a.value or a.scale != 1:
        return a
    part = OF.fullmatch(text, a.end, following[0].start) and (a.place or 1) < 1
    if not part and not TO.fullmatch(text, a.end, following[0].start):
        return a
    ranged = len(following) > 1 and DASH.fullmatch(text, following[0].end, following[1].start)
    b = following[-1] if ranged else following[0]
    if not b.value or b.scale < 1000 or not (part or FROM.search(text[max(0, a.start - LOOK) : a.start])):
        return a
    near = Fraction(1, MOST_APART) <= Fraction(a.value) * b.scale / Fraction(b.value) <= MOST_APART
    return a._replace(value=a.value * b.scale, place=(a.place or 1) * b.scale, scale=b.scale) if near else a
