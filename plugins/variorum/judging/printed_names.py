"""Bodies that no entity names: which printed names are one witness, so that two spellings do not count as two.

Put together only what says the same words ("Libya's Red Crescent", "the Libyan Red Crescent"), a name and its letters
("the World Health Organization (WHO)", "WHO"), a person with and without an office, and a short name that ends exactly
one longer name. What is named "different" or "another" stays apart. An entity of the editors' always wins.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from ..model import Report
from .letters import described, initials
from .name_words import APART, Words, generic, stem, words_of


@dataclass(frozen=True, slots=True)
class Names:
    """What texts print of bodies."""

    reports: Sequence[Report]
    spelled: Mapping[str, str] = field(default_factory=dict)
    """Letters → the name that a text gives for them in brackets."""
    carriers: bool = False
    """Whether those who passed a number on are among them."""

    @property
    def printed(self) -> list[str]:
        """The printed names of those who vouch, and of those who passed on where asked; of bodies without an entity."""
        vouch = {p.text for r in self.reports if (p := r.figure.said_by) and not p.id}
        return sorted(vouch | (self.passed_on if self.carriers else set()))

    @property
    def passed_on(self) -> set[str]:
        """The printed names of those who passed a number on, of bodies without an entity."""
        return {p.text for r in self.reports for p in r.figure.via if not p.id}


def printed_heads(names: Names, known: Mapping[str, Sequence[str]] | None = None) -> dict[str, str]:
    """For every printed name, the plainest printed name of the same body in full, or the entity that bears it.

    `known` holds the names of entities by id: the first that bears a name is its head, also of further ids.
    """
    words = {name: words_of(name) for name in names.printed if not APART.search(name)}
    entities = known or {}
    own = {name: words_of(name) for rows in entities.values() for name in rows}
    letters = _letters({**own, **words}, names.spelled)
    longer = _longer({found for found in words.values() if found}, generic(words))
    groups: dict[Words, list[str]] = {}
    for name, found in words.items():
        full = letters.get(found, found)
        groups.setdefault(longer.get(full, full), []).append(name)
    shown = {key: min(group, key=lambda name: (words[name] != key, len(name), name)) for key, group in groups.items()}
    bodies = _bodies(entities, own, letters)
    heads = {key: bodies.get(_whatever_order(letters.get(key, key)), shown[key]) for key in groups}
    printed = {name: heads[key] for key, group in groups.items() if key for name in group}
    return printed | {id_: bodies[key] for id_, key in _keys(entities, own, letters) if bodies[key] != id_}


def _whatever_order(words: Words) -> Words:
    """The words in alphabetical order: the health ministry is the Ministry of Health."""
    return tuple(sorted(words))


def _keys(
    entities: Mapping[str, Sequence[str]], own: Mapping[str, Words], letters: Mapping[Words, Words]
) -> Iterator[tuple[str, Words]]:
    """(id, what one of its names says in full, in whatever order) for every name of every entity that says anything."""
    for id_, names in entities.items():
        yield from ((id_, _whatever_order(letters.get(own[name], own[name]))) for name in names if own[name])


def _bodies(
    entities: Mapping[str, Sequence[str]], own: Mapping[str, Words], letters: Mapping[Words, Words]
) -> dict[Words, str]:
    """What a name says in full → the first entity that bears it."""
    bodies: dict[Words, str] = {}
    for id_, key in _keys(entities, own, letters):
        bodies.setdefault(key, id_)
    return bodies


def _longer(known: set[Words], generic: set[Words]) -> dict[Words, Words]:
    """A short name → the only longer one that ends with its words; the same words in another order are one."""
    same: dict[Words, Words] = {}
    for words in sorted(known, key=lambda words: (-len(words), words)):
        same.setdefault(_whatever_order(words), words)
    found = {words: same[_whatever_order(words)] for words in known}
    for words in known - generic:
        ends = {found[other] for other in known if _ends(other, words)}
        if len(ends) == 1:
            found[words] = next(iter(ends))
    return found


def _ends(longer: Words, short: Words) -> bool:
    """Whether a longer name ends so, and not as "ambassador to the UN" does."""
    return len(longer) > len(short) and longer[-len(short) :] == short and longer[-len(short) - 1] not in {"to", "at"}


def _letters(words: Mapping[str, Words], spelled: Mapping[str, str]) -> dict[Words, Words]:
    """The words of an abbreviation → those of its name: in brackets, by its first letters, or by the table.

    Letters that stand for two names stand for neither, but for the one that a text gives them in brackets.
    """
    found: dict[Words, set[Words]] = {}
    for name, own in words.items():
        bracket = re.search(r"\(([A-Z]{2,})\)", name)
        for letters in (bracket[1],) if bracket else initials(name):
            found.setdefault((stem(letters),), set()).add(own)
    single = {letters: next(iter(names)) for letters, names in found.items() if len(names) == 1}
    told = {(stem(letters),): words_of(name) for letters, name in spelled.items()}
    return _described(words, single | told)


def _described(words: Mapping[str, Words], letters: Mapping[Words, Words]) -> dict[Words, Words]:
    """The same, with bodies that are called by other words than those of their letters."""
    found = dict(letters)
    for name, own in words.items():
        short = described(name)
        if short:
            key = (stem(short),)
            found[own] = letters.get(key, key)
    return found
