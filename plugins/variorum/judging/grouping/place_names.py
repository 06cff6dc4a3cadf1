"""Names of places in a text: what may be one, by the words that lead to it, and how it is known in keys."""

import re
import unicodedata
from collections.abc import Iterator
from functools import cache

from .tables import Tables

NAME = r"(?:(?:St\.\s)?[A-ZÀ-ÞŠŽČ][\w’']*(?:-[A-ZÀ-Þ][\w’']*)*)(?:\s(?:of\s)?[A-ZÀ-ÞŠŽČ][\w’'-]*){0,2}"
PEOPLE = re.compile(r"(?:[iy]ans?|cans?|ese|ish|[^r]is)$")
"""Endings of peoples and their adjectives."""
BODIES = re.compile(r"\b(?:Crescent|Cross|Ministry|Organi[sz]ation|Agency|Committee|University|Commission|Federation|"
                    r"Party|Army|Council|Court|Office|Union|Nations|Group|Project|Department|Press|Bank|Authority|"
                    r"Church|Club|Hospital|Times|Post|News)\b")  # fmt: skip
"""Nouns of bodies: a name that holds one is no place."""


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
