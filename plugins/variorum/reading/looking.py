"""The tokens of a text, and the words of tables looked up among them: one by one, or of many tables in one pass."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import compress
from typing import NamedTuple

from .tables import Hit, Index, Phrase, Table


class Found(NamedTuple):
    """The words of a table found in a text, and where they start."""

    starts: tuple[int, ...]
    hits: tuple[Hit, ...]


NOTHING = Found((), ())


@dataclass(frozen=True, slots=True)
class Tokens:
    """The tokens of a text, in order."""

    text: str
    words: tuple[str, ...]
    """The texts of the tokens."""
    keys: tuple[str, ...]
    """The same folded; empty where they are hidden from every table."""
    starts: tuple[int, ...]
    """Where the tokens start."""
    ends: tuple[int, ...]

    def look_up(self, index: Index, ranges: Iterable[tuple[int, int]]) -> dict[str, Found]:
        """The words of all tables of `index` in the `ranges` of tokens, in one pass, by the names of the tables."""
        found: list[list[Hit]] = [[] for _ in index.tables]
        new = tuple.__new__  # what Hit(…) calls, without the way there: a text has hundreds
        free, keys, words, count = [0] * len(found), self.keys, index.words, len(self.keys)
        for first, last in ranges:
            for at in compress(range(first, last), map(index.firsts.__contains__, keys[first:last])):
                alone, seconds = words[keys[at]]
                for table, row, phrases in seconds.get(keys[at + 1], alone) if at + 1 < count else alone:
                    if at < free[table]:
                        continue
                    hit = self._longest(phrases, at) if phrases else None
                    if hit:
                        found[table].append(hit[0])
                        free[table] = at + hit[1]
                    elif row:
                        found[table].append(new(Hit, (self.starts[at], self.ends[at], self.words[at], row)))
        return {
            name: Found(tuple([h[0] for h in hits]), tuple(hits)) if hits else NOTHING
            for name, hits in zip(index.tables, found, strict=True)
        }

    def search(self, table: Table, start: int, end: int) -> Iterator[Hit]:
        """The words of `table` between two offsets, left to right, without overlap, the longest at each place."""
        at, last = bisect_left(self.starts, start), bisect_right(self.ends, end)
        while at < last:
            phrases = table.phrases.get(self.keys[at])
            hit = self._longest(phrases, at) if phrases else None
            if hit and at + hit[1] <= last:
                yield hit[0]
            at += hit[1] if hit else 1

    def _longest(self, phrases: Sequence[Phrase], at: int) -> tuple[Hit, int] | None:
        """The longest of `phrases` that begins at a token, and its length in tokens."""
        for phrase, row in phrases:
            length = len(phrase)
            if length == 1:
                return Hit(self.starts[at], self.ends[at], self.words[at], row), 1
            if self.keys[at : at + length] == phrase:
                start, end = self.starts[at], self.ends[at + length - 1]
                return Hit(start, end, self.text[start:end], row), length
        return None
