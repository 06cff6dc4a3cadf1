"""A small "m" behind digits that means millions: beside a number that has the scale, or where persons are counted."""

import re
from collections.abc import Sequence
from functools import lru_cache

from .alternation import any_of
from .amount import Amount
from .lexicon import Lexicon
from .lines import Line
from .nouns import STOP, is_plural, noun_classes, person_rule

MILLION = 10**6
NEAR = 80
"""Characters between a number with a scale and one held against it."""
BEFORE = 64
"""Characters looked at before a number."""
HEDGES = r"(?:(?:the|a|an|about|some|just|only|nearly|almost|around|roughly|over|at least|more than|estimated)\s){0,2}$"
JOINED = re.compile(rf"(?:\s(?!(?:and|but|which|that|who)\b)[^\W\d]+){{0,3}}\s(?:to|from)\s{HEDGES}")
"""Between two numbers one of which became the other: "from 1.2 million to 1.6m", "to 3.1m from 3.6m"."""


GIFT = re.compile(r"[$€£]\s?\d[\d.,]*(?:m|\smillion)\b")
GIVEN = re.compile(r"(?:,|,?\sand|;)\s(?:[^\W\d]+\s){1,4}(?<!ed\s)(?:(?<=another\s)|(?<=further\s)|(?=\d*\.))")
ENDS = re.compile(r"[\d.,]+m(?:[.,;]|\sand\b|$)")
"""Around a sum behind one with its currency: "Ruthia gave $25m, the Bank another 60m and donors 8.3m"."""


def in_millions(line: Line, amount: Amount, found: Sequence[Amount], lexicon: Lexicon) -> Amount:
    """`amount` times a million where an "m" behind it means that; `found` are the numbers of the line before it."""
    end = amount.end + 1
    if not line.shown.startswith("m", amount.end) or line.shown[end : end + 1].isalnum() or amount.value is None:
        return amount
    if amount.scale != 1 or _length(line, end, lexicon):
        return amount
    held = any(f.scale >= MILLION and _held(line.shown, f.end, amount.start, lexicon) for f in found[-3:])
    if not (held or _counts(line, end, lexicon) or _leads(lexicon).search(_before(line, amount.start))):
        return amount
    value, place = amount.value * MILLION, (amount.place or 1) * MILLION
    return Amount(amount.start, end, value, place, "number.scale", MILLION)


def _before(line: Line, start: int) -> str:
    return line.shown[max(0, start - BEFORE) : start].lower()


def _length(line: Line, end: int, lexicon: Lexicon) -> bool:
    """Whether the word behind the letter is one of length: "324m tower", "1.6m tall"."""
    at = line.token_from(end)
    return bool(lexicon["numbers.lengths"].row(line.key(at + (line.key(at) == "-"))))


def _held(shown: str, end: int, start: int, lexicon: Lexicon) -> bool:
    """Whether the number at `start` is held against the one that ends at `end`, or is what became of it."""
    if start - end > NEAR or "." in shown[end:start]:
        return False
    if (
        (given := GIVEN.match(shown, end))
        and given.end() == start
        and ENDS.match(shown, start)
        and GIFT.search(shown, 0, end)
    ):
        return True
    return bool(JOINED.fullmatch(shown, end, start) or _against(lexicon).search(shown[end:start].lower()))


def _counts(line: Line, end: int, lexicon: Lexicon) -> bool:
    """Whether something counted follows, or persons do something: "1.5m new homes", "2m sq km", "1.7m have fled"."""
    at = line.token_from(end)
    if lexicon["numbers.further"].row(line.key(at)) and is_plural(line.key(at + 1)):
        return True
    unit = lexicon["units.measure"].match(line.shown, line.starts[at], len(line.shown)) if at < len(line.keys) else None
    if unit and len(unit.text) > 2 and line.starts[at] == end + 1:
        return True
    for place in range(at, min(at + 3, len(line.keys))):
        key = line.keys[place]
        if not key.isalpha() or noun_classes(lexicon).get(key, 0) & STOP or lexicon["numbers.lengths"].row(key):
            break
        if _person(line, place, lexicon):
            return True
    while at < len(line.keys) and lexicon["units.auxiliaries"].row(line.keys[at]):
        at += 1
    return at < len(line.keys) and lexicon["units.person_verbs"].row(line.keys[at]) is not None


def _person(line: Line, at: int, lexicon: Lexicon) -> bool:
    """Whether the token is a noun for several persons: "1.9m annual visitors"."""
    key = line.key(at)
    return is_plural(key) and person_rule(key, key, lexicon) is not None


@lru_cache(maxsize=8)
def _against(lexicon: Lexicon) -> re.Pattern[str]:
    return re.compile(rf"\b{any_of(lexicon['numbers.against'].words)}\s(?:an?\s[^\W\d]+\sof\s)?{HEDGES}")


@lru_cache(maxsize=8)
def _leads(lexicon: Lexicon) -> re.Pattern[str]:
    sums, peopled = (any_of(lexicon[f"numbers.{name}"].words) for name in ("sums", "peopled"))
    link = r"(?:of|is|was|at|to|(?:rose|fell|grew|climbed|dropped|shrank|swelled)(?:\sto)?|has\sgrown\sto)"
    return re.compile(rf"\b(?:{sums}\s|{peopled}\s{link}\s){HEDGES}")
