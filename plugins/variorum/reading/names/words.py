"""The word lists that tell whether a name is meant, read once for each language.

Titles, times, given names and peoples are discovery's own lists; they are read here as files, since discovery looks for
known names before it looks for new ones.
"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from types import MappingProxyType
from typing import Any

from ..rows import Row, row

OWN = ("offices", "others", "forenames", "namesakes", "capitals", "particles")
"""Tables of names.toml that are plain lists of words."""


@dataclass(frozen=True, slots=True, eq=False)  # one per language: identity is equality
class Words:
    """The tables of a language. Words are folded where case means nothing, and written as in names where it does."""

    rows: tuple[tuple[str, Row], ...]
    offices: frozenset[str]
    others: frozenset[str]
    forenames: frozenset[str]
    namesakes: frozenset[str]
    capitals: frozenset[str]
    particles: frozenset[str]
    """Small words that belong to the surname behind them."""
    titles: frozenset[str]
    """Single words that stand before a person's name: Mr, President, Foreign; folded."""
    never: frozenset[str]
    """Words that are no names though they may begin with a capital; folded."""
    given: frozenset[str]
    """Names that parents give."""
    peoples: Mapping[str, str]
    """Each word for a people, to the name of their country: Armenian, Armenia."""


@cache  # program data, which never changes while a program runs
def load_words(language: str = "en") -> Words:
    """The word lists of `language`."""
    own = _tables(language, "names")
    titles, words, lands = (_tables(language, f"discovery/{name}") for name in ("titles", "words", "countries"))
    before = _all(titles, "titles", "address", "modifiers")
    return Words(
        rows=tuple((table, entry) for table, rows in own.items() for entry in rows),
        **{name: frozenset(_all(own, name)) for name in OWN},
        titles=frozenset(part.lower() for title in before for part in title.split()),
        never=frozenset(word.lower() for word in _all(words, "never", "opening", "credits")),
        given=frozenset(_all(words, "given")),
        peoples=MappingProxyType(
            {
                people.strip(): land
                for entry in lands["countries"]
                for land, (peoples, _, _) in entry.values.items()
                for people in peoples.split(",")
                if people.strip()
            }
        ),
    )


def _all(tables: Mapping[str, tuple[Row, ...]], *names: str) -> tuple[str, ...]:
    return tuple(word for name in names for entry in tables.get(name, ()) for word in entry.words)


def _tables(language: str, name: str) -> dict[str, tuple[Row, ...]]:
    path = f"reading/{language}/{name}.toml"
    folder = resources.files((__package__ or "").rpartition(".")[0]).joinpath(language)
    document: dict[str, Any] = tomllib.loads(folder.joinpath(*f"{name}.toml".split("/")).read_text(encoding="utf-8"))
    return {key: tuple(row(raw, path) for raw in raws) for key, raws in document.items()}
