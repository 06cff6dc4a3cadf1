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

Words = tuple[str, ...]

LEFT_OUT = frozenset({
    "the", "a", "an", "its", "their", "his", "her", "of", "for", "in", "and", "from", "by", "newest", "latest", "new",
    "first", "official", "own", "report", "note", "update", "statement", "paper", "representative", "spokesman",
    "spokeswoman", "spokesperson", "spokespersons", "society",
})  # fmt: skip
"""Words that do not tell one body from another: articles, what it published, and who spoke in its name."""
APART = re.compile(r"\b(?:different|another|other|second|some|one)\b", re.IGNORECASE)
"""Words that say: not the one named before."""
PERSON = re.compile(r"^((?:[A-ZÀ-Þ][\w’'.-]*\s)+(?:[a-z]{2}-)?[A-ZÀ-Þ][\w’'-]*)(?:,\s|\sof\s(?:the\s)?)(?=[A-ZÀ-Þa-z])")
"""A person before the body or office named behind: "Jane Roe of the Port Authority"."""
BODY = re.compile(
    r"\b(?:ministry|office|council|government|department|committee|agency|crescent|cross|union|bank|university|court|"
    r"board|parliament|authorit|federation|organi[sz]ation|association|chamber|president|minister|republic|house)",
    re.IGNORECASE,
)
"""Nouns of bodies and offices: what begins with one is no person."""
ENDING = re.compile(r"(?:ern|['’]s|n|i|s)$")
"""What adjectives of places, plurals and owners end in: "Libyan", "Libya's" and "Libya" are one word."""
COMMON = frozenset({"police", "unions", "officials", "authorities", "rescuers", "doctors", "survivors", "witnesses",
                    "organisers", "organizers", "residents", "prosecutors", "scientists"})  # fmt: skip
"""Nouns that name nobody, though a sentence may begin with them."""
SHORTEST = 4
"""Letters below which an ending is part of the word."""


@dataclass(frozen=True, slots=True)
class Names:
    """What texts print of bodies."""

    reports: Sequence[Report]
    spelled: Mapping[str, str] = field(default_factory=dict)
    """Letters → the name that a text gives for them in brackets."""

    @property
    def printed(self) -> list[str]:
        """The printed names of those who vouch, of bodies without an entity."""
        return sorted({p.text for r in self.reports if (p := r.figure.said_by) and not p.id})


def printed_heads(names: Names, known: Mapping[str, Sequence[str]] | None = None) -> dict[str, str]:
    """For every printed name, the plainest printed name of the same body in full, or the entity that bears it.

    `known` holds the names of entities by id: the first that bears a name is its head, also of further ids.
    """
    words = {name: _words(name) for name in names.printed if not APART.search(name)}
    entities = known or {}
    own = {name: _words(name) for rows in entities.values() for name in rows}
    letters = _letters({**own, **words}, names.spelled)
    longer = _longer({found for found in words.values() if found}, _generic(words))
    groups: dict[Words, list[str]] = {}
    for name, found in words.items():
        full = letters.get(found, found)
        groups.setdefault(longer.get(full, full), []).append(name)
    shown = {key: min(group, key=lambda name: (words[name] != key, len(name), name)) for key, group in groups.items()}
    bodies = _bodies(entities, own, letters)
    heads = {key: bodies.get(letters.get(key, key), shown[key]) for key in groups}
    printed = {name: heads[key] for key, group in groups.items() if key for name in group}
    return printed | {id_: bodies[key] for id_, key in _keys(entities, own, letters) if bodies[key] != id_}


def _keys(
    entities: Mapping[str, Sequence[str]], own: Mapping[str, Words], letters: Mapping[Words, Words]
) -> Iterator[tuple[str, Words]]:
    """(id, what one of its names says in full) for every name of every entity that says anything."""
    for id_, names in entities.items():
        yield from ((id_, letters.get(own[name], own[name])) for name in names if own[name])


def _bodies(
    entities: Mapping[str, Sequence[str]], own: Mapping[str, Words], letters: Mapping[Words, Words]
) -> dict[Words, str]:
    """What a name says in full → the first entity that bears it."""
    bodies: dict[Words, str] = {}
    for id_, key in _keys(entities, own, letters):
        bodies.setdefault(key, id_)
    return bodies


def _words(name: str) -> Words:
    """The words that tell a body from others, in alphabetical order of meaningless, in their own of the rest."""
    bare = re.sub(r"\s*\([^)]*\)", "", name).strip()
    person = PERSON.match(bare)
    if person and not BODY.search(person[1]):
        bare = person[1]
    found = (_stem(word) for word in re.findall(r"[\w.’'-]+", bare.replace(".", "")))
    return tuple(word for word in found if word and word not in LEFT_OUT)


def _stem(word: str) -> str:
    plain = re.sub(r"['’]s?$", "", word.lower()).replace("organisation", "organization")
    if plain in LEFT_OUT:
        return plain
    while len(plain) > SHORTEST and (found := ENDING.search(plain)):
        plain = plain[: found.start()]
    return plain


def _generic(words: Mapping[str, Words]) -> set[Words]:
    """Words that are no name: "the government", "health authorities"; of which country, they do not say."""
    return {found for name, found in words.items() if not _capitals(name) or name.lower() in COMMON}


def _longer(known: set[Words], generic: set[Words]) -> dict[Words, Words]:
    """A short name → the only longer one that ends with its words; the same words in another order are one."""
    same: dict[Words, Words] = {}
    for words in sorted(known, key=lambda words: (-len(words), words)):
        same.setdefault(tuple(sorted(words)), words)
    found = {words: same[tuple(sorted(words))] for words in known}
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
            found.setdefault((_stem(letters),), set()).add(own)
    single = {letters: next(iter(names)) for letters, names in found.items() if len(names) == 1}
    told = {(_stem(letters),): _words(name) for letters, name in spelled.items()}
    return _described(words, single | told)


def _described(words: Mapping[str, Words], letters: Mapping[Words, Words]) -> dict[Words, Words]:
    """The same, with bodies that are called by other words than those of their letters."""
    found = dict(letters)
    for name, own in words.items():
        short = described(name)
        if short:
            key = (_stem(short),)
            found[own] = letters.get(key, key)
    return found


def _capitals(name: str) -> Sequence[str]:
    bare = re.sub(r"\s*\([^)]*\)", "", name)
    return [word for word in re.findall(r"[\w-]+", bare) if word[0].isupper() and word.lower() not in LEFT_OUT]
