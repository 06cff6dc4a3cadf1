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
    r"(?:\b(?:Mr|Mrs|Ms|Dr|St|Gov|Sen|Rep|Adm|Maj|Brig|Cmdr|Supt|Insp|Det|Pres|Fr|Mt|Ft|Gen|Col|Lt|Sgt|Capt|Rev|Hon|Prof|No|Nos|vs|etc|approx|ca|Inc|Ltd|Co|Corp|Jr|Sr|Jan|Feb|Mar"
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
    found: list[Span] = []
    for start, end in paragraphs:
        begun = start
        for m in END.finditer(text, start, end):
            first, past = m.span()
            if text[first] != "." or not ABBREVIATION.search(text, max(begun, first - 12), past):
                found += _pieces(text, begun, past)
                begun = past
        if begun < end:
            found += _pieces(text, begun, end)
    return tuple(found)


def _pieces(text: str, start: int, end: int) -> Iterable[Span]:
    """A sentence, or the pieces of one that is too long."""
    if end - start <= LONGEST:
        return (Span(start, end),)
    return itertools.starmap(Span, itertools.pairwise((start, *_shortened(text, start, end))))


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
