"""Quotations, and who is quoted where their own sentence names nobody."""

import re
from bisect import bisect_left
from collections.abc import Sequence

from .marked import Marked
from .rows import fold
from .spans import Span
from .statements import Statement

QUOTED = re.compile(r"[“\"](?:(?<=“)[^”\n]{1,900}(?:”|$)|(?<=\")(?<!\w.)[^\"\n]{1,900}\")", re.MULTILINE)
LEAST = 12
"""Characters of a quotation that says something; shorter ones only borrow a word."""


def find_quotations(text: str) -> tuple[Span, ...]:
    """The quotations of `text`, in order."""
    return tuple(Span(q.start(), q.end()) for q in QUOTED.finditer(text))


def quoted(m: Marked, quotes: Sequence[Span], found: Sequence[Statement]) -> list[Statement]:
    """What stands in quotation marks: by the nearest speaker of the paragraph, else by the last one before it."""
    page, added = m.page, []
    said = [s for s in found if s.kind == "said" and s.rank == 0]
    cues = [s.cue for s in said]
    for quote in quotes:
        if quote.end - quote.start < LEAST:
            continue
        paragraph = page.paragraph(quote.start)
        low, high = bisect_left(cues, paragraph.start), bisect_left(cues, paragraph.end)
        opens = fold(page.text[paragraph.start : paragraph.start + 1]) in '“"'
        near = min(
            said[low:high], key=lambda s: abs(s.cue - quote.start), default=said[low - 1] if low and opens else None
        )
        if near:
            speaker, via = (near.speaker, near.via[1:]) if near.rule == "said.citing" else (near.source, near.via)
            added.append(
                Statement(quote.start, quote.end, speaker, near.cue, near.cue_end, "said.quotation", via, rank=1)
            )
    return added
