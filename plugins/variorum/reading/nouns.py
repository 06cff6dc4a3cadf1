"""Nouns behind a number: of persons, by list or ending, and plurals; and the other words on the way to them."""

from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType

from .lexicon import Lexicon

SKIP, STOP, AUXILIARY, VERB, PERSON, UNIT = (1 << n for n in range(6))
CLASSES = {
    "units.skipped": SKIP,
    "units.stops": STOP,
    "units.auxiliaries": AUXILIARY,
    "units.person_verbs": VERB,
    "units.persons": PERSON,
    "units.money": UNIT,
    "units.time": UNIT,
    "units.measure": UNIT,
}
NOT_PLURAL = ("ss", "us", "is", "'s", "ics", "ways")
"""Endings in s that make no plural."""


@lru_cache(maxsize=8)
def noun_classes(lexicon: Lexicon) -> Mapping[str, int]:
    """Folded word to what it is on the way from a number to its noun, as bits."""
    found: dict[str, int] = {}
    for name, bit in CLASSES.items():
        for word in lexicon[name].words:
            found[word.lower()] = found.get(word.lower(), 0) | bit
    return MappingProxyType(found)


def person_rule(text: str, key: str, lexicon: Lexicon) -> str | None:
    """Name of the rule by which a word, as written and folded, is a noun of persons."""
    row = lexicon["units.persons"].words.get(key)
    return row.name if row else None if key in lexicon["units.things"].words else _ending(text, lexicon)


@lru_cache(maxsize=8)
def _endings(lexicon: Lexicon) -> tuple[tuple[str, ...], tuple[str, ...], str]:
    """Endings of nouns of persons, those that need a capital, and their rule."""
    [row] = lexicon["units.endings"].rows
    cut = [word.partition(":") for word in row.words]
    return tuple(w for w, _, c in cut if not c), tuple(w for w, _, c in cut if c), row.name


def _ending(word: str, lexicon: Lexicon) -> str | None:
    plain, capital, rule = _endings(lexicon)
    if not (word.endswith(plain) or (word[:1].isupper() and word.endswith(capital))):
        return None
    listed = plain + capital if word[0].isupper() else plain
    return rule if any(word.endswith(w) and len(word) > len(w) + 1 for w in listed) else None


def is_plural(word: str) -> bool:
    """Whether `word` looks like the plural of a common noun."""
    return word.endswith("s") and len(word) > 3 and word.islower() and not word.replace("’", "'").endswith(NOT_PLURAL)
