"""What the timeline holds: events, figures and stamps of pages, each with its date."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from ... import edtf
from ...judging.sentences import day_words, worded
from ...model import TITLE_PARAGRAPH, Article, Event, Quantity, Report, When
from .. import addresses
from ..chains import report_chain
from ..chips import chip_of
from ..edition import Edition, grouped
from ..views import Link, TimelineEntry
from ..wording import STANCE_WORDS, counted, paragraph_mark, read_at, stance_words
from .dating import is_sure
from .grounds import quoted
from .short_titles import short_titles
from .timeline_days import Dated

FORECAST = "announced; no text reports it as done"
STATES = frozenset({"stock", "measure", "duration"})
"""Kinds of quantity that say how things stand, not what happened on a day."""
SHARES = frozenset({"share", "percent"})
"""Units of the same."""
LENGTHS = frozenset({"minutes", "hours", "days", "weeks", "months", "years", "decades"})
"""Units of the same, of figures that belong to no quantity."""


@dataclass(frozen=True, slots=True)
class _Told:
    """One telling of a thing: what may differ between texts that tell it."""

    one: Dated
    article: str
    paragraph: str | None
    at: str
    """The address where it can be read."""


def entries(edition: Edition) -> tuple[Dated, ...]:
    """All that happened, all figures, and the dates printed on pages, in the order of the archive."""
    titles = short_titles(edition.archive.articles)
    rows = [*_events(edition), *_figures(edition)]
    told = grouped(((key, row.one.date.edtf), row) for key, row in rows)
    return (*(_merged(titles, same) for same in told.values()), *_stamps(edition, titles))


def told_by(rows: Iterable[Dated]) -> tuple[int, int]:
    """(events, figures) among entries, stamps left out: what every page says of the timeline's length."""
    kinds = [row.entry.kind for row in rows]
    return kinds.count("event"), kinds.count("figure")


def _events(edition: Edition) -> Iterator[tuple[str, _Told]]:
    """Events of one key about one day are one, told by several texts."""
    for event in edition.archive.events:
        date = event.as_of or When(None)
        entry = TimelineEntry(
            id=f"t-{event.id}", kind="event", worded="", text=event.text, said=None, stance=_stance(event), chip=None,
            read=(), ground=None,
        )  # fmt: skip
        yield (
            f"event {event.key}",
            _Told(Dated(date, entry), event.article, event.paragraph, read_at(edition, event.article, event.paragraph)),
        )


def _stance(event: Event) -> str | None:
    return FORECAST if event.stance in {"forecast", "target"} else STANCE_WORDS[event.stance]


def _figures(edition: Edition) -> Iterator[tuple[str, _Told]]:
    """Reports of one claim about one day are one entry, with every text that carries it."""
    for report in edition.archive.reports:
        claim = edition.claim_of.get(report.id)
        one = Dated(report.figure.as_of or When(None), _figure(edition, report))
        at = read_at(edition, report.article, report.paragraph, report.id)
        yield f"figure {claim.id if claim else report.id}", _Told(one, report.article, report.paragraph, at)


def _figure(edition: Edition, report: Report) -> TimelineEntry:
    return TimelineEntry(
        id=f"t-{report.id}", kind="figure", worded=worded(report), text=counted(edition, report),
        said=report_chain(edition, report)[0], stance=stance_words(edition, report.figure),
        chip=chip_of(edition, report.quantity, report.id), read=(), ground=None,
        state=_is_state(edition.quantities.get(report.quantity or ""), report.figure.unit),
    )  # fmt: skip


def _is_state(quantity: Quantity | None, unit: str | None) -> bool:
    return quantity.kind in STATES or quantity.unit in SHARES if quantity else unit in LENGTHS


def _merged(titles: Mapping[str, str], rows: Iterable[_Told]) -> Dated:
    """The first telling, a headline after its text as in claims, with where the others stand. A date that one text
    gives is given.
    """
    same = sorted(rows, key=lambda row: row.paragraph == TITLE_PARAGRAPH)
    dates = [row.one.date for row in same]
    date = next((one for one in dates if is_sure(one)), dates[0])
    grounds = dict.fromkeys(words for words in map(quoted, dates) if words)
    return Dated(date, replace(same[0].one.entry, read=tuple(_read(titles, same)), ground="; ".join(grounds) or None))


def _read(titles: Mapping[str, str], rows: Iterable[_Told]) -> Iterator[Link]:
    """Where it is told: each article once by its short title, then its paragraphs."""
    known: set[str] = set()
    places: dict[tuple[str, str | None], str] = {}
    for row in rows:
        places.setdefault((row.article, row.paragraph), row.at)
    for (article, paragraph), at in places.items():
        mark = paragraph_mark(paragraph)
        title = titles[article] if article not in known or not mark else ""
        known.add(article)
        yield Link(f"{title} {mark}".strip(), at)


def _stamps(edition: Edition, titles: Mapping[str, str]) -> Iterator[Dated]:
    for article in edition.archive.articles:
        if article.page_date and article.page_date.edtf:
            entry = TimelineEntry(
                id=f"s-{article.id}", kind="stamp", worded="", text="Date printed on the page of", said=None,
                stance=None, chip=None, read=(Link(titles[article.id], addresses.article(article.id)),),
                ground=_against(article),
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
