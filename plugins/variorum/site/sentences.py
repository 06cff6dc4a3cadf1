"""The sentence of a published paragraph around a name or a mark, to be quoted with it."""

from ..reading.sentences import Span, sentences_of


def sentence(text: str, start: int, end: int) -> tuple[int, int]:
    """Where the sentence of `text` around `start`–`end` begins and ends; of a name that crosses two, both."""
    found = sentences_of(text, [Span(0, len(text))])
    first = max((one.start for one in found if one.start <= start), default=0)
    last = min((one.end for one in found if one.end >= end), default=len(text))
    while first < start and text[first].isspace():
        first += 1
    return first, max(end, first + len(text[first:last].rstrip()))
