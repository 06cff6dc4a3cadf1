"""The corrections: what of a published figure was set right, newest first, and which ids answer for older ones.

Source: specification, section 2 ("Permalinks": ids survive corrections, wrong values stay, marked).
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from markupsafe import Markup

from ...markup import parser
from ...model import Article, Dropped, Entity, Held, Quantity, Report
from .. import addresses
from ..edition import Edition
from ..frame import long_day
from ..paging import Listed, chunks, numbered, titled
from ..views import CorrectionRow, CorrectionsPage, FormerId, Link, TakenRow
from ..wording import plural
from .corrected import correction_row, told_link

FIRST, FORMER, TITLE = "corrections.html", "corrections-former.html", "Corrections"
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
