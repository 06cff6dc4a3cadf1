"""When two spellings are one name: folded alike, or alike but for vowels, as transliterations are."""

import re
import unicodedata
from functools import lru_cache

LETTERS = str.maketrans(
    {"ə": "e", "ı": "i", "ł": "l", "ø": "o", "đ": "d", "ß": "s", "æ": "e", "ħ": "h", "ð": "d", "þ": "t"}
)
SOUNDS: tuple[tuple[str, str, str], ...] = (
    ("yy", "y", "Ayyub, Ayub"),
    ("isation", "ization", "Organisation, Organization"),
    ("centre", "center", "Centre, Center"),
    ("defence", "defense", "Defence, Defense"),
    ("labour", "labor", "Labour, Labor"),
    ("programme", "program", "Programme, Program"),
    ("ph", "f", "Stephan, Stefan"),
    ("sch", "sh", "Puschkin, Pushkin"),
    ("kh", "x", "Khankendi, Xankəndi"),
    ("ck", "k", "Bucko, Buko"),
    ("q", "k", "Qasim, Kasim"),
    ("w", "v", "Tawfik, Tavfik"),
    ("ou", "u", "Shoukri, Shukri"),
    ("oo", "u", "Mahmood, Mahmud"),
    ("ee", "i", "Saleem, Salim"),
    ("iy", "y", "Jabaliya, Jabalya"),
    ("ay", "ai", "Al-Muaysem, Al-Muaisem"),
    ("ey", "ei", "Sergey, Sergei"),
)
"""Spellings of one sound, in order, each with the pair of names it is there for."""
DOUBLED = re.compile(r"([^\W\d_])\1+")
VOWELS = re.compile(r"[aeiouy]+")
SHORT_END = re.compile(r"(?<=[^\Waeiouy]{1}[aeiouy][^\Waeiouy])e$")
"""The silent e of Lachine."""


@lru_cache(maxsize=65536)
def plain(text: str) -> str:
    """`text` without case, accents, hyphens, apostrophes and points: one key for one name."""
    bare = "".join(c for c in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(c))
    kept = re.sub(r"[-‑_/]", " ", bare.translate(LETTERS))
    return " ".join(re.sub(r"[^\w\s&]", "", kept).split())


@lru_cache(maxsize=65536)
def sound(text: str) -> str:
    """`plain(text)` with one letter for each way of writing a sound."""
    key = plain(text)
    for written, kept, _ in SOUNDS:
        key = key.replace(written, kept)
    return " ".join(SHORT_END.sub("", w) for w in DOUBLED.sub(r"\1", key).split())


def skeleton(text: str) -> str:
    """The consonants of `text`: what transliterations of one name agree on; p and f are one."""
    return " ".join(VOWELS.sub("", w).replace("f", "p") or w[:1] for w in sound(text).split())


def alike(a: str, b: str) -> bool:
    """Whether two words are spellings of one name. Short words must sound alike; longer ones may differ in vowels.

    A first name that ends in -a is another than the same without it: Daniel and Daniela are two persons.
    """
    one, other = sound(a), sound(b)
    if one == other:
        return True
    if skeleton(a) != skeleton(b) or len(skeleton(a)) < 3 or one.endswith("a") != other.endswith("a"):
        return False
    return distance(one, other) <= 0.38 * max(len(one), len(other))  # Mahmoud is not Mohammed (0.43)


def alike_place(a: str, b: str) -> bool:
    """Whether two single names are spellings of one place: they sound alike, or are long and one letter apart."""
    one, other = sound(a), sound(b)
    if one == other:
        return True
    return min(len(one), len(other)) >= 8 and one[:1] == other[:1] and distance(one, other) <= 1


def distance(a: str, b: str) -> int:
    """The number of letters to add, drop or change that makes `b` of `a`."""
    row = list(range(len(b) + 1))
    for i, left in enumerate(a, 1):
        ahead = [i]
        for j, right in enumerate(b, 1):
            ahead.append(min(row[j] + 1, ahead[-1] + 1, row[j - 1] + (left != right)))
        row = ahead
    return row[-1]
