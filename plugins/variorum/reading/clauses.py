"""Words near a number that tell what happened, how sure it is, and whether it has happened: nearest wins."""

from collections.abc import Sequence

from .rows import Hit, Table
from .spans import Page, Span

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

    `others` are the starts of the other numbers of the text.
    """
    low, high = max(span.start, start - reach), min(span.end, end + reach)
    costs = [(_cost(page.text, hit, start, end, others), hit.start, hit) for hit in page.find(table, low, high)]
    best = min((c for c in costs if c[0] <= reach), key=lambda c: c[:2], default=None)
    return best[2] if best else None


def _cost(text: str, hit: Hit, start: int, end: int, others: Sequence[int]) -> int:
    left = hit.end <= start
    a, b = (hit.end, start) if left else (max(end, 0), hit.start)
    if not left and hit.start < end:
        return 0
    marks = sum(text.count(mark, a, b) for mark in BREAKS)
    crossed = any(a <= other < b for other in others)
    follows = any(hit.end <= other <= hit.end + NEXT_REACH for other in others if other != start)
    return (b - a) + marks * ACROSS + (LEFT if left else 0) + (PAST_NUMBER if crossed else 0) + (NEXT if follows else 0)
