"""Words near a number that tell what happened, how sure it is, and whether it has happened: nearest wins."""

from bisect import bisect_left
from collections.abc import Sequence

from .spans import Page, Span
from .tables import Hit, Table

BREAKS = ",;:–—("
ACROSS = 14
"""Cost, in characters, of each mark between a word and the number: a clause further off."""
LEFT = 8
"""Cost of standing left of the number: English puts the predicate after the count."""
NEXT = 40
"""Cost of another number right behind the word ("a population of 120,000"): the word belongs to that one."""
NEXT_REACH = 18
PAST_NUMBER = 70
"""Cost of another number between them: the word belongs to that one."""


def nearest(
    page: Page, table: Table, span: Span, start: int, end: int, others: Sequence[int], reach: int
) -> Hit | None:
    """The words of `table` nearest to the number at `start` to `end` within `span` and `reach` (cost); None if none.

    `others` are the starts of the numbers of the text, sorted.
    """
    best: Hit | None = None
    least = reach + 1
    for hit in page.find(table, max(span.start, start - reach), min(span.end, end + reach)):
        cost = _cost(page.text, hit, start, end, others)
        if cost < least:
            best, least = hit, cost
    return best


def _cost(text: str, hit: Hit, start: int, end: int, others: Sequence[int]) -> int:
    left = hit.end <= start
    if not left and hit.start < end:
        return 0
    a, b = (hit.end, start) if left else (end, hit.start)
    marks = sum(text.count(mark, a, b) for mark in BREAKS)
    crossed = _stands(others, a, b, start)
    follows = _stands(others, hit.end, hit.end + NEXT_REACH + 1, start)
    return (b - a) + marks * ACROSS + (LEFT if left else 0) + (PAST_NUMBER if crossed else 0) + (NEXT if follows else 0)


def _stands(others: Sequence[int], low: int, high: int, own: int) -> bool:
    """Whether another number than the one at `own` starts from `low` up to, but not at, `high`."""
    at = bisect_left(others, low)
    if at < len(others) and others[at] == own:
        at += 1
    return at < len(others) and others[at] < high
