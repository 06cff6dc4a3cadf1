"""What a page says of itself: its date, the site that carries it, the body whose reporting it is."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from .agencies import dateline, dateline_day, named, picture
from .bylines import outlet
from .dates import find_date
from .rules import RULES
from .spans import Span

_CHANGED = re.compile(r"updated|modified|edited", re.IGNORECASE)
_HOST = re.compile(r"https?://(?:www\.)?([^/\s]+)")
_NAMELESS = re.compile(r"(?:(?:news|and|with|wire) )*agenc(?:y|ies)(?: reports?)?", re.IGNORECASE)
_LEAD = re.compile(r"\A[–—|»•·:\s-]+")


@dataclass(frozen=True, slots=True)
class Provenance:
    """What was found, each with the words it was read from; null where the page does not say."""

    publisher: str | None
    origin: str | None
    origin_words: str | None
    page_date: str | None
    page_date_words: str | None
    updated: str | None
    updated_words: str | None


def provenance(spans: Sequence[Span]) -> Provenance:
    """What `spans` say of their page. A source named in a line of its own goes before a mark in a dateline, that before
    the outlet a writer is named with, and that before the credit of a picture."""
    origin, words = next(_origins(spans), (None, None))
    day, day_words = _page_date(spans)
    return Provenance(_publisher(spans), origin, words, day, day_words, *_updated(spans, day))


def _origins(spans: Sequence[Span]) -> Iterator[tuple[str, str]]:
    patterns = {rule.name: rule.pattern for rule in RULES if rule.role == "origin"}
    for span in spans:
        found = patterns[span.rule].search(span.text) if span.role == "origin" else None
        names = found.groupdict() if found else {}
        if names.get("origin") and not _NAMELESS.fullmatch(names["origin"]):
            yield _name(names["origin"]), span.text
        elif names.get("agency"):
            first = re.split(r"\s*[/,&+]\s*", names["agency"])[0]
            yield named(first) or first, names["agency"]
    kept = [span.text for span in spans if span.kept and span.role == "paragraph"]
    yield from filter(None, map(dateline, kept[:3]))
    yield from filter(None, (outlet(span.text) for span in spans if span.role == "byline"))
    yield from filter(None, (picture(span.text) for span in spans if span.role == "caption"))


def _name(words: str) -> str:
    host = _HOST.match(words)
    return host[1] if host else named(words) or words


def _publisher(spans: Sequence[Span]) -> str | None:
    for span in spans:
        if span.role == "publisher":
            return _LEAD.sub("", span.text)
    feed = next(rule.pattern for rule in RULES if rule.name == "origin-feed")
    found = next((feed.search(span.text) for span in spans if span.rule == "origin-feed"), None)
    return found["publisher"].strip() if found else None


def _page_date(spans: Sequence[Span]) -> tuple[str | None, str | None]:
    """The day the page was put up; where it tells only of a change, the day of that; without either, that of the
    dateline, if it has a year."""
    lines = [span.text for span in spans if span.role == "page-date"]
    first = next((span.text for span in spans if span.kept and span.role == "paragraph"), "")
    lines += [dateline_day(first) or ""] if not lines else []
    dates = [
        found for text in sorted(lines, key=lambda text: bool(_CHANGED.search(text))) if (found := find_date(text))
    ]
    return dates[0] if dates else (None, None)


def _updated(spans: Sequence[Span], page_date: str | None) -> tuple[str | None, str | None]:
    """The last day on which the page says it was changed, and the words that say so; null unless it is later than
    the day it was put up."""
    marks = [(span.text, mark) for span in spans if span.role == "page-date" for mark in _CHANGED.finditer(span.text)]
    found = [
        (date[0], text[mark.start() : mark.end() + behind])
        for text, mark in marks
        if (date := find_date(text[mark.end() :])) and date[0]
        for behind in [text[mark.end() :].index(date[1]) + len(date[1])]
    ]
    last = max(found, default=None)
    return last if last and page_date and last[0] > page_date else (None, None)
