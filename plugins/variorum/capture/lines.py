"""The lines of a capture, and the shapes by which furniture, headlines and prose are told apart."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

SHORT = 1_000
"""Characters; rules for whole lines look at no longer ones, so that no line costs more than a moment."""

_LINE = re.compile(r"[^\r\n\f]+")
WORD = re.compile(r"\d+(?:[.,]\d+)+|[^\W_]+(?:['’][^\W_]+)?")
"""A run of letters, or a number with its separators."""
_END = re.compile(r"[.!?…:;]['\"”’»)\]*]*\Z")
_SMALL = frozenset({
    "a", "an", "the", "and", "or", "but", "nor", "of", "in", "on", "at", "to", "for", "from", "by", "with", "as", "is",
    "are", "was", "be", "vs", "via", "over", "into", "after", "amid", "yet", "so", "up", "off", "out", "per", "than",
    "that", "its", "it", "not", "no", "how", "what", "when", "who", "why",
})  # fmt: skip
"""Words that headline style leaves in lower case, or that may be so."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line with something in it: offsets of its text (white space at both ends left out) and the text."""

    start: int
    end: int
    text: str

    @property
    def short(self) -> bool:
        """Whether rules for whole lines look at it."""
        return len(self.text) <= SHORT


def lines(text: str, start: int = 0) -> Iterator[Line]:
    """The lines of `text` from `start` on that hold more than white space, in order."""
    for match in _LINE.finditer(text, start):
        stretch = match.group()
        inner = stretch.strip()
        if inner:
            start = match.start() + len(stretch) - len(stretch.lstrip())
            yield Line(start, start + len(inner), inner)


def words(text: str) -> list[str]:
    """The words of `text`: runs of letters, or numbers with their separators."""
    return WORD.findall(text)


def folded(text: str) -> str:
    """`text` as it is compared with another: words only, in lower case."""
    return " ".join(words(text)).casefold()


def ends_a_sentence(text: str) -> bool:
    """Whether `text` ends with the punctuation of a sentence, quotation marks aside."""
    return _END.search(text[-12:]) is not None


def is_prose(text: str) -> bool:
    """Whether a line is running text: a whole sentence of some length, or so long that no headline is."""
    if len(text) > SHORT:
        return True
    count = len(words(text))
    return count >= 25 or (count >= 8 and ends_a_sentence(text))


def is_headline(text: str) -> bool:
    """Whether a line could head a text: short, and not ended like a sentence (a question may be one)."""
    if len(text) > SHORT or not words(text) or text[0] in "-•*–—(":
        return False
    return len(words(text)) <= 24 and (not ends_a_sentence(text) or text[-1] == "?")


def is_capitalised(text: str) -> bool:
    """Whether every word that headline style capitalises begins with a capital or a digit."""
    found = [word for word in words(text) if word.casefold() not in _SMALL]
    return bool(found) and all(not word[0].islower() for word in found)


def is_label(text: str) -> bool:
    """Whether a line is a name or a label: at most four words, capitalised, not ended like a sentence."""
    return len(text) <= SHORT and len(words(text)) <= 4 and is_capitalised(text) and not ends_a_sentence(text)
