"""Tables of rules: rows with an index of their words, one by one, or several for one pass over a text."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import NamedTuple

from .alternation import any_of
from .rows import TOKEN, Row, fold


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


Entries = tuple[tuple[int, Row | None, tuple[Phrase, ...]], ...]
"""By the place of a table in an index: its row for a token alone, and its longer entries, the longest first."""


@dataclass(frozen=True, slots=True)
class Index:
    """Several tables laid out for one pass over a text."""

    tables: tuple[str, ...]
    firsts: frozenset[str]
    """The first tokens of all entries: a set is asked in half the time of a mapping."""
    words: Mapping[str, tuple[Entries, Mapping[str, Entries]]]
    """First token of an entry to the entries of that token alone, and by the token behind it to all that begin so:
    most entries that begin with "in" or "a" end the look at the second token, for all tables at once."""


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
    kept = tuple(tables)
    known = dict.fromkeys(first for t in kept for first in t.phrases)
    firsts = {first: [(place, t.phrases.get(first, ())) for place, t in enumerate(kept)] for first in known}
    words = {first: _entries(listed) for first, listed in firsts.items()}
    return Index(tuple(t.name for t in kept), frozenset(words), MappingProxyType(words))


def _entries(listed: Iterable[tuple[int, Sequence[Phrase]]]) -> tuple[Entries, Mapping[str, Entries]]:
    """The entries that begin with one token: of that token alone, and all by the token behind it."""
    alone = {place: row for place, phrases in listed for phrase, row in phrases if len(phrase) == 1}
    longer: dict[str, dict[int, list[Phrase]]] = {}
    for place, phrases in listed:
        for phrase, row in phrases:
            if phrase[1:]:
                longer.setdefault(phrase[1], {}).setdefault(place, []).append((phrase, row))
    return tuple((place, row, ()) for place, row in sorted(alone.items())), MappingProxyType(
        {
            second: tuple((p, alone.get(p), tuple(found.get(p, ()))) for p in sorted(alone.keys() | found.keys()))
            for second, found in longer.items()
        }
    )
