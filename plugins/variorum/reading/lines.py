"""A sentence laid out for reading its numbers: text and tokens, with what masks hide taken out."""

from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

from ..model import NotFigure
from .spans import Page

HIDDEN = "\0"
"""Stands in the place of each hidden character, so that offsets hold and no pattern reads across."""


class Line(NamedTuple):
    """A sentence: its text, and its tokens by their folded texts and offsets; hidden tokens are empty."""

    text: str
    shown: str
    """The text with its masks overwritten."""
    keys: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    numeric: tuple[int, ...]
    """Which tokens have a digit in them, or a fraction's glyph."""

    def key(self, at: int) -> str:
        """The folded token at an index; empty outside the sentence and where it is hidden."""
        return self.keys[at] if 0 <= at < len(self.keys) else ""

    def without(self, masks: Sequence[NotFigure]) -> "Line":
        """The line with `masks` (sorted by start) hidden."""
        if not masks:
            return self
        keys = list(self.keys)
        for mask in masks:
            for at in range(bisect_left(self.ends, mask.start + 1), bisect_left(self.starts, mask.end)):
                keys[at] = ""
        shown = hide(self.text, [(m.start, m.end) for m in masks])
        return Line(self.text, shown, tuple(keys), self.starts, self.ends, self.numeric)

    def token_from(self, offset: int) -> int:
        """Index of the first token that starts at or after `offset`."""
        return bisect_left(self.starts, offset)


def line_of(page: Page, start: int, end: int) -> Line:
    """The line that `page` holds between two offsets."""
    first, last = bisect_left(page.starts, start), bisect_left(page.starts, end)
    text = page.text[start:end]
    starts = tuple(map(start.__rsub__, page.starts[first:last]))
    ends = tuple(map(start.__rsub__, page.ends[first:last]))
    numeric = page.numeric[bisect_left(page.numeric, first) : bisect_left(page.numeric, last)]
    return Line(text, text, page.keys[first:last], starts, ends, tuple([at - first for at in numeric]))


def hide(text: str, spans: Sequence[tuple[int, int]]) -> str:
    """`text` with the characters of `spans` (sorted by start) overwritten, all offsets kept."""
    if not spans:
        return text
    parts, at = [], 0
    for start, end in spans:
        parts += [text[at:start], HIDDEN * (end - max(start, at))]
        at = max(at, end)
    return "".join([*parts, text[at:]])
