"""Names of more than one entity: decided by the words around them, or by nobody."""

import re
from collections.abc import Sequence
from functools import lru_cache

from .folding import fold
from .index import Bearer, NameIndex

ENDS = re.compile(r"(?<=[.!?…])['\")\]”’]* +(?=[^\W_a-z])")
"""Where a sentence ends and another begins, in a folded text."""
CONTAINER = re.compile(r", (?:the )?(?:\w+ of )?")


def decided(
    bearers: Sequence[Bearer], text: str, start: int, end: int, paragraph: tuple[int, int], index: NameIndex
) -> tuple[str, ...]:
    """The entities a name can stand for at `start` of a folded text: those its surroundings speak for, else all.

    First what it is set beside ("Paris, France"), then context words in its paragraph, then in its sentence.
    """
    entities = tuple(dict.fromkeys(b.entity for b in bearers))
    if len(entities) < 2:
        return entities
    found = CONTAINER.match(text, end)
    inside = [e for e in entities if found and any(_begins(text, found.end(), n) for n in index.around[e])]
    if len(inside) == 1:
        return tuple(inside)
    cued = entities
    for near in (text[slice(*paragraph)], _sentence(text, start, paragraph)):
        here = tuple(e for e in cued if any(cue(b, near) for b in bearers if b.entity == e))
        if len(here) == 1:
            return here
        cued = here or cued
    return cued


def cue(bearer: Bearer, near: str) -> bool:
    """Whether one of a name's context words stands in a stretch of folded text, as a whole word or its plural."""
    folded = near.lower()
    return any(_pattern(word).search(folded) is not None for word in bearer.name.context)


@lru_cache(maxsize=4096)  # compiled patterns of context words: program data, the same whenever made
def _pattern(word: str) -> re.Pattern[str]:
    plain = fold(word).lower()
    if not plain.isascii() and not any(c.lower() != c.upper() for c in plain):  # a script without spaces or capitals
        return re.compile(re.escape(plain))
    return re.compile(rf"(?<!\w){re.escape(plain)}(?:'?e?s)?(?!\w)")


def _begins(text: str, at: int, name: str) -> bool:
    return text.startswith(name, at) and not text[at + len(name) : at + len(name) + 1].isalnum()


def _sentence(text: str, start: int, paragraph: tuple[int, int]) -> str:
    first, last = paragraph
    for found in ENDS.finditer(text, first, last):
        if found.end() > start:
            return text[first : found.start()]
        first = found.end()
    return text[first:last]
