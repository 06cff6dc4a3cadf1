"""The words of a printed name that tell one body from another, whatever it is led by, owned by, or spoken for by."""

import re
from collections.abc import Mapping, Sequence

from .name_lists import name_lists

Words = tuple[str, ...]

LISTS = name_lists()
LEFT_OUT = frozenset(LISTS["left_out"].words)
"""Words that do not tell one body from another: articles, what it published, and who spoke in its name."""
APART = re.compile(rf"\b(?:{'|'.join(LISTS['apart'].words)})\b", re.IGNORECASE)
"""Words that say: not the one named before."""
PERSON = re.compile(r"^((?:[A-ZÀ-Þ][\w’'.-]*\s)+(?:[a-z]{2}-)?[A-ZÀ-Þ][\w’'-]*)(?:,\s|\sof\s(?:the\s)?)(?=[A-ZÀ-Þa-z])")
"""A person before the body or office named behind: "Jane Roe of the Port Authority"."""
BODY = re.compile(rf"\b(?:{'|'.join(LISTS['bodies'].words)})", re.IGNORECASE)
"""Nouns of bodies and offices: what begins with one is no person."""
ENDING = re.compile(r"(?:ern|['’]s|n|i|s)$")
"""What adjectives of places, plurals and owners end in: "Libyan", "Libya's" and "Libya" are one word."""
COMMON = frozenset(LISTS["common"].words)
"""Nouns that name nobody, though a sentence may begin with them."""
SHORTEST = 4
"""Letters below which an ending is part of the word."""


def words_of(name: str) -> Words:
    """The words that tell a body from others, in alphabetical order of meaningless, in their own of the rest."""
    bare = re.sub(r"\s*\([^)]*\)", "", name).strip()
    person = PERSON.match(bare)
    if person and not BODY.search(person[1]):
        bare = person[1]
    found = (stem(word) for word in re.findall(r"[\w.’'-]+", bare.replace(".", "")))
    return tuple(word for word in found if word and word not in LEFT_OUT)


def stem(word: str) -> str:
    """A word in lower case without what only its place in a sentence gives it: `Libya's` and `Libyan` → `libya`."""
    plain = re.sub(r"['’]s?$", "", word.lower()).replace("organisation", "organization")
    if plain in LEFT_OUT:
        return plain
    while len(plain) > SHORTEST and (found := ENDING.search(plain)):
        plain = plain[: found.start()]
    return plain


def generic(words: Mapping[str, Words]) -> set[Words]:
    """Words that are no name: "the government", "health authorities"; of which country, they do not say."""
    return {found for name, found in words.items() if not capitals(name) or name.lower() in COMMON}


def capitals(name: str) -> Sequence[str]:
    """The capitalised words of a name that tell it from others."""
    bare = re.sub(r"\s*\([^)]*\)", "", name)
    return [word for word in re.findall(r"[\w-]+", bare) if word[0].isupper() and word.lower() not in LEFT_OUT]
