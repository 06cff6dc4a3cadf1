"""Persons on board what met with something: "ferry with 180 aboard sinks", "bus with 45 overturns"."""

from bisect import bisect_left

from .lexicon import Lexicon
from .spans import Page
from .unit_signs import Unit

CARRYING = frozenset(["with", "carrying", "holding", "bearing", "transporting", "of"])
"""Words that lead from what carries to how many it carries."""
BETWEEN = 3
"""Tokens of a bound between them and the number: "with more than 180"."""
NAMED = 10
"""Tokens before the number among which what carries is named."""
AFTER = frozenset(
    ["off", "in", "near", "on", "at", "after", "during", "outside", "before", "into", "as", "while", "and"]
)
"""Words behind a verb that ends the clause of a heading; behind a plural noun its own verb would follow."""


def aboard(page: Page, start: int, end: int, ceiling: int, lexicon: Lexicon) -> Unit | None:
    """Persons carried, where a verb and no noun stands behind the number at `start` to `end`; None elsewhere.

    Of words that may be a noun or a verb ("sinks", "crashes"), one behind the number and what carries it is a verb.
    """
    at, after = bisect_left(page.starts, start), bisect_left(page.starts, end)
    if after >= len(page.keys) or page.ends[after] > ceiling or not lexicon["units.finite"].row(page.keys[after]):
        return None
    behind = page.keys[after + 1] if after + 1 < len(page.keys) else ""
    closed = not behind[:1].isalnum() or behind in AFTER or behind.endswith("ly")
    floor = max(0, at - NAMED, bisect_left(page.starts, page.sentence(start).start))
    led = next((k for k in range(at - 1, max(floor, at - BETWEEN) - 1, -1) if page.keys[k] in CARRYING), floor)
    carrier = any(lexicon["units.carriers"].row(page.keys[k]) for k in range(floor, led))
    ends = closed or page.ends[after] == page.sentence(start).end
    return Unit("people", "person", "unit.people.aboard", end) if carrier and ends else None
