"""What goes on from one number to the next: what happened to it, and whether it adds to it."""

import re
from collections.abc import Sequence

from ..model import Figure
from .context import Context
from .ellipsis import THEN
from .readings import Measured

CHANGES = frozenset(["rose", "fell"])
COMPARED = 60
"""Characters between a number and what it is compared with."""
BECAME = re.compile(r"\b(?:from\s(?:(?:about|around|some|just|nearly|roughly)\s)?[$€£¥]?)$", re.IGNORECASE)
"""Before a number that became the one behind it: "from 7 to 52"."""
OWN = re.compile(r"[^.;]{0,20}\s(?:who|which|that)\s")
"""A clause of its own behind a number: "compared with 12 who were sacked"."""


def carried(c: Context, figure: Measured, event: str | None, earlier: Sequence[Figure]) -> str | None:
    """`event`; for a bare number that goes on from the count before it ("it could climb to 20,000") that one's.

    So too for a number that the one before it is compared with: "61 percent, compared with 66".
    """
    text, last = c.page.text, earlier[-1] if earlier else None
    if "unit.people.aboard" in figure.rule:
        return "aboard"  # "a boat carrying 180 sinks; 40 missing"
    if last and event is None and _goes_on(c, figure, last):
        return last.event
    led = text.endswith(" to ", 0, figure.start) if event is None and figure.counts else False
    if led and (row := c.lexicon["events.events"].row(figure.counts or "")):
        return row.gives  # "the population shrank by 2 percent to 6.4 million"
    bare = (
        event in CHANGES
        and figure.unit in (None, "people")
        and text[max(0, figure.start - 8) : figure.start].rstrip().endswith(" to")
    )
    return last.event if last and bare and last.unit == "people" else event


def _goes_on(c: Context, figure: Measured, last: Figure) -> bool:
    """Whether what happened to the number before happened to `figure` too."""
    between = c.page.text[last.end : figure.start].removesuffix(figure.bound_words or "").strip()
    both = last.counts is not None and figure.counts is not None and between == f"{last.counts} and"
    in_turn = figure.unit is None and THEN.fullmatch(c.page.text, last.end, figure.start) is not None
    became = between in ("to", "from") and (
        between == "from" or BECAME.search(c.page.text, last.start - 24, last.start)
    )
    turned = bool(became) and figure.unit in (None, last.unit)
    return "unit.carried" in figure.rule or both or in_turn or turned or _compared(c, figure, last)


def _compared(c: Context, figure: Measured, last: Figure) -> bool:
    """Whether the number before `figure` is compared with it, which has no clause of its own: "up from 12"."""
    if last.event is None or figure.unit not in (None, last.unit) or figure.start - last.end > COMPARED:
        return False
    between = c.page.text[last.end : figure.start].removesuffix(figure.bound_words or "")
    return c.lexicon["clauses.compared"].pattern.search(between) is not None and not OWN.match(
        c.page.text, figure.start + len(figure.quote)
    )


def increment(c: Context, figure: Measured, event: str | None, earlier: Sequence[Figure]) -> bool:
    """Whether words like "58 more" add to a count; not after one of something else ("2,000 dead, 900 more missing")."""
    text, lexicon = c.page.text, c.lexicon
    after = c.page.find(lexicon["events.increment"], figure.end + 1, figure.end + 8)
    before = c.page.find(lexicon["events.increment_before"], max(0, figure.start - 16), figure.start)
    if not (after and after[0].start == figure.end + 1) and not (
        before and not text[before[-1].end : figure.start].strip()
    ):
        return False
    last = earlier[-1] if earlier and c.page.paragraph(earlier[-1].start) == c.page.paragraph(figure.start) else None
    return last is None or last.event is None or last.event == event
