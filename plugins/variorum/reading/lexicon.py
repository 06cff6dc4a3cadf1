"""The words of one language: all rule tables of a folder, read and compiled once."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from types import MappingProxyType
from typing import Any

from ..errors import ContentError, Problem
from .rows import Row, Table, any_of, row, table

FILES = ("numbers", "vague", "bounds", "ranges", "masks", "units", "events", "sayings", "dates", "places")
COUNTED = ("units.persons", "units.time", "units.measure", "units.percent", "units.money")


@dataclass(frozen=True, slots=True)
class Rule:
    """A row with its compiled pattern, and the patterns that must not stand before or after it, or must before."""

    row: Row
    pattern: re.Pattern[str]
    not_after: re.Pattern[str] | None
    not_before: re.Pattern[str] | None
    only_after: re.Pattern[str] | None


@dataclass(frozen=True, slots=True, eq=False)  # one per language: identity is equality, so that it can key a cache
class Lexicon:
    """All tables of a language, by file and name (`units.time`), and the rules that are patterns."""

    language: str
    tables: Mapping[str, Table]
    masks: tuple[Rule, ...]
    dates: tuple[Rule, ...]
    words: Mapping[str, str]
    """Named parts of patterns: month, weekday, year."""

    def __getitem__(self, name: str) -> Table:
        return self.tables[name]


@cache  # the tables are program data and never change while a program runs
def load_lexicon(language: str = "en") -> Lexicon:
    """The lexicon of `language`. Raises ContentError where the package has none, or a row is incomplete."""
    rows = {name: _rows(raw, path) for name, raw, path in _raw(language)}
    tables = {name: table(kept) for name, kept in rows.items()}
    words = _words(language)
    parts = words | {"counted": any_of(w for name in COUNTED for r in tables[name].rows for w in r.words)}
    return Lexicon(
        language,
        MappingProxyType(tables),
        tuple(_rule(r, parts) for r in rows["masks.masks"]),
        tuple(_rule(r, parts) for r in rows["dates.dates"]),
        MappingProxyType(words),
    )


def _document(language: str, name: str) -> dict[str, Any]:
    file = resources.files(__package__).joinpath(language, f"{name}.toml")
    if not file.is_file():
        found = f"no word lists for language {language!r}"
        raise ContentError([Problem(f"reading/{language}", 0, 0, found, "a folder of TOML tables", "Use 'en'.")])
    return tomllib.loads(file.read_text(encoding="utf-8"))


def _raw(language: str) -> tuple[tuple[str, list[dict[str, Any]], str], ...]:
    return tuple(
        (f"{name}.{key}", raw, f"reading/{language}/{name}.toml")
        for name in FILES
        for key, raw in _document(language, name).items()
        if isinstance(raw, list)
    )


def _words(language: str) -> dict[str, str]:
    words: dict[str, str] = _document(language, "masks")["words"]
    return words


def _rows(raw: list[dict[str, Any]], path: str) -> tuple[Row, ...]:
    return tuple(row(entry, path) for entry in raw)


def _rule(entry: Row, parts: Mapping[str, str]) -> Rule:
    def compiled(pattern: str | None) -> re.Pattern[str] | None:
        return re.compile(fill(pattern, parts)) if pattern else None

    pattern = re.compile(fill(entry.pattern or "", parts))
    return Rule(entry, pattern, compiled(entry.not_after), compiled(entry.not_before), compiled(entry.only_after))


def fill(pattern: str, parts: Mapping[str, str]) -> str:
    """`pattern` with each `{name}` of `parts` put in."""
    for name, part in parts.items():
        pattern = pattern.replace("{" + name + "}", part)
    return pattern
