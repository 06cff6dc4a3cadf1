"""The question that an automatic quantity asks, and its short title, in the words a person would use."""

from ..gate_words import ALONE, OWN
from .key import Key
from .tables import Asked, Tables

MANNERS = {
    "count": ("", ""),
    "part": ("", ", as a part of all"),
    "addition": ("more ", ", on top of those counted before"),
    "forecast": ("", ", by what was forecast"),
    "target": ("", ", by what was planned"),
    "hypothetical": ("", ", on a condition"),
}
"""Manner → what comes before the noun, and what ends the question."""


def question_of(key: Key, place: str, tables: Tables, owner: str = "") -> str:
    """Whether and how much, as a person asks: `How many people died in the floods in Derna?`. `owner` is the body whose
    own are counted, as texts name it.
    """
    asked = tables.row(key.event)
    if asked is None:
        return _other(key, place, tables)
    more, tail = MANNERS[key.manner]
    start = f"What share of {_who(key)}" if key.unit == "share" else f"How many {more}{_who(key)}"
    return f"{start} {_told(key, asked, place, tables, owner)}{tail}?"


def title_of(key: Key, place: str, tables: Tables, owner: str = "") -> str:
    """`People who died in the floods in Derna`."""
    asked = tables.row(key.event)
    if asked is None:
        return _other_title(key, place, tables)
    more, tail = MANNERS[key.manner]
    noun = f"share of {_who(key)}" if key.unit == "share" else f"{more}{_who(key)}"
    return f"{noun[0].upper()}{noun[1:]} {_relative(key)} {_told(key, asked, place, tables, owner)}{tail}"


def _told(key: Key, asked: Asked, place: str, tables: Tables, owner: str) -> str:
    """`died in the floods in Derna in 1998`: all that follows whom it is told of."""
    year = f" in {key.period}" if key.period else ""
    name = owner or key.population.removeprefix(OWN).replace("-", " ")
    own = f", as {name} counts its own" if OWN in key.population else ""
    own = ", where one alone is told of" if key.population == ALONE else own
    return f"{_happened(key, asked, tables)}{_cause(key, tables)}{_at(asked, place)}{year}{own}"


def _relative(key: Key) -> str:
    return "who" if key.unit in {"people", "share"} else "that"


def _who(key: Key) -> str:
    if key.unit == "share":
        return key.population or "people"
    return key.unit if key.unit != "people" else key.noun.replace(", ", " or ") or "people"


def _happened(key: Key, asked: Asked, tables: Tables) -> str:
    lives = key.unit in {"people", "share"} or key.unit in tables.markers["animals"].words
    past, future = (asked.past, asked.future) if lives or not asked.lifeless else asked.lifeless
    return past if key.manner in {"count", "part", "addition"} else future


def _cause(key: Key, tables: Tables) -> str:
    phrase = tables.phrase(key.cause)
    return f" {phrase}" if phrase else ""


def _at(asked: Asked, place: str) -> str:
    if not place:
        return ""
    return f" {place}" if place.startswith("outside ") or not asked.at else f" {asked.at} {place}"


def _other(key: Key, place: str, tables: Tables) -> str:
    if key.event == "lasted":
        return f"How long did {tables.phrase(key.cause, lasting=True)} last, as told of {place}?"
    if key.event == "heat":
        return f"How hot was it {_in(place)}?"
    return f"How much of {place} was hit {tables.phrase(key.cause)}?"


def _other_title(key: Key, place: str, tables: Tables) -> str:
    if key.event == "lasted":
        what = tables.phrase(key.cause, lasting=True)
        return f"Length of {what}, {place}"
    if key.event == "heat":
        return f"Temperature {_in(place)}"
    return f"Share of {place} that was hit {tables.phrase(key.cause)}"


def _in(place: str) -> str:
    return place if place.startswith("outside ") else f"in {place}"
