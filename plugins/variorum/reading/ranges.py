"""Two numbers written together: one range, a share ("two out of 10"), or two figures."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from .alternation import any_of
from .amount import Amount
from .changes import LOOK, MOST_APART, changes, scaled
from .lexicon import Lexicon
from .proportions import proportion
from .readings import Reading
from .rows import fold

BETWEEN = re.compile(r"\bbetween\s+(?:(?:about|around|some|roughly|minus|negative)\s)?(?:\S{1,4}\s*)?$")
AGAIN = re.compile(r"(?:\s?%|\s[\w$€£]{1,10}){0,2}\s(?:to|from)\s\S{0,3}\d")
"""Behind two numbers, "to" and a third: "from 5 to 7 per cent to 3 to 5 per cent" is a range changed into another."""
THOUSANDS = re.compile(r"\d{1,3}[,.\s\u00a0\u202f]000")
DASHES = frozenset("-–—~")
LITTLE_APART = 2
"""How many times its lower end a range written with a word is at most, where that leaves out its thousands."""


@dataclass(frozen=True, slots=True)
class Joints:
    """The patterns of what stands between two numbers that belong together."""

    joint: re.Pattern[str]
    out_of: re.Pattern[str]


@lru_cache(maxsize=8)
def _joints(lexicon: Lexicon) -> Joints:
    units = any_of(w for name in ("percent", "time", "measure", "money") for w in lexicon[f"units.{name}"].words)
    words = "|".join(any_of(lexicon[f"ranges.{name}"].words) for name in ("joints", "or", "and"))
    money = any_of(lexicon["units.money"].words)
    return Joints(
        re.compile(rf"(?P<unit>\s?-?{units})?\s?(?P<word>{words})\s?-?\s?(?P<money>{money}|[$€£¥])?\s?", re.IGNORECASE),
        re.compile(r"\s(?:(?P<sure>(?:times\s)?out of(?: every)?)|in(?: every)?)\s", re.IGNORECASE),
    )


def join(text: str, amounts: Sequence[Amount], lexicon: Lexicon, offset: int = 0) -> tuple[Reading, ...]:
    """Readings of `amounts` (sorted): pairs that belong together made one, the rest as they are.

    The amounts' offsets are those of `text`; those of the readings are greater by `offset`.
    """
    found: list[Reading] = []
    at = 0
    while at < len(amounts):
        pair = _pair(text, amounts[at], amounts[at + 1], lexicon) if at + 1 < len(amounts) else None
        found.append(pair or _single(scaled(text, amounts, at)))
        at += 2 if pair else 1
    return tuple(_moved(reading, offset) for reading in found)


def _moved(r: Reading, by: int) -> Reading:
    return r._replace(start=r.start + by, end=r.end + by)


def _single(a: Amount) -> Reading:
    return Reading(a.start, a.end, a.value, a.value, a.place, (a.rule,), a.unit)


def _pair(text: str, a: Amount, b: Amount, lexicon: Lexicon) -> Reading | None:
    if a.value is None or b.value is None or a.place is None or b.place is None or b.start - a.end > LOOK:
        return None
    joints = _joints(lexicon)
    part = proportion(text, a, b, joints.out_of.fullmatch(text, a.end, b.start))
    if part:
        return part
    m = joints.joint.fullmatch(text, a.end, b.start) if (a.unit == "share") == (b.unit == "share") else None
    if m is None or not _one_range(text, a, b, m, lexicon):
        return None
    word = fold(m["word"])
    low = a.value * (b.scale if _shares_scale(a, b) else 1000 if _shares_thousands(text, a, b, word) else 1)
    rule = "range.between" if word == "and" else "range.or" if word.startswith("or") else "range.to"
    high = b.value
    if word == "and" and low * b.scale <= MOST_APART * high and a.scale == 1 < b.scale:  # "between 485 and 470 million"
        low, high = sorted((low * b.scale, high))
    if low >= high:
        return None
    return Reading(a.start, b.end, low, high, min(a.place, b.place), (a.rule, rule), a.unit or b.unit, range=True)


def _shares_scale(a: Amount, b: Amount) -> bool:
    return (
        b.scale >= 100 and a.scale == 1 and a.value is not None and b.value is not None and a.value <= b.value / b.scale
    )


def _shares_thousands(text: str, a: Amount, b: Amount, word: str) -> bool:
    """Whether the lower end leaves out its thousands: "5-6,000", "50 to 60,000"; "200-5,000" says what it means."""
    if a.value is None or b.value is None or a.scale != 1 or b.scale != 1 or a.value.denominator != 1:
        return False
    ends = text[a.start : a.end], text[b.start : b.end]
    if not ends[0].isdecimal() or not THOUSANDS.fullmatch(ends[1]) or not a.value:
        return False
    return a.value * 1000 < b.value <= a.value * 1000 * (MOST_APART if word in DASHES else LITTLE_APART)


def _one_range(text: str, a: Amount, b: Amount, m: re.Match[str], lexicon: Lexicon) -> bool:
    before = fold(text[max(0, a.start - LOOK) : a.start]).rpartition(". ")[2]
    word = fold(m["word"])
    if word == "and":
        return BETWEEN.search(before) is not None and not _two_sources(text, b.end, lexicon)
    if word.startswith("or"):
        return a.value is not None and b.value is not None and a.value < b.value <= a.value * 2 + 1
    if m["money"] and m["unit"] and fold(m["money"]) != fold(m["unit"]).strip(" -"):
        return False
    return (
        word in "-–—~"
        or AGAIN.match(text, b.end) is not None
        or not (changes(before, a, b, m, lexicon) or _two_sources(text, b.end, lexicon))
    )


def _two_sources(text: str, at: int, lexicon: Lexicon) -> bool:
    """Whether two bodies share the two ends out between them later in the sentence."""
    rest = re.split(r"[.!?]\s", text[at : at + 200], maxsplit=1)[0]
    hits = lexicon["ranges.sources"].find(rest, 0, len(rest))
    return len({fold(h.text) for h in hits}) > 1 and re.search(r"according to|said|\bby\b|—|–|\(", rest) is not None
