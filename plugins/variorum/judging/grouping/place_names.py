"""Names of places in a text: what may be one, by the words that lead to it, and how it is known in keys."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from functools import cache

from ...model import TITLE_PARAGRAPH
from .tables import Tables

NAME = r"(?:(?:St\.\s)?[A-ZÀ-ÞŠŽČ][\w’']*(?:-[A-ZÀ-Þ][\w’']*)*)(?:\s(?:of\s)?[A-ZÀ-ÞŠŽČ][\w’'-]*){0,2}"
PEOPLE = re.compile(r"(?:[iy]ans?|cans?|ese|ish|[^r]is)$")
"""Endings of peoples and their adjectives."""
BODIES = re.compile(r"\b(?:Crescent|Cross|Ministry|Organi[sz]ation|Agency|Committee|University|Commission|Federation|"
                    r"Party|Army|Council|Court|Office|Union|Nations|Group|Project|Department|Press|Bank|Authority|"
                    r"Church|Club|Hospital|Times|Post|News|Service|Association|Forum|Institute|Observatory|Bureau|Command|"
                    r"(?:Disaster|Coordination|Control|Crisis|Management|Monitoring|Response|Operations|Research)"
                    r"\sCent(?:re|er))\b")  # fmt: skip
"""Nouns of bodies: a name that holds one is no place."""
NUMBERED = re.compile(
    r"\b[Tt]he\s([A-ZÀ-Þ][\w’'-]+)\s(?:\d{1,2}|[IVX]{1,4})\b(?!\s(?:[a-z]+s|people|died|per)\b)(?![.,]\d)"
)
"""A name with a number behind it that counts nothing."""


def key_of_name(name: str) -> str:
    """`Nagorno-Karabakh` → `nagorno-karabakh`: a name without case, accents, article and possessive."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c)).lower()
    bare = re.sub(r"['’]s?$", "", re.sub(r"^the\s", "", plain.strip()))
    return re.sub(r"[^\w]+", "-", bare).strip("-")


def names_of_places(text: str, tables: Tables) -> Iterator[str]:
    """Capitalised names behind a preposition of place, or behind the noun of a place and "of"."""
    for match in _led_names(tables.markers["located"].words, tables.markers["settled"].words).finditer(text):
        name = re.sub(r"['’]s?$|[.]$", "", match[1])
        if is_place(name, tables):
            yield name


@cache  # of words that never change while a program runs
def _led_names(leads: tuple[str, ...], nouns: tuple[str, ...]) -> re.Pattern[str]:
    led = "|".join(map(re.escape, leads))
    return re.compile(rf"\b(?i:{led})\s(?:the\s)?(?:(?:[\w-]+\s){{0,3}}(?:{'|'.join(nouns)})\sof\s)?({NAME})")


def is_place(name: str, tables: Tables) -> bool:
    """Whether a capitalised name may be a place: no month, people, acronym or body."""
    first = re.split(r"[\s-]", name)[0].lower().rstrip(".")
    acronym = len(name) <= 5 and name.isupper()
    unplaced = first in tables.markers["unplaced"].words
    return not (acronym or unplaced or PEOPLE.search(name) or BODIES.search(name))


def longer_names(texts: Mapping[str, str], tables: Tables) -> dict[str, str]:
    """`Asole` → `Asole Province`, where a headline alone leaves the noun out and all of the text has it."""
    below = "\n".join(text for paragraph, text in texts.items() if paragraph != TITLE_PARAGRAPH)
    nouns = "|".join(noun.capitalize() for noun in tables.markers["settled"].words)
    named = {found[1]: found.group() for found in re.finditer(rf"\b([A-ZÀ-Þ][\w’'-]+)\s(?:{nouns})\b", below)}
    return {
        name: whole
        for name, whole in named.items()
        if not re.search(rf"\b{re.escape(name)}\b(?!\s(?:{nouns})\b)", below)
    }


def vessels_of(texts: Iterable[str], tables: Tables) -> frozenset[str]:
    """The names behind the noun of a ship or a train, and those with a number of their own: "the Aurelia 3 sank"."""
    nouns = "|".join(map(re.escape, tables.markers["vessels"].words))
    behind = re.compile(rf"\b(?:{nouns})\s([A-ZÀ-Þ][\w’'-]+(?:\s[A-ZÀ-Þ][a-zà-ÿ]+)*)")
    return frozenset(found[1] for text in texts for way in (behind, NUMBERED) for found in way.finditer(text))


def without_isle(name: str, tables: Tables) -> str:
    """`Lumera` of "Lumera island"."""
    head, _, noun = name.rpartition(" ")
    return head if head and noun.lower() in tables.markers["isles"].words else name
