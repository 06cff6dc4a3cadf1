"""Names of known entities in a text: longest first, whole words, shared names decided by their context."""

from ...model import Mention
from .borders import bordered
from .folding import folded
from .found import Found
from .index import NameIndex
from .weighing import Weighing

FREE = frozenset(" .,;:)")
"""Marks behind a name that need no second look."""


def find_mentions(text: str, index: NameIndex) -> tuple[Mention, ...]:
    """The mentions of `text`, sorted by start, without overlap; ambiguous names are left out."""
    return find_names(text, index).mentions


def find_names(text: str, index: NameIndex) -> Found:
    """The mentions of `text` and the names that could be several entities.

    A short name of a person counts only after a mention of that person by another name, or where an office introduces
    it; an office counts where one bearer of it is named before.
    """
    plain = folded(text)
    found = Weighing(text, plain, index)
    take, end = found.take, 0
    for number, start, stop in _candidates(plain.text, index):
        if start >= end and take(index.patterns[number], start, stop):
            end = stop
    return found.result()


def _candidates(plain: str, index: NameIndex) -> list[tuple[int, int, int]]:
    """Matches at word borders, by start, the longest of those that start together first."""
    matches = index.automaton.find_matches_as_indexes(plain, overlapping=True)
    whole = [
        match
        for match in matches
        if (plain[match[2] : match[2] + 1] in FREE and plain[match[1] - 1 : match[1]] == " ")
        or bordered(plain, match[1], match[2])
    ]
    whole.sort(key=lambda match: (match[1], -match[2]))
    return whole
