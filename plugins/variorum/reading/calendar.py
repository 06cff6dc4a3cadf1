"""Days as words name them: full dates, weekdays, and the point they are counted from."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import NamedTuple

from ..model import Basis
from .lexicon import Lexicon

WEEK = 7
SHORT = 3
"""Letters by which a month is known."""


@dataclass(frozen=True, slots=True)
class Clock:
    """The day an article speaks from, and whether its text gives that day or it is inferred from the page's date."""

    day: date
    basis: Basis


class Point(NamedTuple):
    """From where date words are counted: the article's clock, a day named before them, and whether they lie ahead."""

    lexicon: Lexicon
    clock: Clock | None
    named: date | None = None
    ahead: bool = False

    @property
    def now(self) -> date | None:
        """The day of the clock."""
        return self.clock.day if self.clock else None

    def has(self, words: str, name: str) -> bool:
        """Whether any of `words` is in the table `name` of dates.toml."""
        known = self.lexicon[f"dates.{name}"].words
        return any(word in known for word in re.findall(r"\w+", words))

    def value(self, words: str, name: str) -> int | None:
        """What the first of `words` that the table `name` of dates.toml knows comes to."""
        return valued(words, name, self.lexicon)


def values(name: str, lexicon: Lexicon) -> Mapping[str, int]:
    """The values of a table of dates.toml."""
    return lexicon[f"dates.{name}"].rows[0].values


def valued(words: str, name: str, lexicon: Lexicon) -> int | None:
    """What the first of `words` that the table `name` knows comes to; None where it knows none."""
    known = values(name, lexicon)
    return next((known[word] for word in re.findall(r"[^\W\d_]+", words) if word in known), None)


def day_or_none(year: int, month: int, day: int) -> date | None:
    """The calendar day; None where the calendar has none such."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def month_in(words: str, lexicon: Lexicon) -> int | None:
    """The month that `words` name, by its first letters."""
    known = values("months", lexicon)
    return next((known[w[:SHORT]] for w in re.findall(r"[a-z]+", words.lower()) if w[:SHORT] in known), None)


def day_in(words: str, year: int | None, lexicon: Lexicon) -> date | None:
    """The day of a month that `words` name, in the year they name or in `year`."""
    month, day, said = month_in(words, lexicon), re.search(r"\b\d{1,2}(?!\d)", words), re.search(r"\b\d{4}\b", words)
    chosen = int(said[0]) if said else year
    return day_or_none(chosen, month, int(day[0])) if month and day and chosen else None


def day_of(text: str, lexicon: Lexicon) -> date | None:
    """The calendar date a full date says; None where it is none."""
    if iso := re.search(r"(\d{4})-(\d\d)-(\d\d)", text):
        return day_or_none(int(iso[1]), int(iso[2]), int(iso[3]))
    return day_in(text, None, lexicon)


def weekday_of(words: str, day: date, lexicon: Lexicon, *, ahead: bool = False) -> date | None:
    """The last day of the week named in `words` up to `day`; with `ahead`, or where they say so, the next one."""
    named = valued(words.lower(), "weekdays", lexicon)
    if named is None:
        return None
    shift, back = valued(words.lower(), "shifts", lexicon) or 0, (day.weekday() - named) % WEEK
    if ahead or shift > 0:
        return day + timedelta(days=WEEK - back if back or shift else 0)
    return day - timedelta(days=WEEK if back == 0 and shift else back)
