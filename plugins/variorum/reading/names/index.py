"""All names of some entities, ready to be found in one pass."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import ahocorasick_rs

from ...model import Entity, Name
from ...reaching import reached
from .folding import fold
from .offices import Held, held_by
from .spellings import spellings
from .surnames import surnames
from .words import Words, load_words


@dataclass(frozen=True, slots=True)
class Bearer:
    """An entity that bears a name."""

    entity: str
    person: bool
    name: Name
    own: bool
    """Whether the name is spelled so by itself, and not by a rule."""
    derived: bool = False
    """Whether it is the surname of a full name, which no row of the entity gives."""

    @property
    def brief(self) -> bool:
        """Whether it counts only once the person has been named in full."""
        return self.person and (self.derived or self.name.kind == "short")


@dataclass(frozen=True, slots=True)
class Pattern:
    """What is looked for: a spelling with all who bear it, or an office."""

    bearers: tuple[Bearer, ...]
    plain: str | None
    """The entity it names without more ado: one bearer, no person, no context, no word of other uses."""
    full: str | None
    """The person it names in full, where nobody else bears it and it has no context."""
    office: bool
    lowered: bool
    """Whether only later words in small letters tell it from the name: no evidence at the start of a sentence."""
    letters: bool
    """Whether it is a short row of capitals that is a word in a line of capitals."""


@dataclass(frozen=True, slots=True, eq=False)
class NameIndex:
    """All names of some entities, ready to be found in one pass."""

    automaton: ahocorasick_rs.AhoCorasick
    patterns: tuple[Pattern, ...]
    places: frozenset[str]
    """Ids of the entities that are places."""
    holders: Mapping[str, Held]
    """Persons with the offices that the glossary gives them."""
    around: Mapping[str, frozenset[str]]
    """The folded names of what an entity is part of or speaks for, of that too, and so on."""
    names: Mapping[str, frozenset[str]]
    """All folded names of each entity."""
    forenames: Mapping[str, frozenset[str]]
    """The words of a person's full names, but for the last."""
    words: Words


def name_index(entities: Sequence[Entity], language: str = "en") -> NameIndex:
    """The index of all names of `entities`, for texts in `language`."""
    words = load_words(language)
    bearers: dict[str, dict[Bearer, None]] = {}
    for entity in entities:
        for spelling, bearer in _borne(entity, words):
            bearers.setdefault(spelling, {})[bearer] = None
    people = any(entity.type == "person" for entity in entities)
    offices = {cased for office in words.offices for cased in _cases(office)} if people else set()
    texts = sorted({text for text in {*bearers, *offices} if text.strip()})
    around = _around(entities)
    return NameIndex(
        automaton=ahocorasick_rs.AhoCorasick(texts, matchkind=ahocorasick_rs.MatchKind.Standard),
        patterns=tuple(_pattern(text, tuple(bearers.get(text, ())), text in offices, words) for text in texts),
        places=frozenset(e.id for e in entities if e.kind == "place"),
        holders={e.id: held_by(e, around[e.id], words) for e in entities if e.type == "person"},
        around=around,
        names={e.id: frozenset(fold(n.text) for n in e.names) for e in entities},
        forenames={
            e.id: frozenset(w for n in e.names if n.kind != "short" for w in fold(n.text).split(" ")[:-1])
            for e in entities if e.type == "person"
        },
        words=words,
    )  # fmt: skip  # a table of fields


def _borne(entity: Entity, words: Words) -> Iterator[tuple[str, Bearer]]:
    person = entity.type == "person"
    listed = {fold(name.text) for name in entity.names}
    for name in entity.names:
        own = fold(name.text)
        yield from ((other, Bearer(entity.id, person, name, other == own)) for other in spellings(name.text))
        for brief in surnames(name, words) if person else ():
            if fold(brief) not in listed:
                yield from ((o, Bearer(entity.id, person, name, own=False, derived=True)) for o in spellings(brief))


def _pattern(text: str, bearers: tuple[Bearer, ...], office: bool, words: Words) -> Pattern:  # noqa: FBT001  # a field
    explicit = tuple(b for b in bearers if b.own) or tuple(b for b in bearers if not b.derived) or bearers
    entities = {b.entity for b in explicit}
    capitals = sum(map(str.isupper, text))
    lowered = bool(explicit) and all(not b.derived and capitals < _capitals(b.name.text) for b in explicit)
    letters = text.lower() in words.capitals and text.isupper()
    one = explicit[0] if len(entities) == 1 and not any(b.name.context for b in explicit) else None
    simple = one is not None and not (office or lowered or letters or text in words.forenames)
    return Pattern(
        bearers=explicit,
        plain=one.entity if one and simple and not one.person else None,
        full=one.entity if one and simple and one.person and not all(b.brief for b in explicit) else None,
        office=office and not explicit,
        lowered=lowered,
        letters=letters,
    )


def _capitals(name: str) -> int:
    return sum(map(str.isupper, fold(name)))


def _cases(office: str) -> tuple[str, ...]:
    return office, office.title(), office.capitalize()


def _around(entities: Sequence[Entity]) -> dict[str, frozenset[str]]:
    known = {entity.id: entity for entity in entities}
    ties = {entity.id: (*entity.part_of, *entity.speaks_for) for entity in entities}
    return {name: frozenset(_names_around(name, ties, known)) for name in ties}


def _names_around(name: str, ties: Mapping[str, Sequence[str]], known: Mapping[str, Entity]) -> Iterator[str]:
    for other in reached(name, lambda one: ties.get(one, ())) - {name}:
        if found := known.get(other):
            yield from (fold(spelling.text) for spelling in (*found.names, *_headword(found)))


def _headword(entity: Entity) -> tuple[Name, ...]:
    return (Name(entity.name, "short", None, (), ()),)
