"""The dates a page carries: their words, and the day they name as EDTF."""

import re
from datetime import date

_MONTHS = ("jan(?:uary)?", "feb(?:ruary)?", "mar(?:ch)?", "apr(?:il)?", "may", "june?", "july?", "aug(?:ust)?",
           "sept?(?:ember)?", "oct(?:ober)?", "nov(?:ember)?", "dec(?:ember)?")  # fmt: skip
_MONTH = r"(?P<{0}>" + "|".join(_MONTHS) + r")\.?"
FORMS = (
    r"(?P<y1>\d{4})[-/.](?P<m1>\d\d?)[-/.](?P<d1>\d\d?)(?:T\d\d:\d\d\S{0,20})?",
    _MONTH.format("n2") + r"\s+(?P<d2>\d\d?)(?:st|nd|rd|th)?,?\s+(?P<y2>\d{4})",
    r"(?P<d3>\d\d?)(?:st|nd|rd|th)?(?:\s+of)?[\s-]+" + _MONTH.format("n3") + r",?[\s-]+(?P<y3>\d{4})",
    r"(?P<a4>\d\d?)(?P<sep>[/.-])(?P<b4>\d\d?)(?P=sep)(?P<y4>\d{4})",
)
"""Year first; month by name first; day first; numbers only, of which the order is not known."""

DATE = "(?:" + "|".join(FORMS) + ")"
_DATE = re.compile(r"(?<![\w/.-])" + DATE + r"(?![\w/-])", re.IGNORECASE)


def find_date(text: str) -> tuple[str | None, str] | None:
    """The first full date of `text`: its day as EDTF, and its words; the day is null where it cannot be told
    ("03/04/2023" is March to some and April to others) or does not exist."""
    match = _DATE.search(text)
    return (_day(match), match.group()) if match else None


def _day(match: re.Match[str]) -> str | None:
    found = match.groupdict()
    if found["y1"]:
        return _edtf(int(found["y1"]), int(found["m1"]), int(found["d1"]))
    for form in "23":
        if found["n" + form]:
            return _edtf(int(found["y" + form]), _month(found["n" + form]), int(found["d" + form]))
    first, second, year = int(found["a4"]), int(found["b4"]), int(found["y4"])
    if found["sep"] == "." or first > 12 or first == second:  # with points the day comes first everywhere
        return _edtf(year, second, first)
    return _edtf(year, first, second) if second > 12 else None


def _month(name: str) -> int:
    return next(i for i, month in enumerate(_MONTHS, 1) if month.startswith(name.lower()[:3]))


def _edtf(year: int, month: int, day: int) -> str | None:
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None
