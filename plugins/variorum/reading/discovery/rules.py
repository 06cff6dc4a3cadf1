"""The word lists of discovery, read once for each language and laid out for look-up."""

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from types import MappingProxyType
from typing import Any

from ...errors import ContentError, Problem
from ..rows import Row, fold, row

FILES = ("countries", "heads", "titles", "cues", "words")
CASED = frozenset(
    {
        "heads.heads",
        "heads.known",
        "heads.linked",
        "heads.seats",
        "heads.tails",
        "titles.titles",
        "words.given",
        "countries.regions",
    }
)
"""Tables whose words are names or parts of names: they are looked up as written, the others without regard to case."""


@dataclass(frozen=True, slots=True, eq=False)  # one per language: identity is equality
class NameRules:
    """The tables of a language: all rows, each table's words, and the countries by each of their words."""

    language: str
    rows: Mapping[str, tuple[Row, ...]]
    words: Mapping[str, Mapping[str, Row]]
    countries: Mapping[str, str]
    """Each name of a country, to the name it is listed under."""
    demonyms: Mapping[str, str]
    capitals: Mapping[str, str]

    def row(self, table: str, word: str) -> Row | None:
        """The row of `table` that knows `word`."""
        return self.words[table].get(word if table in CASED else fold(word))

    def has(self, table: str, word: str) -> bool:
        """Whether `table` knows `word`."""
        return self.row(table, word) is not None


@cache  # program data, which never changes while a program runs
def load_name_rules(language: str = "en") -> NameRules:
    """The word lists of `language`. Raises ContentError where there are none, or a row is incomplete."""
    rows = {key: kept for name in FILES for key, kept in _tables(language, name)}
    listed = [(name, *lists) for r in rows["countries.countries"] for name, lists in r.values.items()]
    return NameRules(
        language,
        MappingProxyType(rows),
        MappingProxyType({key: _by_word(key, kept) for key, kept in rows.items()}),
        MappingProxyType({w: name for name, _, _, also in listed for w in (name, *_split(also))}),
        MappingProxyType({w: name for name, people, _, _ in listed for w in _split(people)}),
        MappingProxyType({w: name for name, _, capital, _ in listed for w in _split(capital)}),
    )


def _split(words: str) -> tuple[str, ...]:
    return tuple(word.strip() for word in words.split(",") if word.strip())


def _by_word(key: str, rows: Iterable[Row]) -> Mapping[str, Row]:
    words: dict[str, Row] = {}
    for entry in rows:
        for word in entry.words:
            words.setdefault(word if key in CASED else fold(word), entry)
    return MappingProxyType(words)


def _tables(language: str, name: str) -> list[tuple[str, tuple[Row, ...]]]:
    path = f"reading/{language}/discovery/{name}.toml"
    file = resources.files((__package__ or "").rpartition(".")[0]).joinpath(language, "discovery", f"{name}.toml")
    if not file.is_file():
        found = f"no words for finding names in language {language!r}"
        raise ContentError([Problem(path, 0, 0, found, "a folder of TOML tables", "Use 'en'.")])
    document: dict[str, Any] = tomllib.loads(file.read_text(encoding="utf-8"))
    return [(f"{name}.{key}", tuple(row(raw, path) for raw in raws)) for key, raws in document.items()]
