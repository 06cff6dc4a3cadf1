"""The corrections: what of a published figure was set right, newest first, and which ids answer for older ones.

Source: specification, section 2 ("Permalinks": ids survive corrections, wrong values stay, marked).
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from markupsafe import Markup

from ...judging.sentences import day_words, worded
from ...markup import parser
from ...model import Article, Dropped, Entity, Figure, Held, Party, Quantity, Report, When
from .. import addresses
from ..departures import dropped_by
from ..edition import Edition
from ..frame import long_day
from ..paging import Listed, chunks, numbered, titled
from ..views import CorrectionRow, CorrectionsPage, FormerId, Link, TakenRow
from ..wording import entity_link, plural, was_words

FIRST, FORMER, TITLE = "corrections.html", "corrections-former.html", "Corrections"
NAMED = frozenset({"place", "said_by", "via", "denied_by", "concurs_with"})
"""Fields of a figure that hold ids of places and actors."""
POLICY = "corrections"
"""Id of the editors' page whose text stands on this one: content/pages/corrections.md."""


def corrections_pages(edition: Edition) -> Iterator[Listed[CorrectionsPage]]:
    """The corrections by pages, newest first; the policy and the former ids stand on the first, or where former ids are
    many on pages of their own.
    """
    rows, former = corrections_of(edition, edition.archive.published), tuple(_former(edition))
    policy = next((page.body for page in edition.archive.pages if page.id == POLICY), "")
    first = CorrectionsPage(
        title=TITLE, lede=_lede(len(rows)), rows=(), former=former if len(former) <= edition.per_page else (),
        policy=Markup(parser().render(policy)),  # noqa: S704  # rendered by markdown-it, raw HTML off
        renamed=Link(f"All {plural(len(former), 'former id')}", FORMER) if len(former) > edition.per_page else None,
        taken=_taken(edition),
    )  # fmt: skip
    pages = chunks(rows, edition.per_page)
    for number, path, way in numbered(FIRST, len(pages)):
        later = replace(first, former=(), renamed=None, policy=Markup(), taken=())
        view = replace(first if number == 1 else later, title=titled(TITLE, number, len(pages)), rows=pages[number - 1],
                       pager=way)  # fmt: skip
        yield Listed(path, view.title, view)
    old = chunks(former, edition.per_page) if first.renamed else []
    for number, path, way in numbered(FORMER, len(old)):
        title = titled("Renamed, merged or split", number, len(old))
        yield Listed(path, title, CorrectionsPage(title, "", Markup(), (), old[number - 1], way))


def _taken(edition: Edition) -> tuple[TakenRow, ...]:
    """Everything taken out, newest first, without names."""
    newest = sorted(enumerate(edition.archive.takedowns, 1), key=lambda one: (one[1].on, one[0]), reverse=True)
    return tuple(TakenRow(taken_anchor(nth), long_day(row.on), row.on, row.kind, row.reason, row.by)
                 for nth, row in newest)  # fmt: skip


def taken_anchor(nth: int) -> str:
    """Where the notice stands that is the `nth` in its file, to whose end each new one is added: the number stays."""
    return f"taken-{nth}"


def corrections_of(edition: Edition, reports: Iterable[Report | Dropped]) -> list[CorrectionRow]:
    """What of `reports` was set right, newest first; of one day, what was written down later comes first."""
    found = [(row.on, report.id, nth, report) for report in reports for nth, row in enumerate(report.corrections)]
    newest = sorted(sorted(found, key=lambda one: (one[1], -one[2])), key=lambda one: one[0], reverse=True)
    return [correction_row(edition, report, nth) for _, _, nth, report in newest]


def _lede(count: int) -> str:
    if not count:
        return "Nothing published here has been corrected so far."
    return f"{plural(count, 'correction')}, newest first. What was wrong stays visible, with the reason for the change."


def correction_row(edition: Edition, report: Report | Dropped, nth: int) -> CorrectionRow:
    """One correction. What took a wrong value's place is itself set right by the next correction of that field."""
    correction = report.corrections[nth]
    later = [row.was for row in report.corrections[nth + 1 :] if row.field == correction.field]
    return CorrectionRow(
        on=long_day(correction.on), datetime=correction.on, figure=told_link(edition, report),
        field=correction.field.replace("_", " "), was=_was(edition, correction.field, correction.was),
        now=_was(edition, correction.field, later[0]) if later else _now(edition, report, correction.field),
        reason=correction.reason,
        by=correction.by,
    )  # fmt: skip


def permalink(edition: Edition, report: Report) -> str:
    """The figure's row: in its quantity, or in its article where it belongs to none."""
    if report.quantity:
        return edition.row(report.quantity, report.id)
    return f"{addresses.article(report.article)}#f-{report.id}"


def told_link(edition: Edition, row: Report | Dropped | Held) -> Link:
    """A figure, a position or what is none any more, in few words, with the address that answers for it."""
    if isinstance(row, Report):
        return Link(worded(row), permalink(edition, row))
    home = row.quantity if isinstance(row, Held) else dropped_by(row).was
    path = addresses.quantity(home, row.id) if home else f"{addresses.article(row.article)}#f-{row.id}"
    return Link(f"“{row.quote}”", path)


def _was(edition: Edition, field: str, text: str) -> str:
    """What was published: of a question, a place or an actor the name, where the archive still has it."""
    if field == "quantity" and text in edition.quantities:
        return edition.quantities[text].title
    if field == "value" and text.isdecimal() and text.isascii():
        return f"{int(text):,}"  # as every other number of the page
    return edition.names.get(text, was_words(text)) if field in NAMED else was_words(text)


def _now(edition: Edition, report: Report | Dropped, field: str) -> str:
    """What a field of the figure says now, in words."""
    if isinstance(report, Dropped):
        return "no figure"
    if field in {"value", "bound", "bound_words"}:
        return worded(report)
    if field == "quantity" and report.quantity:
        return edition.quantities[report.quantity].title
    held = getattr(report.figure if field in Figure.__dataclass_fields__ else report, field, None)
    return _in_words(edition, held)


def _in_words(edition: Edition, held: object) -> str:
    if isinstance(held, When):
        return day_words(held)
    if isinstance(held, Party):
        return entity_link(edition, held).text
    if isinstance(held, tuple):
        return ", ".join(_in_words(edition, one) for one in held) or "not stated"
    return "not stated" if held is None else str(held)


def _former(edition: Edition) -> Iterator[FormerId]:
    """Every id of before, by kind, in the archive's order."""
    archive = edition.archive
    subjects: Iterable[Article | Quantity | Entity] = (*archive.articles, *archive.quantities, *archive.entities)
    for subject in subjects:
        yield from (FormerId(name, *_named(subject)) for name in subject.was)
    for row in (*archive.published, *archive.held):
        kind = "position" if isinstance(row, Held) else "figure"
        yield from (FormerId(name, kind, told_link(edition, row)) for name in row.was)


def _named(subject: Article | Quantity | Entity) -> tuple[str, Link]:
    if isinstance(subject, Article):
        return "article", Link(subject.title, addresses.article(subject.id))
    if isinstance(subject, Quantity):
        return "quantity", Link(subject.title, addresses.quantity(subject.id))
    return subject.kind, Link(subject.name, addresses.entity(subject))
