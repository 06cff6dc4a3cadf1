"""The place that a headline names before what happened there: "Port Verde ferry: death toll rises", "Derna's floods".

No preposition leads to it. It counts where the text below has the same name, so that the first word of a headline is
none, and where it is not that of a ship or a company.
"""

import re
from collections.abc import Iterator, Mapping

from ...model import TITLE_PARAGRAPH
from .place_names import is_place, vessels_of
from .tables import Tables

NAMES = r"((?:[A-ZÀ-ÞŠŽČ][\w’-]+\s){0,2}[A-ZÀ-ÞŠŽČ][\w’-]+?)(?:['’]s)?"
"""Up to three capitalised words in a row."""


def named_in_headline(texts: Mapping[str, str], tables: Tables) -> Iterator[str]:
    """The longest end of a run of capitals right before a disaster or a vessel, where the text below has it too."""
    below = "\n".join(text for paragraph, text in texts.items() if paragraph != TITLE_PARAGRAPH)
    vessels = vessels_of(texts.values(), tables)
    words = "|".join(map(re.escape, (*tables.markers["vessels"].words, *tables.markers["befell"].words)))
    for found in re.finditer(rf"\b{NAMES}\s(?i:{words})\b", texts.get(TITLE_PARAGRAPH, "")):
        run = found[1].split()
        names = (" ".join(run[at:]) for at in range(len(run)))
        name = next((name for name in names if _told_below(name, below, tables)), None)
        if name and is_place(name, tables) and not any(name in vessel for vessel in vessels):
            yield name


def _told_below(name: str, below: str, tables: Tables) -> bool:
    """Whether the text has it in capitals inside a sentence, never in small letters, and not only as a company's."""
    companies = "|".join(map(re.escape, tables.markers["companies"].words))
    inside = re.search(rf"(?<=[\w,;’'”] )\b{re.escape(name)}\b(?!\s(?:{companies})\b)", below)
    return inside is not None and re.search(rf"\b{re.escape(name.lower())}\b", below) is None
