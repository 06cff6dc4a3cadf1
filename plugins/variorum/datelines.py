"""Datelines: the town a report was filed from, with its region, the day and the agency: "GENEVA, March 3 (AP) —".

Where a report was filed nothing was counted, and nobody speaks. A town stands in capitals, or an agency in brackets
follows it. A dash ends a dateline; where a day or an agency stands in it, a full stop or the end of the text does too.
"""

import re
from dataclasses import dataclass

_CAPITAL = "A-ZÀ-ÖØ-Þ"
_WORD = rf"[{_CAPITAL}][{_CAPITAL}.'’-]{{0,24}}"
_IN_CAPITALS = rf"(?=(?:[{_CAPITAL}][ .'’-]{{0,2}}){{4}}){_WORD}(?:\s{_WORD}){{0,3}}"
"""A town of four letters or more: fewer may be the letters of a body."""
_NAME = rf"[{_CAPITAL}][\w.'’-]{{1,24}}"
_AS_NAMES_ARE = rf"{_NAME}(?:\s(?:(?:al|da|de|del|do|el|la|le|of|the)\s){{0,2}}{_NAME}){{0,3}}"
_MONTH = r"(?i:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[A-Za-z]{0,6}\.?"
_DAY = rf"(?:{_MONTH}\s\d{{1,2}}(?:,?\s\d{{4}})?|\d{{1,2}}\s{_MONTH}(?:\s\d{{4}})?)(?!\w)"
_REGION = rf",\s(?!{_DAY})[{_CAPITAL}][\w .,'’-]{{1,38}}?"
_BODY = rf"(?:(?!{_DAY})[{_CAPITAL}][\w.&'’/, -]{{1,38}}|dpa)"
"""The name of an agency, which says that a town before it was named as any name is."""
_DASH = rf"(?:\s?(?:—|–|-{{2,3}})|\s?-(?=\s|\Z)|\s-(?=[{_CAPITAL}“\"]))\s*"
_STOP = r"(?:\.\s+|\.?\s*\Z)"

_DATELINE = re.compile(
    rf"(?:{_IN_CAPITALS}(?:{_REGION})?(?:[,.]?\s(?P<day>{_DAY}))?"
    rf"(?P<agency>\s?\([^()\n]{{1,40}}\)|\s?\[[^\[\]\n]{{1,40}}\]|\.?\s?/{_BODY}/)?"
    rf"|{_AS_NAMES_ARE}(?:{_REGION})?(?:,?\s(?P<named_day>{_DAY}))?(?P<named_agency>\s?\({_BODY}\)|\s?\[{_BODY}\]))"
    rf"(?:\.?{_DASH}|(?P<stop>{_STOP}))"
)
FARTHEST = 250
"""Characters within which an agency's bracket begins: more than a town, its region and a day have together."""


@dataclass(frozen=True, slots=True)
class Dateline:
    """What stands in one, and where the text begins behind it."""

    end: int
    day: str | None
    """Its day as worded."""
    agency: str | None
    """What stands in its brackets, with them."""


def dateline_at(text: str, start: int = 0) -> Dateline | None:
    """The dateline that begins at `start` of `text`; None where there is none."""
    head = text[start : start + FARTHEST]
    if not head[:4].isupper() and "(" not in head and "[" not in head:  # a quick look: most sentences begin with none
        return None
    found = _DATELINE.match(text, start)
    if found is None:
        return None
    day, agency = found["day"] or found["named_day"], found["agency"] or found["named_agency"]
    if found["stop"] is not None and not (day or agency):
        return None
    return Dateline(found.end(), day, agency.strip(". ") if agency else None)


def dateline_end(text: str, start: int) -> int:
    """The offset behind the dateline that begins at `start`; `start` where there is none."""
    found = dateline_at(text, start)
    return found.end if found else start
