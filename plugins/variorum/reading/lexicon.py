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
from .alternation import any_of
from .choosing import Chooser, Rule, chooser
from .rows import TOKEN, Row, fold, row
from .tables import Index, Table, index, table

FILES = (
    "numbers",
    "vague",
    "bounds",
    "ranges",
    "masks",
    "units",
    "events",
    "sayings",
    "speech",
    "dates",
    "tenses",
    "clauses",
    "places",
)
TOLD = (
    "sayings.verbs", "sayings.weak", "sayings.givings", "sayings.denials", "sayings.retractions",
    "sayings.prepositions", "sayings.pictures", "sayings.citing", "sayings.saying_as", "sayings.carried",
    "sayings.void",
)  # fmt: skip
"""Tables whose words are looked up in the whole of a text, in one pass."""
NEAR = (
    "bounds.before", "units.before", "units.left", "events.events", "events.status", "events.stance",
    "events.increment", "events.increment_before", "speech.relatives",
    "places.prepositions",
)  # fmt: skip
"""Tables whose words are looked up in sentences with numbers; those of all others are looked up where asked for."""
COUNTED = ("units.persons", "units.time", "units.measure", "units.percent", "units.money")


@dataclass(frozen=True, slots=True, eq=False)  # one per language: identity is equality, so that it can key a cache
class Lexicon:
    """All tables of a language, by file and name (`units.time`), and the rules that are patterns."""

    language: str
    tables: Mapping[str, Table]
    masks: Chooser
    dates: Chooser
    words: Mapping[str, str]
    """Named parts of patterns: month, weekday, year."""
    told: Index
    """The tables whose words are looked up in the whole of a text."""
    near: Index
    """The tables whose words are looked up in sentences with numbers."""

    def __getitem__(self, name: str) -> Table:
        return self.tables[name]

    def tokens(self, *names: str) -> frozenset[str]:
        """Folded tokens one of which stands in every entry of these tables: "few" of "a very few"."""
        listed = [TOKEN.findall(fold(w).removesuffix(" of")) for name in names for w in self.tables[name].words]
        return frozenset(tokens[-1] for tokens in listed)


@cache  # the tables are program data and never change while a program runs
def load_lexicon(language: str = "en") -> Lexicon:
    """The lexicon of `language`. Raises ContentError where the package has none, or a row is incomplete."""
    rows = {name: _rows(raw, path) for name, raw, path in _raw(language)}
    tables = {name: table(kept, name) for name, kept in rows.items()}
    words = _words(language)
    parts = words | {"counted": any_of(w for name in COUNTED for r in tables[name].rows for w in r.words)}
    return Lexicon(
        language,
        MappingProxyType(tables),
        chooser(_rule(r, parts) for r in rows["masks.masks"]),
        chooser(_rule(r, parts) for r in rows["dates.dates"]),
        MappingProxyType(words),
        index(tables[name] for name in TOLD if name in tables),
        index(tables[name] for name in NEAR if name in tables),
    )


def _document(language: str, name: str) -> dict[str, Any]:
    file = resources.files(__package__).joinpath(language, f"{name}.toml")
    if not file.is_file():
        found = f"no word lists for language {language!r}"
        raise ContentError([Problem(f"reading/{language}", 0, 0, found, "a folder of TOML tables", "Use 'en'.")])
    return tomllib.loads(file.read_text(encoding="utf-8"))


def _raw(language: str) -> tuple[tuple[str, list[dict[str, Any]], str], ...]:
    return tuple(
        (f"{name}.{key}", [_spelt_out(entry, document.get("tokens", {})) for entry in raw], path)
        for name in FILES
        for path in [f"reading/{language}/{name}.toml"]
        for document in [_document(language, name)]
        for key, raw in document.items()
        if isinstance(raw, list)
    )


def _spelt_out(entry: dict[str, Any], tokens: Mapping[str, list[str]]) -> dict[str, Any]:
    """A row with the names in braces among its `needs` replaced by the tokens they stand for."""
    if "needs" not in entry:
        return entry
    return entry | {"needs": [token for need in entry["needs"] for token in tokens.get(need.strip("{}"), [need])]}


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
