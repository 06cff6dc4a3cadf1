"""The timeline: events and figures by day, certain and uncertain days apart, dates printed on pages as stamps.

Source: specification, section 2 ("Dates are four fields, never mixed") and section 6; the look, mock/timeline.html.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Literal

from ... import edtf
from ...judging.sentences import day_words, worded
from ...model import Article, Event, Report, When
from ..edition import Edition, grouped
from ..more_views import TimelineDay, TimelineEntry, TimelineGroup, TimelinePage
from ..wording import STANCE_WORDS, chip_of, counted, plural, read_link, report_chain, stance_words, when
from .dating import day_text, group_of, group_title, is_sure, is_wide, start_of

Form = Literal["sure", "unsure", "stamp"]
SHOWN = 20
"""Entries of a day that stand open; a day of more would bury the next."""
LABELS = {
    "sure": "the text gives the day",
    "unsure": "inferred by the editors",
    "wide": "wider than a day",
    "stamp": "printed on a page; not an event",
}
FORECAST = "announced; no text reports it as done"


@dataclass(frozen=True, slots=True)
class Dated:
    """An entry with its date, before it is put in its day."""

    date: When
    entry: TimelineEntry


def timeline_page(edition: Edition) -> TimelinePage:
    """The timeline of the archive."""
    entries = [*_events(edition), *_figures(edition), *_stamps(edition)]
    dated = [one for one in entries if one.date.edtf]
    groups = tuple(_groups(dated))
    told = [one for one in dated if one.entry.kind != "stamp"]
    figures = sum(1 for one in told if one.entry.kind == "figure")
    return TimelinePage(
        title="Day by day, as far as the texts allow",
        lede=f"{plural(len(told) - figures, 'event')} and {plural(figures, 'figure')}, each under the day it is about. "
        "A solid dot: the text itself gives the day. A dashed dot: the editors infer the day, or it is wider than one.",
        note=f"For {sum(map(is_sure, (one.date for one in told)))} of these {len(told)} the text itself gives the day. "
        "Dates printed on pages are stamps: they stand at their own place, and nothing is dated by them.",
        groups=groups, undated=tuple(one.entry for one in entries if not one.date.edtf),
    )  # fmt: skip  # a table of fields


def _events(edition: Edition) -> Iterator[Dated]:
    """Events of one key about one day are one, told by several texts."""
    found: dict[tuple[str, str | None], Dated] = {}
    for event in edition.archive.events:
        date = event.as_of or When(None)
        entry = TimelineEntry(
            id=f"t-{event.id}", kind="event", worded="", text=event.text, said=None, stance=_told(event), chip=None,
            read=(read_link(edition, event.article, event.paragraph),), ground=when(date).note,
        )  # fmt: skip
        one, key = Dated(date, entry), (event.key, date.edtf)
        found[key] = _merged(found[key], one) if key in found else one
    yield from found.values()


def _told(event: Event) -> str | None:
    return FORECAST if event.stance in {"forecast", "target"} else STANCE_WORDS[event.stance]


def _figures(edition: Edition) -> Iterator[Dated]:
    """Reports of one claim about one day are one entry, with every text that carries it."""
    found: dict[tuple[str, str | None], Dated] = {}
    for report in edition.archive.reports:
        claim = edition.claim_of.get(report.id)
        date = report.figure.as_of or When(None)
        one, key = Dated(date, _figure(edition, report)), (claim.id if claim else report.id, date.edtf)
        found[key] = _merged(found[key], one) if key in found else one
    yield from found.values()


def _figure(edition: Edition, report: Report) -> TimelineEntry:
    return TimelineEntry(
        id=f"t-{report.id}", kind="figure", worded=worded(report), text=counted(edition, report),
        said=report_chain(edition, report)[0], stance=stance_words(edition, report.figure),
        chip=chip_of(edition, report.quantity, report.id),
        read=(read_link(edition, report.article, report.paragraph),), ground=when(report.figure.as_of).note,
    )  # fmt: skip


def _merged(one: Dated, other: Dated) -> Dated:
    """The first, with where the other is told. A date that one text gives is given."""
    read = tuple(dict.fromkeys((*one.entry.read, *other.entry.read)))
    grounds = dict.fromkeys(note for note in (one.entry.ground, other.entry.ground) if note)
    date = other.date if is_sure(other.date) and not is_sure(one.date) else one.date
    return Dated(date, replace(one.entry, read=read, ground="; ".join(grounds) or None))


def _stamps(edition: Edition) -> Iterator[Dated]:
    for article in edition.archive.articles:
        if article.page_date and article.page_date.edtf:
            entry = TimelineEntry(
                id=f"s-{article.id}", kind="stamp", worded="", text="Date printed on the page of", said=None,
                stance=None, chip=None, read=(read_link(edition, article.id, None),), ground=_against(article),
            )  # fmt: skip
            yield Dated(article.page_date, entry)


def _against(article: Article) -> str:
    """What the text itself says of its day, beside the stamp of its page."""
    stated = article.stated
    if stated is None or not stated.edtf or article.page_date is None or not article.page_date.edtf:
        return "the text itself gives no day"
    later = edtf.parse(stated.edtf).before(edtf.parse(article.page_date.edtf))
    words = f" (“{stated.words}”)" if stated.words else ""
    return f"{'later than the text, which' if later else 'the text itself'} points to {day_words(stated)}{words}"


def _groups(rows: Sequence[Dated]) -> Iterator[TimelineGroup]:
    months = grouped((group_of(row.date.edtf or ""), row) for row in rows)
    for key in sorted(months):
        yield TimelineGroup(f"d-{key}", group_title(key), tuple(_days(months[key])))


def _days(rows: Iterable[Dated]) -> Iterator[TimelineDay]:
    days: dict[tuple[Form, str], list[Dated]] = {}
    for row in sorted(rows, key=_order):
        days.setdefault((_form(row), day_text(row.date)), []).append(row)
    for (form, text), found in days.items():
        entries = tuple(row.entry for row in sorted(found, key=lambda row: row.entry.kind))  # events before figures
        label = LABELS["wide" if form == "unsure" and is_wide(found[0].date) else form]
        day = (found[0].date.edtf or "").partition("T")[0]
        plain = day if not is_wide(found[0].date) and "~" not in day else None
        yield TimelineDay(text, plain, form, label, entries[:SHOWN], entries[SHOWN:])


def _order(row: Dated) -> tuple[datetime, bool, datetime, str]:
    """By day, sure days first; then those that end sooner: an hour before its day, a day before a stretch of days."""
    text = row.date.edtf or ""
    day = start_of(text).replace(hour=0, minute=0, second=0, microsecond=0)
    return (day, not is_sure(row.date), edtf.parse(text).end, _form(row))


def _form(row: Dated) -> Form:
    if row.entry.kind == "stamp":
        return "stamp"
    return "sure" if is_sure(row.date) else "unsure"
