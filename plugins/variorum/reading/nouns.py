"""Nouns behind a number: of persons, by list or ending, and plurals."""

from .lexicon import Lexicon
from .rows import Table
from .spans import Token

NOT_PLURAL = ("ss", "us", "is", "'s", "’s", "ics", "ways")
"""Endings in s that make no plural."""


def person_rule(token: Token, lexicon: Lexicon) -> str | None:
    """Name of the rule by which `token` is a noun of persons."""
    row = lexicon["units.persons"].row(token.text)
    if row:
        return row.name
    return _ending(token.text, lexicon["units.endings"])


def _ending(word: str, endings: Table) -> str | None:
    for entry in endings.rows:
        for ending in entry.words:
            tail, _, capital = ending.partition(":")
            if len(word) > len(tail) + 1 and word.endswith(tail) and (word[0].isupper() or not capital):
                return entry.name
    return None


def is_plural(token: Token) -> bool:
    """Whether `token` looks like the plural of a common noun."""
    word = token.text
    return word.islower() and len(word) > 3 and word.endswith("s") and not word.endswith(NOT_PLURAL)
