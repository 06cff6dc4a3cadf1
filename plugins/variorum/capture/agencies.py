"""Agencies and the marks by which a text or a picture names them."""

import re
from dataclasses import dataclass

from ..datelines import dateline_at


@dataclass(frozen=True, slots=True)
class Agency:
    """A body that reports for others: its name, and the marks it leaves."""

    name: str
    marks: tuple[str, ...]
    case: str
    """A line that carries its mark."""


AGENCIES: tuple[Agency, ...] = (
    Agency(
        "Associated Press", ("AP", "The Associated Press", "Associated Press"), "HARBOUR TOWN (AP) — The lamp is lit."
    ),
    Agency("Agence France-Presse", ("AFP", "Agence France-Presse"), "Harbour Town (AFP) – The lamp is lit."),
    Agency("Reuters", ("Reuters", "REUTERS", "Thomson Reuters"), "HARBOUR TOWN, March 14 (Reuters) - The lamp is lit."),
    Agency("dpa", ("dpa", "DPA", "Deutsche Presse-Agentur"), "Harbour Town (dpa) - The lamp is lit."),
    Agency("News Agency of Nigeria", ("NAN",), "Harbour Town (NAN) - The lamp is lit."),
    Agency("Xinhua", ("Xinhua", "XINHUA"), "HARBOUR TOWN, March 14 (Xinhua) -- The lamp is lit."),
    Agency("TASS", ("TASS", "ITAR-TASS"), "HARBOUR TOWN, March 14. /TASS/. The lamp is lit."),
    Agency("Anadolu Agency", ("AA", "Anadolu", "Anadolu Agency"), "HARBOUR TOWN (AA) - The lamp is lit."),
    Agency("EFE", ("EFE", "Agencia EFE"), "Harbour Town (EFE).- The lamp is lit."),
    Agency("ANSA", ("ANSA",), "(ANSA) - HARBOUR TOWN, MAR 14 - The lamp is lit."),
    Agency("UPI", ("UPI",), "HARBOUR TOWN, March 14 (UPI) -- The lamp is lit."),
    Agency("Asian News International", ("ANI",), "Harbour Town [ANI] March 14 (ANI): The lamp is lit."),
    Agency("Press Trust of India", ("PTI",), "Harbour Town, Mar 14 (PTI) The lamp is lit."),
    Agency("Indo-Asian News Service", ("IANS",), "Harbour Town, March 14 (IANS) The lamp is lit."),
    Agency("PA Media", ("PA", "PA Media", "Press Association"), "Harbour Town (PA) - The lamp is lit."),
    Agency("Kyodo News", ("Kyodo", "KYODO"), "HARBOUR TOWN (Kyodo) -- The lamp is lit."),
    Agency("Yonhap", ("Yonhap",), "HARBOUR TOWN, March 14 (Yonhap) -- The lamp is lit."),
    Agency("Interfax", ("Interfax",), "HARBOUR TOWN. March 14 (Interfax) - The lamp is lit."),
    Agency("Bloomberg", ("Bloomberg",), "(Bloomberg) -- The lamp is lit."),
    Agency("CNN", ("CNN",), "(CNN) — The lamp is lit."),
    Agency("European Pressphoto Agency", ("EPA", "EPA-EFE"), "The lamp is lit. (EPA Photo/M. Fenwick)"),
    Agency("Getty Images", ("Getty Images", "Getty"), "The lamp is lit. (M. Fenwick/Getty Images)"),
)
"""Closed: a pair of brackets with any other capitals in it is no mark ("the World Health Organization (WHO)")."""

PICTURES_ONLY = frozenset({"Getty Images", "European Pressphoto Agency"})
"""They sell pictures: their mark says nothing about the words."""

MARK = "(?:" + "|".join(
    re.escape(mark) for mark in sorted([mark for row in AGENCIES for mark in row.marks], key=len, reverse=True)
) + r")(?![\w-])"  # fmt: skip
"""Any one mark."""

_DATELINE = re.compile(
    r"\A(?:(?:[A-Z0-9][\w'’-]*+|de|del|el|al|la|le|of|the|[(\[]\w+[)\]])[,.:]?\s*){0,8}"
    rf"[(\[/](?P<mark>{MARK})(?:[/,][\w ]{{2,20}})?[)\]/]\.?(?:\s*(?:[–—:.-]|\Z)|\s+(?=[A-Z“\"]))"
)
"""A place and perhaps a day, all capitalised, and the mark in brackets. A word is never tried in parts: a run of
capitals or digits could be cut in too many ways."""
_PICTURE = re.compile(
    rf"\b(?P<mark>{MARK})(?:\s+(?:Photo|File|Images?|Pictures?)\b|\s*/\s*\w)|[/|]\s*(?P<after>{MARK})\s*[)\]]?\s*\Z"
)


def undated(text: str) -> str:
    """`text` without the dateline it begins with."""
    found = dateline_at(text)
    return text[found.end :] if found and found.end < len(text) else text


def is_dateline(text: str) -> bool:
    """Whether `text` is a dateline and nothing more: a town, and a day or an agency."""
    found = dateline_at(text)
    return found is not None and found.end == len(text) and bool(found.day or found.agency)


def dateline_day(text: str) -> str | None:
    """The day in the dateline that begins `text`, in its words; null where none stands there."""
    found = dateline_at(text)
    return found.day if found else None


def named(mark: str) -> str | None:
    """The name of the agency whose mark `mark` is; null where it is none."""
    return next((row.name for row in AGENCIES if mark in row.marks), None)


def dateline(text: str) -> tuple[str, str] | None:
    """The agency whose mark stands in the dateline that begins `text`, and the mark."""
    found = _DATELINE.match(text[:200])
    name = named(found["mark"]) if found else None
    return (name, found["mark"]) if found and name and name not in PICTURES_ONLY else None


def picture(text: str) -> tuple[str, str] | None:
    """The agency named by the credit of a picture in the caption `text`, and the credit's words."""
    for found in _PICTURE.finditer(text):
        name = named(found["mark"] or found["after"])
        if name and name not in PICTURES_ONLY:
            return name, found.group().strip(" /|)]\n") if found["after"] else found.group().rsplit("/", 1)[0].strip()
    return None
