"""How near a date comes to a day, where it stands in the order of days, and under which heading."""

from dataclasses import replace
from datetime import datetime, timedelta

from ... import edtf
from ...judging.sentences import day_words, span_words
from ...model import When
from ..frame import LONG_MONTHS

WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


def is_sure(date: When) -> bool:
    """Whether the text gives the date, and gives it to the day: neither inferred, nor about, nor a stretch of days."""
    return date.basis == "text" and not is_wide(date) and "~" not in (date.edtf or "")


def is_wide(date: When) -> bool:
    """Whether the date is a stretch of more than a day."""
    text = date.edtf or ""
    return "/" in text or text.rstrip("~").count("-") < 2


def start_of(text: str) -> datetime:
    """Where an EDTF value stands in the order: its beginning; its last moment, where it has no beginning."""
    stretch = edtf.parse(text)
    return stretch.start if stretch.start > edtf.EARLIEST else stretch.end - timedelta(microseconds=1)


def group_of(text: str) -> str:
    """The month (`2023-09`) under which an EDTF value is listed, or the year where no month is known."""
    left, _, right = text.partition("/")
    return (right if left == ".." else left).rstrip("~")[:7]


def group_title(key: str) -> str:
    """`2023-09` → `September 2023`; a year stays."""
    year, _, month = key.partition("-")
    return f"{LONG_MONTHS[int(month) - 1]} {year}" if month else year


def year_of(key: str) -> str:
    """The year of a group: `2023-09` → `2023`."""
    return key.partition("-")[0]


def short_title(key: str) -> str:
    """A group's title where its year stands before it: `2023-09` → `September`; a year alone has no month."""
    year, _, month = key.partition("-")
    return LONG_MONTHS[int(month) - 1] if month else f"{year}, month not known"


def day_text(date: When) -> str:
    """A date for a heading: without its hour, and with the day of the week where it is one day."""
    text = (date.edtf or "").partition("T")[0] if "/" not in (date.edtf or "") else date.edtf or ""
    if is_wide(date):
        return day_words(replace(date, edtf=text))
    about = "about " if date.basis == "inferred" or "~" in (date.edtf or "") else ""
    return f"{about}{WEEKDAYS[edtf.parse(text).start.weekday()]} {span_words(text.rstrip('~'))}"
