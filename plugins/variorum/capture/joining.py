"""Paragraphs that a line break has cut: where a line goes on in the next one."""

from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from .lines import Line, ends_a_sentence, lines, words

_NARROW, _WIDE = 45, 100
"""Characters of the lines of a text that was broken to fit a column."""


def joints(text: str, is_furniture: Callable[[str], bool]) -> Iterator[tuple[int, int, str]]:
    """The stretches of white space in `text` that cut a paragraph (start, end, rule), in order.

    `joined`: a line that ends in mid-sentence and goes on in lower case. `unwrapped`: lines broken to fit a column.
    Lines that are furniture are never joined to others.
    """
    found = list(lines(text))
    column = _is_column(found, text)
    for before, after in pairwise(found):
        rule = (
            "joined" if _goes_on(before, after) else "unwrapped" if column and _is_full(before, after, text) else None
        )
        if rule and not is_furniture(before.text) and not is_furniture(after.text):
            yield before.end, after.start, rule


def _goes_on(before: Line, after: Line) -> bool:
    last = before.text[-1]
    return (last.islower() or last == ",") and after.text[0].islower() and len(words(before.text[-400:])) >= 8


def _is_column(found: Sequence[Line], text: str) -> bool:
    pairs = [before for before, after in pairwise(found) if _touch(before, after, text)]
    broken = [line for line in pairs if _NARROW <= len(line.text) <= _WIDE and not ends_a_sentence(line.text)]
    return len(pairs) >= 6 and len(broken) >= 0.6 * len(pairs)


def _is_full(before: Line, after: Line, text: str) -> bool:
    return _NARROW <= len(before.text) <= _WIDE and _touch(before, after, text)


def _touch(before: Line, after: Line, text: str) -> bool:
    return text.count("\n", before.end, after.start) <= 1
