"""Dates near a number: the words as found, and the calendar date where the text itself gives one to count from."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from ..model import When
from .lexicon import Lexicon
from .spans import Page, Span

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
REACH = 120
"""Characters from a number within which a date is taken to be its own."""

BESIDE = 20
"""Characters from the start of a verb of saying to a date that belongs to it: "announced early on Monday"."""


@dataclass(frozen=True, slots=True)
class Dated:
    """Words that date something, and the rule that found them."""

    start: int
    end: int
    text: str
    rule: str


def find_dates(text: str, lexicon: Lexicon) -> tuple[Dated, ...]:
    """All date words of `text`, sorted by start; of overlapping ones the first rule's."""
    found: list[Dated] = []
    taken: set[int] = set()
    for rule in lexicon.dates:
        for m in rule.pattern.finditer(text):
            cells = range(m.start(), m.end())
            if taken.isdisjoint(cells):
                taken.update(cells)
                found.append(Dated(m.start(), m.end(), m.group(), rule.row.name))
    return tuple(sorted(found, key=lambda d: d.start))


def date_of(text: str) -> date | None:
    """The calendar date a full date says; None where it is none."""
    if iso := re.fullmatch(r"(\d{4})-(\d\d)-(\d\d)", text):
        return _date(int(iso[1]), int(iso[2]), int(iso[3]))
    month = re.search(r"[A-Za-z]{3}", re.sub(r"\d+(?:st|nd|rd|th)", "", text))
    day, year = re.search(r"\b\d{1,2}", text), re.search(r"\d{4}", text)
    if not (month and day and year and month[0].lower() in MONTHS):
        return None
    return _date(int(year[0]), MONTHS.index(month[0].lower()) + 1, int(day[0]))


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def anchor(dates: Sequence[Dated]) -> date | None:
    """The date to count back from: the one full date a text gives, the latest where it gives several; None without."""
    return max((d for found in dates if found.rule == "date.full" and (d := date_of(found.text))), default=None)


def when(
    page: Page, sentence: Span, start: int, end: int, dates: Sequence[Dated], known: date | None, cue: int | None
) -> tuple[When | None, When | None]:
    """As of when the number at `start` to `end` holds, and when it was said, by the nearest date words.

    A date right behind the verb of saying at `cue` is when it was said; it dates the number only where no other does.
    """
    near = [d for d in dates if sentence.start <= d.start and d.end <= sentence.end and _gap(d, start, end) <= REACH]
    said = [d for d in near if cue is not None and 0 < d.start - cue <= BESIDE and d.end <= start]
    dated = [d for d in near if d not in said] or said
    best = min(dated, key=lambda d: (_gap(d, start, end), d.start), default=None)
    stated = _when(said[0], said, known) if said else None
    return (_when(best, said or near, known) if best else None), stated


def _when(dated: Dated, others: Sequence[Dated], known: date | None) -> When:
    edtf = _resolve(dated, known)
    if edtf is None and dated.text.lower() in ("a day earlier", "the day before"):
        days = [day for d in others if d.rule == "date.weekday" and (day := _weekday(d.text, known))]
        edtf = (days[0] - timedelta(days=1)).isoformat() if days else None
    return When(edtf, dated.text, "text")


def _gap(dated: Dated, start: int, end: int) -> int:
    return max(dated.start - end, start - dated.end, 0)


def _resolve(dated: Dated, known: date | None) -> str | None:
    if dated.rule == "date.full":
        day = date_of(dated.text)
        return day.isoformat() if day else None
    if dated.rule == "date.day" and known:
        day = date_of(f"{dated.text} {known.year}")
        return day.isoformat() if day else None
    if dated.rule == "date.weekday":
        day = _weekday(dated.text, known)
        return day.isoformat() if day else None
    if dated.rule == "date.year":
        return dated.text[-4:]
    if dated.rule == "date.month":
        first = date_of("1 " + dated.text)
        return first.isoformat()[:7] if first else None
    return None


def _weekday(words: str, known: date | None) -> date | None:
    """The last such weekday up to `known`."""
    named = next((i for i, day in enumerate(WEEKDAYS) if day in words.lower()), None)
    if named is None or known is None:
        return None
    return known - timedelta(days=(known.weekday() - named) % 7)
