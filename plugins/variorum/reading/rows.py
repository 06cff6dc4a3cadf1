"""Rule tables: rows of words with what they give, the reason for each row, and a case that uses it."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any, NamedTuple

from ..errors import ContentError, Problem

TOKEN = re.compile(r"[^\W_]+(?:['’][^\W_]+)*|[^\w\s]|_")
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
        "reach",
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
    reach: int | None = None
    """For patterns: how many tokens before the needed one a match may begin at most; null for anywhere."""
    not_after: str | None = None
    not_before: str | None = None
    only_after: str | None = None


class Hit(NamedTuple):
    """Words of a table found in a text. A named tuple: a text has hundreds, and these are made fastest."""

    start: int
    end: int
    text: str
    row: Row

    @property
    def gives(self) -> str:
        """What the row gives; its own words where it names nothing else."""
        return self.row.gives or (self.text if self.text in self.row.words else fold(self.text))


Phrase = tuple[tuple[str, ...], Row]
"""The tokens of an entry, folded, and the row it stands in."""


@dataclass(frozen=True, slots=True)
class Index:
    """Several tables laid out for one pass over a text: first token of an entry, to each table's entries."""

    tables: tuple[str, ...]
    words: Mapping[str, tuple[tuple[int, tuple[Phrase, ...]], ...]]
    """The tables by their places in `tables`."""


@dataclass(frozen=True, slots=True)
class Table:
    """Rows with an index of their words, and one pattern that finds any of them, the longest first."""

    name: str
    rows: tuple[Row, ...]
    words: Mapping[str, Row]
    pattern: re.Pattern[str]
    phrases: Mapping[str, tuple[Phrase, ...]]
    """First token of each entry, folded, to the entries that begin so, the longest first."""

    def row(self, word: str) -> Row | None:
        """The row that knows `word`: as written, else without regard to case and kind of apostrophe."""
        return self.words.get(word) or self.words.get(fold(word))

    def find(self, text: str, start: int, end: int) -> tuple[Hit, ...]:
        """All words of the table between two offsets, left to right, without overlap."""
        return tuple(hit for m in self.pattern.finditer(text, start, end) if (hit := self._hit(m)))

    def match(self, text: str, start: int, end: int) -> Hit | None:
        """The words of the table that begin exactly at `start`."""
        found = self.pattern.match(text, start, end)
        return self._hit(found) if found else None

    def _hit(self, m: re.Match[str]) -> Hit | None:
        row = self.row(" ".join(m.group().split()))
        return Hit(m.start(), m.end(), m.group(), row) if row else None


def fold(word: str) -> str:
    """`word` for comparison: no case, straight apostrophes."""
    return word.replace("’", "'").lower()


def any_of(words: Iterable[str]) -> str:
    """A pattern for any of `words`, longest first, spaces matching any run of spaces, with word borders.

    The words are folded into a tree by their first letters: one alternative for each letter instead of one for each
    word, several times faster on long lists.
    """
    listed = sorted(set(words))
    if not listed:
        return "(?!)"
    inner, outer = [w for w in listed if w[0].isalnum()], [w for w in listed if not w[0].isalnum()]
    branches = [rf"(?<![^\W\d]){_branch([_units(w) for w in inner])}"] if inner else []
    return "(?:" + "|".join(branches + ([_branch([_units(w) for w in outer])] if outer else [])) + ")"


def _units(word: str) -> tuple[str, ...]:
    """`word` as small patterns, one for each character, and its border."""
    unit = {" ": r"\s{1,3}", "'": "['’]"}
    body = tuple(unit.get(c) or re.escape(c) for c in word)
    return (*body, r"(?!\w)") if word[-1].isalnum() else body


def _branch(words: list[tuple[str, ...]]) -> str:
    """A pattern for any of `words` (sorted, each a run of small patterns), the longest first."""
    heads = sorted({w[0] for w in words if w}, key=lambda u: (u.startswith("(?!"), u))
    tails = [head + _branch([w[1:] for w in words if w and w[0] == head]) for head in heads]
    if any(not w for w in words):
        tails.append("")
    return tails[0] if len(tails) == 1 else "(?:" + "|".join(tails) + ")"


def table(rows: Iterable[Row], name: str = "") -> Table:
    """`rows` with their index. The first row to know a word keeps it."""
    kept = tuple(rows)
    words: dict[str, Row] = {}
    for row in kept:
        for word in row.words:
            words.setdefault(word, row)
            words.setdefault(fold(word), row)
    pattern = re.compile(any_of(w for row in kept for w in row.words), re.IGNORECASE)
    return Table(name, kept, MappingProxyType(words), pattern, MappingProxyType(_phrases(words)))


def _phrases(words: Mapping[str, Row]) -> dict[str, tuple[Phrase, ...]]:
    found: dict[str, list[Phrase]] = {}
    cut = {tuple(TOKEN.findall(fold(word))): words[fold(word)] for word in words}
    for phrase in sorted(cut, key=lambda p: (-len(p), p)):
        found.setdefault(phrase[0], []).append((phrase, cut[phrase]))
    return {first: tuple(found[first]) for first in sorted(found)}


def index(tables: Iterable[Table]) -> Index:
    """`tables` laid out for one pass over a text."""
    words: dict[str, list[tuple[int, tuple[Phrase, ...]]]] = {}
    kept = tuple(tables)
    for place, each in enumerate(kept):
        for first, phrases in each.phrases.items():
            words.setdefault(first, []).append((place, phrases))
    return Index(tuple(t.name for t in kept), MappingProxyType({w: tuple(found) for w, found in words.items()}))


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
        reach=raw.get("reach"),
        not_after=raw.get("not_after"),
        not_before=raw.get("not_before"),
        only_after=raw.get("only_after"),
    )
