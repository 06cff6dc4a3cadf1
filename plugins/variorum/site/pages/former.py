"""Addresses of before: each answers with what became of it, when and why, and says where it is now.

Source: specification, section 2 ("Ids": old URLs answer; "Permalinks": old ids answer with what changed and why).
"""

from collections.abc import Iterator

from ...model import Article, Dropped, Entity, Quantity, Report
from .. import addresses
from ..departures import Departure, alone, dropped_by, left, vacated
from ..edition import Edition
from ..frame import long_day
from ..views import FormerRow, Link, NoticePage
from .corrected import dropped_words, set_right, taken_words, told_link

GIVEN_UP = "The question that stood here under the id {} was given up. What it had been answered with is listed below."
KINDS = {"article": "The article", "actor": "The entry", "place": "The entry"}


def former_pages(edition: Edition) -> Iterator[tuple[str, NoticePage]]:
    """(path, page) of every address of before: of what has another id now, of what was taken out, and of questions
    that figures were moved from and that are asked no more.
    """
    archive = edition.archive
    for article in archive.articles:
        rows = tuple(_now(edition, report) for report in edition.reports_of_article[article.id])
        for was in article.was:
            page = _moved(was, article, rows)
            yield from ((path, page) for path in (addresses.article(was), addresses.provenance(was)))
    for quantity in archive.quantities:
        reports = edition.reports_of_quantity[quantity.id] if quantity.was else ()
        rows = (*(_now(edition, report) for report in reports), *_left(edition, quantity.id))
        yield from ((addresses.quantity(was), _moved(was, quantity, rows)) for was in quantity.was)
    for name in vacated(archive, edition.departures):
        rows = tuple(_gone(edition, row) for row in left(edition.departures, [name], None))
        yield addresses.quantity(name), NoticePage("No longer asked", GIVEN_UP.format(name), None, rows)
    for entity in archive.entities:
        folder = addresses.FOLDERS[entity.kind]
        yield from ((f"{folder}/{was}.html", _moved(was, entity, ())) for was in entity.was)
    for taken in archive.takedowns:
        folder = "articles" if taken.kind == "article" else addresses.FOLDERS[taken.kind]
        told = taken_words(KINDS[taken.kind], taken)
        rows = tuple(FormerRow((name,), told, None) for name, _ in taken.figures)
        page = NoticePage("Taken down", told, None, rows)
        yield from ((f"{folder}/{name}.html", page) for name in (taken.id, *taken.was))
        if taken.kind == "article":
            yield from ((addresses.provenance(name), page) for name in (taken.id, *taken.was))


def former_rows(edition: Edition, quantity: Quantity) -> Iterator[FormerRow]:
    """What stood on a quantity's page under ids, or in rows, that are there no longer."""
    for report in edition.reports_of_quantity[quantity.id]:
        if report.was:
            told = f"has another permalink now.{_until(edition, report)}"
            yield FormerRow(report.was, told, told_link(edition, report))
    for held in edition.held_of_quantity[quantity.id]:
        if held.was:
            yield FormerRow(held.was, "has another permalink now.", told_link(edition, held))
    yield from _left(edition, quantity.id)


def no_figures(edition: Edition, article: Article) -> tuple[FormerRow, ...]:
    """What stood on an article's page, under no question, and is no figure any more."""
    return tuple(_gone(edition, row) for row in alone(edition.dropped_of_article[article.id]))


def _left(edition: Edition, quantity: str) -> Iterator[FormerRow]:
    yield from (_gone(edition, row) for row in edition.left(quantity))


def _gone(edition: Edition, row: Departure) -> FormerRow:
    """A report that was moved, with all that was set right; or what went with an article, of which nothing is told."""
    if row.report is None:
        return FormerRow(row.ids, taken_words(KINDS["article"], row), None)
    told = f"moved on {long_day(row.on)}: {row.reason}"
    if isinstance(row.report, Dropped):
        now = Link(f"“{row.report.quote}”", addresses.article(row.report.article))
        return FormerRow(row.ids, f"{_dropped(row, told)}{_until(edition, row.report)}", now)
    return FormerRow(row.ids, f"{told}{_until(edition, row.report)}", told_link(edition, row.report))


def _dropped(row: Departure, moved: str) -> str:
    """When and why it was taken out; of a question that it had left before, when and why it left that first."""
    assert isinstance(row.report, Dropped), "asked of nothing else"
    last = dropped_by(row.report)
    before = "" if (last.on, last.reason) == (row.on, row.reason) else f"{moved} It "
    return f"{before}{dropped_words(row.report)}"


def _until(edition: Edition, report: Report | Dropped) -> str:
    """What changed and why, field by field, in the order in which it was written down; the question apart, which the
    notice itself tells.
    """
    return "".join(f" Until {row.on} its {row.field} was “{row.was}”: {row.reason}"
                   for row in set_right(edition, report) if row.field != "quantity")  # fmt: skip


def _now(edition: Edition, report: Report) -> FormerRow:
    return FormerRow((report.id, *report.was), f"stands here now.{_until(edition, report)}",
                     told_link(edition, report))  # fmt: skip


def _moved(was: str, subject: Article | Quantity | Entity, rows: tuple[FormerRow, ...]) -> NoticePage:
    if isinstance(subject, Article):
        now = Link(subject.title, addresses.article(subject.id))
    elif isinstance(subject, Quantity):
        now = Link(subject.title, addresses.quantity(subject.id))
    else:
        now = Link(subject.name, addresses.entity(subject))
    return NoticePage(
        "Moved", f"What stood here under the id {was} was renamed, merged or split. It is here now:", now, rows
    )
