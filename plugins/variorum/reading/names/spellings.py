"""The ways a name is printed that its own spelling stands for, so that editors need not list them.

A rule makes other spellings of a folded name; each is a pattern to look for, marked as not the name's own, and gives
way to a name that is spelled so itself.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from ...model import Name
from .folding import fold

Rule = Callable[[str], Iterator[str]]
LEAST = 4
"""Letters below which a name is looked for in its own case only: US is not us, and Goa in capitals may be anything."""
DIGRAPHS = (("ä", "ae"), ("ö", "oe"), ("ü", "ue"), ("ø", "oe"), ("å", "aa"), ("Ä", "Ae"), ("Ö", "Oe"), ("Ü", "Ue"),
            ("Ø", "Oe"), ("Å", "Aa"))  # fmt: skip


@dataclass(frozen=True, slots=True)
class Spelling:
    """A rule with its reason, and a name with what the rule must find it as."""

    rule: Rule
    reason: str
    case: tuple[str, str]


def spellings(name: str) -> tuple[str, ...]:
    """All that `name` is found as, its own spelling first; folded."""
    plain = fold(name)
    made = dict.fromkeys([plain, *(fold(other) for row in RAW for other in row.rule(name))])
    for row in ROWS:
        made |= dict.fromkeys(other for known in tuple(made) for other in row.rule(known) if other)
    return tuple(made)


def row_of(text: str, names: Sequence[Name]) -> Name | None:
    """The row among an entity's `names` that `text` is a spelling of: its own before another's; null for none."""
    plain = fold(text)
    same = [name for name in names if name.text == text] or [name for name in names if fold(name.text) == plain]
    return next(iter(same or [name for name in names if plain in spellings(name.text)]), None)


def _digraphs(name: str) -> Iterator[str]:
    changed = name
    for letter, pair in DIGRAPHS:
        changed = changed.replace(letter, pair)
    yield changed


def _joined(name: str) -> Iterator[str]:
    """Without its hyphens, between letters."""
    if re.search(r"[^\W\d_]-[^\W\d_]", name) and _letters(name) >= LEAST + 2:
        for other in ("", " ", "- ", " - "):
            yield re.sub(r"(?<=[^\W\d_])-(?=[^\W\d_])", other, name)


def _hyphened(name: str) -> Iterator[str]:
    """With hyphens for blanks, or with none: of names of two or three capital words."""
    words = name.split(" ")
    if 2 <= len(words) <= 3 and all(word[:1].isupper() and word.isalpha() for word in words):
        yield "-".join(words)
        if all(len(word) >= 3 for word in words) and _letters(name) >= 8:
            yield "".join(words)


def _numbered(name: str) -> Iterator[str]:
    """A blank or a hyphen before a number at the end."""
    found = re.fullmatch(r"([^\W\d_]+)[ -](\d+)", name)
    if found:
        yield from (f"{found[1]} {found[2]}", f"{found[1]}-{found[2]}")


def _bare(name: str) -> Iterator[str]:
    """Without the apostrophe before a capital."""
    if re.search(r"[^\W\d_]'(?=[^\W\d_a-z])", name):
        yield re.sub(r"(?<=[^\W\d_])'(?=[^\W\d_a-z])", "", name)


def _unpointed(name: str) -> Iterator[str]:
    if re.search(r"\b(?:St|Mt|Ft|Dr|Jr|Sr)\. ?", name):
        yield re.sub(r"\b(St|Mt|Ft|Dr|Jr|Sr)\.", r"\1", name)
    if re.search(r"\b(?:St|Mt|Ft) ", name):
        yield re.sub(r"\b(St|Mt|Ft) ", r"\1. ", name)


def _lettered(name: str) -> Iterator[str]:
    """Letters with and without points."""
    if re.fullmatch(r"(?:[A-Z]\.){2,5}", name):
        yield name.replace(".", "")
    elif re.fullmatch(r"[A-Z]{2,4}", name):
        yield "".join(f"{letter}." for letter in name)


def _anded(name: str) -> Iterator[str]:
    if " & " in name:
        yield name.replace(" & ", " and ")
    elif " and " in name:
        yield name.replace(" and ", " & ")


def _cased(name: str) -> Iterator[str]:
    """Later words large or small; a small first word large, as at the start of a sentence."""
    if _letters(name) < LEAST:
        return
    first = name[:1].upper() + name[1:]
    yield first
    yield re.sub(r"(?<=[ -])[^\W\d_](?=[^\W\d_]{3})", lambda m: m[0].upper(), first)
    if len(name.split(" ")) > 1:
        yield re.sub(r"(?<= )([^\W\d_])(?=[a-z]{3})", lambda m: m[0].lower(), name)


def _large(name: str) -> Iterator[str]:
    if _letters(name) >= LEAST:
        yield name.upper()


def _sentence(name: str) -> Iterator[str]:
    """A long acronym as a word: Unesco."""
    if name.isalpha() and name.isupper() and len(name) > LEAST:
        yield name.capitalize()


def _letters(name: str) -> int:
    return sum(map(str.isalpha, name))


RAW = (Spelling(_digraphs, "an umlaut is also written with an e", ("Köln", "Koeln")),)
"""Rules about letters that folding takes away; they see the name as it is written."""
ROWS = (
    Spelling(_joined, "a hyphen is lost by scrapers and house styles", ("Nagorno-Karabakh", "NagornoKarabakh")),
    Spelling(_hyphened, "a blank is set as a hyphen, or lost", ("Al Jazeera", "Al-Jazeera")),
    Spelling(_numbered, "a number is set off by either", ("France 2", "France-2")),
    Spelling(_bare, "an apostrophe is lost", ("O'Brien", "OBrien")),
    Spelling(_unpointed, "a point behind a short form is a matter of house style", ("St. Orlan", "St Orlan")),
    Spelling(_lettered, "so are the points of letters", ("UN", "U.N.")),
    Spelling(_anded, "so is the sign for 'and'", ("Orlan & Daughters", "Orlan and Daughters")),
    Spelling(
        _cased, "common nouns in a name are large or small by house style", ("Lachin corridor", "Lachin Corridor")
    ),
    Spelling(_sentence, "long letter names are set as words", ("UNESCO", "Unesco")),
    Spelling(_large, "headlines are set in capitals", ("Stepanakert", "STEPANAKERT")),
)
