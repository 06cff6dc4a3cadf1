"""The tables of grouping: event classes with their questions, causes, what lasts, and markers. Data, by language."""

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any

from ...model import QuantityKind


@dataclass(frozen=True, slots=True)
class Asked:
    """What a question about an event class needs and how it is worded."""

    name: str
    classes: tuple[str, ...]
    """Event classes of reading that count as one here."""
    kind: QuantityKind
    needs: tuple[str, ...]
    """Dimensions without which figures of two articles are not put together."""
    past: str
    future: str
    at: str
    group: str
    things: bool
    """Whether it happens to things, not to people."""
    shares: bool
    """Whether a share of it answers a question by itself; of voters it does not: it says not for what they voted."""
    lifeless: tuple[str, ...]
    """What is said of things that do not live, as a past and as what may come: a boat is lost, and does not die."""
    persons: bool
    """Whether it happens to persons alone, or to families: no centre is treated, and no city takes part."""
    reason: str
    case: str


@dataclass(frozen=True, slots=True)
class Named:
    """One class of causes, of what lasts, or of nouns that imply an event; the phrase names it in a question."""

    name: str
    phrase: str
    words: tuple[str, ...]
    reason: str
    case: str
    pattern: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class Tables:
    """All tables of one language."""

    events: tuple[Asked, ...]
    implied: tuple[Named, ...]
    causes: tuple[Named, ...]
    lasting: tuple[Named, ...]
    caused: re.Pattern[str]
    """Any word of any cause."""
    cause_of: Mapping[str, str]
    """Word → the cause that it names."""
    things: tuple[Named, ...]
    markers: Mapping[str, Named]

    def asked(self, event: str | None) -> Asked | None:
        """The row of an event class of reading."""
        return next((row for row in self.events if event in row.classes), None)

    def row(self, name: str | None) -> Asked | None:
        """The row by its own name."""
        return next((row for row in self.events if row.name == name), None)

    def thing(self, unit: str) -> str:
        """The class of things that a unit names."""
        return next((row.name for row in self.things if unit.lower() in row.words), unit)

    def phrase(self, name: str, *, lasting: bool = False) -> str:
        """How a question names a cause, or what lasted; "" for none."""
        return next((row.phrase for row in (self.lasting if lasting else self.causes) if row.name == name), "")


@cache  # program data: never changes while a program runs
def load_tables(language: str = "en") -> Tables:
    """The tables of `language`."""
    rows: dict[str, list[dict[str, Any]]] = {}
    for name in ("events", "causes", "markers"):
        file = resources.files(__package__).joinpath(language, f"{name}.toml")
        rows |= tomllib.loads(file.read_text(encoding="utf-8"))
    markers = {name: _named(row | {"name": name}) for name, (row, *_) in rows.items() if name not in NOT_MARKERS}
    staffed = "|".join(map(re.escape, markers["staffed"].words))
    cause_of = {word.lower(): row["name"] for row in rows["causes"] for word in row["words"]}
    return Tables(
        events=tuple(map(_asked, rows["events"])),
        implied=tuple(_named(row | {"name": row["event"]}) for row in rows["implied"]),
        causes=tuple(_named(row, staffed) for row in rows["causes"]),
        lasting=tuple(map(_named, rows["lasting"])),
        caused=any_of(cause_of, staffed),
        cause_of=cause_of,
        things=tuple(_named(row | {"name": row["words"][0]}) for row in rows["things"]),
        markers=markers,
    )


NOT_MARKERS = frozenset({"events", "implied", "causes", "lasting", "things"})


def _asked(row: Mapping[str, Any]) -> Asked:
    return Asked(
        name=row["name"], classes=tuple(row["classes"]), kind=row["kind"], needs=tuple(row["needs"]),
        past=row["past"], future=row["future"], at=row.get("at", "in"), group=row["group"],
        things=row.get("things", False), shares=row.get("shares", True),
        lifeless=tuple(row.get("lifeless", ())), persons=row.get("persons", False),
        reason=row["reason"], case=row["case"],
    )  # fmt: skip  # a table of fields


def _named(row: Mapping[str, Any], unless: str = "") -> Named:
    words = tuple(row["words"])
    return Named(row["name"], row.get("phrase", ""), words, row["reason"], row["case"], any_of(words, unless))


AS_A_MONTH = (
    "in",
    "since",
    "until",
    "by",
    "early",
    "late",
    "last",
    "next",
    "of",
    r"\d",
    r"\dst",
    r"\dnd",
    r"\drd",
    r"\dth",
)
"""What stands before "March" where it is the month: else a story of that month would be told of as one of protests."""
NOT_A_MONTH = {"march": "".join(rf"(?<!\b{word} )" if word.isalpha() else rf"(?<!{word} )" for word in AS_A_MONTH)
               + r"march(?!,? \d)"}  # fmt: skip


def any_of(words: Iterable[str], unless: str = "") -> re.Pattern[str]:
    """Whole words or phrases, the longest first, in any case; none before a word of the pattern `unless`."""
    listed = sorted(words, key=lambda word: (-len(word), word))
    found = "|".join(NOT_A_MONTH.get(word, re.escape(word)) for word in listed)
    barred = rf"(?!\s(?:{unless})\b)" if unless else ""
    return re.compile(rf"\b(?:{found})\b{barred}", re.IGNORECASE)
