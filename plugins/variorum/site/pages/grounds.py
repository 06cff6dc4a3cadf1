"""What a day of the timeline rests on, in words: a date in the text, a weekday, a month, or the editors' inference."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from ...model import Basis, When
from ..frame import LONG_MONTHS

Width = Literal["day", "about", "month", "year", "wide"]

_NAMES = "|".join(rf"{name[:3]}(?:{name[3:]}|t?\.)?" for name in LONG_MONTHS)
_MONTH = rf"\b(?:{_NAMES})"
ANYTHING = re.compile("")
MONTH = re.compile(rf"{_MONTH}(?!\w)", re.IGNORECASE)
DATE = re.compile(rf"{_MONTH}\s*\d|\b\d{{1,2}}\s+{_MONTH}|\d{{4}}-\d\d-\d\d", re.IGNORECASE)
WEEKDAY = re.compile(r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Ground:
    """A kind of date, told by its basis, its width and its words; the label under its day; a case of it."""

    basis: Basis
    """Whether the text gives the date, or the editors infer it."""
    width: Width
    words: re.Pattern[str]
    label: str
    reason: str
    case: When


GROUNDS = (
    Ground("text", "day", DATE, "date in the text", "nothing to infer",
           When("2023-09-19", "on Sept. 19", "text")),
    Ground("text", "day", WEEKDAY, "weekday, fixed by a date in the text", "a caption or sentence dates it",
           When("2023-09-25", "on Monday", "text")),
    Ground("text", "day", ANYTHING, "reckoned from a date in the text", "“a day earlier” counts from a known day",
           When("2023-09-24", "a day earlier", "text")),
    Ground("text", "about", ANYTHING, "about this day, by the text", "the text itself is not exact",
           When("2023-09-30~", "around the 30th", "text")),
    Ground("text", "month", ANYTHING, "month only", "the text gives no day", When("2020-11", "November 2020", "text")),
    Ground("text", "year", ANYTHING, "year only", "the text gives no month", When("1992", "In 1992", "text")),
    Ground("text", "wide", ANYTHING, "several days, by the text", "what is told took them, or fell on one of them",
           When("2023-09-23/2023-09-24", "over the weekend", "text")),
    Ground("inferred", "day", DATE, "inferred from a date in the text", "the date stands nearby",
           When("2023-09-20", "On Sept. 20", "inferred")),
    Ground("inferred", "day", WEEKDAY, "weekday, its week inferred", "the text is not dated",
           When("2023-09-24", "by Sunday night", "inferred")),
    Ground("inferred", "day", ANYTHING, "inferred by the editors", "from what else happens in the text",
           When("2023-09-30", "recently", "inferred")),
    Ground("inferred", "about", WEEKDAY, "weekday, its week inferred", "the same, less exact",
           When("2023-09-26~", "on Tuesday", "inferred")),
    Ground("inferred", "about", ANYTHING, "inferred by the editors", "the same, less exact",
           When("2023-09-30~", None, "inferred")),
    Ground("inferred", "month", MONTH, "month named, year inferred", "the text is not dated",
           When("2022-12", "in December", "inferred")),
    Ground("inferred", "month", ANYTHING, "month inferred", "from what else happens in the text",
           When("2020-11", "then", "inferred")),
    Ground("inferred", "year", ANYTHING, "year inferred", "from what else happens in the text",
           When("2020", "a year later", "inferred")),
    Ground("inferred", "wide", ANYTHING, "no single day, inferred", "the text allows no nearer date",
           When("2023-09-20/2023-09-24", "last week", "inferred")),
)  # fmt: skip  # a table
"""The first row that fits a date is its ground; the last of each width fits whatever its words."""


def ground_of(date: When) -> Ground:
    """The ground of a date that has an EDTF value."""
    basis = "text" if date.basis == "text" else "inferred"
    width, words = _width(date.edtf or ""), date.words or ""
    return next(row for row in GROUNDS if (row.basis, row.width) == (basis, width) and row.words.search(words))


def _width(text: str) -> Width:
    if "/" in text:
        return "wide"
    dashes = text.rstrip("~").partition("T")[0].count("-")
    if dashes < 2:  # YYYY-MM-DD has two
        return "month" if dashes else "year"
    return "about" if "~" in text else "day"


def label(dates: Iterable[When]) -> str:
    """The grounds of all that stands under one day, each once, the firmest first."""
    found = {ground_of(date).label for date in dates}
    return "; ".join(dict.fromkeys(row.label for row in GROUNDS if row.label in found))


def quoted(date: When) -> str | None:
    """The words that a date rests on; null where nothing need be said."""
    if date.words:
        return f"“{date.words}”"
    return "no date in the text" if date.edtf and date.basis == "inferred" else None
