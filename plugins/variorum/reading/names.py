"""Names of known entities in a text: longest first, whole words, shared names decided by their context."""

from collections.abc import Sequence
from dataclasses import dataclass

import ahocorasick_rs

from ..model import Entity, Mention, Name
from .rows import fold
from .spans import page

APOSTROPHES = str.maketrans("’ʼ‘", "'''")
"""Kinds of apostrophe a name is found with, all one character long, so that offsets hold."""


@dataclass(frozen=True, slots=True)
class Ambiguous:
    """A span that names more than one entity, none of which its context decides for."""

    entities: tuple[str, ...]
    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Found:
    """What the names of a text come to."""

    mentions: tuple[Mention, ...]
    ambiguous: tuple[Ambiguous, ...]


@dataclass(frozen=True, slots=True)
class Bearer:
    """An entity that bears a name."""

    entity: str
    person: bool
    name: Name


@dataclass(frozen=True, slots=True, eq=False)
class NameIndex:
    """All names of some entities, ready to be found in one pass."""

    automaton: ahocorasick_rs.AhoCorasick
    bearers: tuple[tuple[Bearer, ...], ...]
    """For each pattern of the automaton, who bears it."""
    places: frozenset[str]
    """Ids of the entities that are places."""


def name_index(entities: Sequence[Entity]) -> NameIndex:
    """The index of all names of `entities`."""
    bearers: dict[str, list[Bearer]] = {}
    for entity in entities:
        for name in entity.names:
            bearers.setdefault(_plain(name.text), []).append(Bearer(entity.id, entity.type == "person", name))
    patterns = sorted(text for text in bearers if text)
    automaton = ahocorasick_rs.AhoCorasick(patterns, matchkind=ahocorasick_rs.MatchKind.Standard)
    places = frozenset(e.id for e in entities if e.kind == "place")
    return NameIndex(automaton, tuple(tuple(bearers[p]) for p in patterns), places)


def find_mentions(text: str, index: NameIndex) -> tuple[Mention, ...]:
    """The mentions of `text`, sorted by start, without overlap; ambiguous names are left out."""
    return find_names(text, index).mentions


def find_names(text: str, index: NameIndex) -> Found:
    """The mentions of `text` and the names that could be several entities, each sorted by start.

    A short name of a person counts only after a mention of that person by another name.
    """
    whole = page(text)
    plain = _plain(text)
    mentions: list[Mention] = []
    ambiguous: list[Ambiguous] = []
    met: set[str] = set()
    for pattern, start, end in _longest(plain, index):
        paragraph = whole.paragraph(start)
        around = fold(plain[paragraph.start : paragraph.end])
        bearers = [b for b in index.bearers[pattern] if not _too_short(b, met, index.bearers[pattern])]
        chosen = _decided(bearers, around)
        if len(chosen) == 1:
            mentions.append(Mention(chosen[0], text[start:end], start, end))
            met.add(chosen[0])
        elif chosen:
            ambiguous.append(Ambiguous(chosen, text[start:end], start, end))
    return Found(tuple(mentions), tuple(ambiguous))


def _plain(text: str) -> str:
    return text.translate(APOSTROPHES)


def _longest(plain: str, index: NameIndex) -> list[tuple[int, int, int]]:
    """Matches at word borders, sorted, the longest of overlapping ones kept."""
    found = index.automaton.find_matches_as_indexes(plain, overlapping=True)
    bordered = [(p, a, b) for p, a, b in found if _border(plain, a, b)]
    kept: list[tuple[int, int, int]] = []
    end = 0
    for match in sorted(bordered, key=lambda m: (m[1], -m[2])):
        if match[1] >= end:
            kept.append(match)
            end = match[2]
    return kept


def _border(plain: str, start: int, end: int) -> bool:
    """Whether the span is whole words: no letter or digit, and no inner apostrophe or hyphen of a word, touches it."""
    before, after = plain[start - 1 : start], plain[end : end + 1]
    return not (_joins(before) or _joins(after))


def _joins(character: str) -> bool:
    return character.isalnum() or character == "_"


def _too_short(bearer: Bearer, met: set[str], bearers: tuple[Bearer, ...]) -> bool:
    return bearer.person and bearer.name.kind == "short" and bearer.entity not in met


def _decided(bearers: Sequence[Bearer], around: str) -> tuple[str, ...]:
    """The entities a name can stand for: those whose context words stand around it, else all."""
    entities = tuple(dict.fromkeys(b.entity for b in bearers))
    if len(entities) < 2:
        return entities
    cued = tuple(dict.fromkeys(b.entity for b in bearers if any(fold(word) in around for word in b.name.context)))
    return cued if len(cued) == 1 else entities
