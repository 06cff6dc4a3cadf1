"""Whether one text sets two claims against each other: neighbouring sentences, different sources.

Source: specification, section 5, "Relation of two claims", rule 6.
"""

import re
from collections.abc import Mapping

from ..model import Claim, Report
from .witnesses import name_of

Texts = Mapping[tuple[str, str], str]
"""(article, paragraph) → the paragraph's text as published."""

SENTENCE_END = re.compile(r"[.!?…]+[\"'”’»)\]]*\s+(?=[\"'“‘«(\[]?[A-Z0-9])")
"""Where one sentence ends and another begins. An abbreviation taken for an end keeps two claims apart, never joins."""
NEIGHBOURING_LINES = 2
"""Paragraphs of a capture that stand next to each other, a blank line between them."""


def together(a: Claim, b: Claim, reports: Mapping[str, Report], texts: Texts) -> bool:
    """Whether some text reports `a` and `b` in neighbouring sentences, each by a source of its own."""
    ones, twos = ([reports[name] for name in claim.reports] for claim in (a, b))
    return any(
        x.article == y.article and _sources_differ(x, y) and _neighbours(x, y, texts) for x in ones for y in twos
    )


def _sources_differ(x: Report, y: Report) -> bool:
    """Speakers count, not the bodies they speak for: a body contradicts itself by two of its voices in one text."""
    one, two = x.figure.said_by, y.figure.said_by
    return one is None or two is None or name_of(one) != name_of(two)


def _neighbours(x: Report, y: Report, texts: Texts) -> bool:
    first, last = sorted((x, y), key=lambda r: (number(r.paragraph or ""), r.start or 0))
    breaks = _breaks(first, last, texts)
    if breaks is not None:
        return breaks <= 1
    if x.paragraph and y.paragraph:
        return number(last.paragraph or "") - number(first.paragraph or "") <= 1
    return x.line is not None and y.line is not None and abs(x.line - y.line) <= NEIGHBOURING_LINES


def _breaks(first: Report, last: Report, texts: Texts) -> int | None:
    """How many sentences end between the two numbers; null where no text of theirs is published."""
    here, there = (texts.get((report.article, report.paragraph or "")) for report in (first, last))
    if here is None or there is None or first.end is None or last.start is None:
        return None
    if first.paragraph == last.paragraph:
        return _ends(here[first.end : last.start])
    apart = number(last.paragraph or "") - number(first.paragraph or "")
    return apart + _ends(here[first.end :]) + _ends(there[: last.start])


def _ends(text: str) -> int:
    return len(SENTENCE_END.findall(text))


def sentence_around(text: str, start: int, end: int) -> tuple[int, int]:
    """Where the sentence of the number at `start` to `end` begins and ends in its paragraph."""
    borders = [0, *(m.end() for m in SENTENCE_END.finditer(text)), len(text)]
    return max(at for at in borders if at <= start), min(at for at in borders if at >= end)


def number(paragraph: str) -> int:
    """`p3` → 3; -1 for what is no paragraph."""
    return int(paragraph[1:]) if paragraph[1:].isdigit() else -1
