"""Where the paragraphs and sentences of a text begin and end."""

import itertools
import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

LINE = re.compile(r"[^\n\r]+")
END = re.compile(
    r"[.!?…](?<![.!?…].)[.!?…]*+(?:[\"”’)\]]*+\s++(?=[\"“‘(\[]?[^\W\d_a-zß-öø-ÿ]|[\"“‘]|\d)|(?<=[.!?…])[”\"](?=[A-Z])"
    r"|(?<=[a-z\d][.!?])(?=[A-Z][a-z]))"
)
ABBREVIATION = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Dr|St|Gen|Col|Lt|Sgt|Capt|Rev|Hon|Prof|No|Nos|vs|etc|approx|ca|Inc|Ltd|Co|Corp|Jr|Sr|Jan|Feb|Mar"
    r"|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)|\b[A-Z](?:\.[A-Z])*|\b[ap]\.m)\.\s*$"
)
CUTS, GAP = ",.;:-–—/()|", re.compile(r"[^\w'’]")
"""Where a run without white space may be cut."""
LONGEST = 2000
"""Characters of a sentence. What runs on longer is a table or worse, and is cut at white space, so that no reading
takes more than linear time."""


class Span(NamedTuple):
    """A stretch of a text: half-open code-point offsets."""

    start: int
    end: int


def paragraphs_of(text: str) -> tuple[Span, ...]:
    """The paragraphs of `text`: its lines."""
    return tuple(Span(*m.span()) for m in LINE.finditer(text))


def sentences_of(text: str, paragraphs: Iterable[Span]) -> tuple[Span, ...]:
    """The sentences of the `paragraphs` of `text`; none is longer than LONGEST where it can be cut."""
    return tuple(Span(a, b) for p in paragraphs for a, b in itertools.pairwise(_edges(text, p)) if a < b)


def _edges(text: str, paragraph: Span) -> Iterator[int]:
    """Where the sentences of a paragraph begin, and where the last one ends."""
    begun = paragraph.start
    yield begun
    for m in END.finditer(text, *paragraph):
        if not ABBREVIATION.search(text, max(begun, m.start() - 12), m.end()):
            yield from _shortened(text, begun, m.end())
            begun = m.end()
    yield from _shortened(text, begun, paragraph.end)


def _shortened(text: str, start: int, end: int) -> Iterator[int]:
    """Ends of the pieces of a sentence, none longer than LONGEST where white space allows; the last is `end`."""
    while end - start > LONGEST:
        cut = max(text.rfind(" ", start, start + LONGEST), text.rfind("\t", start, start + LONGEST)) + 1
        if cut <= start:
            cut = max(text.rfind(mark, start, start + LONGEST) for mark in CUTS) + 1
        if cut <= start:
            m = GAP.search(text, start, end)
            cut = m.end() if m else end
        yield cut
        start = cut
    if start < end:
        yield end
