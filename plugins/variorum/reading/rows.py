"""Rows of rule tables: words with what they give, the reason for each row, and a case that uses it."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import compress, count
from types import MappingProxyType
from typing import Any

from ..errors import ContentError, Problem

TOKEN = re.compile(r"[^\W_]++(?:['’][^\W_]++)*+|[^\w\s]|_")
"""A word with its inner apostrophes, or a single mark."""
NUMERAL = re.compile(r"[\d\u00bc-\u00be\u2150-\u215e]")
"""A digit, or a single character for a fraction."""
KEYS = frozenset(
    {
        "name",
        "gives",
        "words",
        "pattern",
        "needs",
        "digits",
        "beside",
        "reach",
        "begins",
        "not_after",
        "not_before",
        "only_after",
        "reason",
        "case",
        "times",
        "least",
    }
)


@dataclass(frozen=True, slots=True)
class Row:
    """One rule: its name, the words (or the pattern) it knows, what it gives, why it is there, and its case."""

    name: str
    words: tuple[str, ...]
    reason: str
    case: Mapping[str, Any]
    """`text` with the number in brackets, and the fields to be read there; for patterns the text alone."""
    gives: str | None = None
    least: int = 0
    """The smallest number a bound's words go with."""
    times: int = 1
    """Factor of a unit that is read in another (decades in years)."""
    values: Mapping[str, Any] = field(default_factory=lambda: MappingProxyType({}))
    """Word to value, for number words; policy to interval, for vague words."""
    pattern: str | None = None
    needs: tuple[str, ...] = ()
    """For patterns: folded tokens, or classes of them (`choosing`), one of which stands in every match."""
    digits: bool = False
    """For patterns: whether a digit stands in every match."""
    beside: bool = False
    """For patterns: whether a token with a digit stands right beside the needed one in every match."""
    reach: int | None = None
    """For patterns: how many tokens before the needed one a match may begin at most; null for anywhere."""
    begins: frozenset[str] = frozenset()
    """For patterns: folded tokens before the needed one with which a match may begin, beside numbers; empty for any."""
    not_after: str | None = None
    not_before: str | None = None
    only_after: str | None = None


def places(keys: Sequence[str], known: frozenset[str]) -> Iterator[int]:
    """Where a token of `keys` is one of `known`, in order: a pass over a text at the speed of the tables."""
    return compress(count(), map(known.__contains__, keys))


def fold(word: str) -> str:
    """`word` for comparison: no case, straight apostrophes."""
    return word.replace("’", "'").lower()


def row(raw: Mapping[str, Any], path: str) -> Row:
    """One row as written in `path`. Raises ContentError where its name, reason or case is wanting."""
    missing = [key for key in ("name", "reason", "case") if not raw.get(key)]
    if missing:
        found = f"rule {raw.get('name', '?')!r} without {', '.join(missing)}"
        raise ContentError([Problem(path, 0, 0, found, "name, reason and case in every rule", "Write them beside it.")])
    words = raw.get("words", ())
    values = words if isinstance(words, dict) else {k: v for k, v in raw.items() if k not in KEYS}
    case = raw["case"] if isinstance(raw["case"], dict) else {"text": raw["case"]}
    return Row(
        name=raw["name"],
        words=tuple(words),
        reason=raw["reason"],
        case=MappingProxyType(case),
        gives=raw.get("gives"),
        least=raw.get("least", 0),
        times=raw.get("times", 1),
        values=MappingProxyType(values),
        pattern=raw.get("pattern"),
        needs=tuple(raw.get("needs", ())),
        digits=raw.get("digits", False),
        beside=raw.get("beside", False),
        reach=raw.get("reach"),
        begins=frozenset(raw.get("begins", ())),
        not_after=raw.get("not_after"),
        not_before=raw.get("not_before"),
        only_after=raw.get("only_after"),
    )
