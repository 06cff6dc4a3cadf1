"""What an article is called: its id, a file name and part of an address; and a title where the page has none."""

import re
import unicodedata
from collections.abc import Container

from ..model import Cleaned
from .agencies import undated
from .lines import WORD
from .record import paragraphs

LONGEST = 60
"""Characters of an id made from a title."""

_LETTERS = str.maketrans({
    "ß": "ss", "æ": "ae", "Æ": "AE", "œ": "oe", "Œ": "OE", "ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "đ": "d", "Đ": "D",
    "ð": "d", "þ": "th", "ı": "i", "ə": "e", "Ə": "E", "’": "", "'": "", "‘": "",
})  # fmt: skip
"""Latin letters that do not fall apart into a plain letter and a mark, and signs inside words."""


def slug(title: str) -> str:
    """`title` in lower-case ASCII words joined by hyphens, at most `LONGEST` characters, cut between words where that
    leaves anything; empty where no letter of it is Latin, or nothing of it at all."""
    plain = unicodedata.normalize("NFKD", title.translate(_LETTERS)).encode("ascii", "ignore").decode()
    found = "-".join(re.findall(r"[a-z0-9]+", plain.lower()))
    if not re.search(r"[a-z]", found) and re.search(r"[^\W\d_]", title):
        return ""  # the digits of a title in another alphabet say nothing
    if len(found) <= LONGEST:
        return found
    cut = found[: LONGEST + 1].rpartition("-")[0] or found[:LONGEST]
    return cut.rstrip("-")


def article_id(title: str, sha256: str, taken: Container[str]) -> str:
    """An id for the article of a capture: the slug of its title; where that is taken (or empty), with the first eight
    digits of the capture's SHA-256; where that is taken too, with a number."""
    stem = slug(title)
    if stem and stem not in taken:
        return stem
    longer = f"{stem or 'article'}-{sha256[:8]}"
    number = 1
    while (found := longer if number == 1 else f"{longer}-{number}") in taken:
        number += 1
    return found


def working_title(cleaned: Cleaned, most: int) -> str:
    """The page's title; without one, the first words of the text (at most `most`), or the name of the capture."""
    if cleaned.title:
        return cleaned.title
    first = undated(next((paragraph.text for paragraph in paragraphs(cleaned)), ""))
    found = list(WORD.finditer(first[: 100 * most]))[:most]
    return first[: found[-1].end()] + "…" if found else cleaned.name
