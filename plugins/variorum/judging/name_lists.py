"""The word lists of printed names, by language: rows of `names.toml`, each with its reason and a case."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources


@dataclass(frozen=True, slots=True)
class NameWords:
    """Words of one kind, in small letters, why they are told apart, and a case in which one of them stands."""

    words: tuple[str, ...]
    reason: str
    case: str


@cache  # program data: never changes while a program runs
def name_lists(language: str = "en") -> Mapping[str, NameWords]:
    """The rows of a language by their names."""
    file = resources.files(__package__).joinpath(language, "names.toml")
    rows = tomllib.loads(file.read_text(encoding="utf-8"))
    return {name: NameWords(tuple(row["words"]), row["reason"], row["case"]) for name, row in rows.items()}
