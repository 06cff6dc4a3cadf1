"""Addresses of before: each answers with what became of it, when and why, and says where it is now.

Source: specification, section 2 ("Ids": old URLs answer; "Permalinks": old ids answer with what changed and why).
"""

from collections.abc import Iterator

from ...judging.sentences import worded
from ...model import Article, Entity, Quantity, Report, Takedown
from .. import addresses
from ..edition import Edition
from ..frame import long_day
from ..views import FormerRow, Link, NoticePage
from .corrections import permalink


def former_pages(edition: Edition) -> Iterator[tuple[str, NoticePage]]:
    """(path, page) of every address of before: of what has another id now, and of what was taken out."""
    archive = edition.archive
    for article in archive.articles:
        rows = tuple(_now(edition, report) for report in edition.reports_of_article[article.id])
        for was in article.was:
            page = _moved(was, article, rows)
            yield from ((path, page) for path in (addresses.article(was), addresses.provenance(was)))
    for quantity in archive.quantities:
        rows = tuple(_now(edition, report) for report in edition.reports_of_quantity[quantity.id])
        yield from ((addresses.quantity(was), _moved(was, quantity, rows)) for was in quantity.was)
    for entity in archive.entities:
        folder = addresses.FOLDERS[entity.kind]
        yield from ((f"{folder}/{was}.html", _moved(was, entity, ())) for was in entity.was)
    for taken in archive.takedowns:
        folder = "articles" if taken.kind == "article" else addresses.FOLDERS[taken.kind]
        rows = tuple(FormerRow((name,), _taken(taken), None) for name, _ in taken.figures)
        page = NoticePage("Taken down", _taken(taken), None, rows)
        yield from ((f"{folder}/{name}.html", page) for name in (taken.id, *taken.was))
        if taken.kind == "article":
            yield from ((addresses.provenance(name), page) for name in (taken.id, *taken.was))


def former_rows(edition: Edition, quantity: Quantity) -> Iterator[FormerRow]:
    """What stood on a quantity's page under ids, or in rows, that are there no longer."""
    names = {quantity.id, *quantity.was}
    for report in edition.archive.reports:
        moved = [row for row in report.corrections if row.field == "quantity" and row.was in names]
        if report.quantity == quantity.id and report.was:
            yield FormerRow(report.was, "has another permalink now", Link(worded(report), permalink(edition, report)))
        elif moved and report.quantity != quantity.id:
            told = f"moved on {long_day(moved[-1].on)}: {moved[-1].reason}"
            now = Link(worded(report), permalink(edition, report))
            yield FormerRow((report.id, *report.was), told, now)
    for taken in edition.archive.takedowns:
        ids = tuple(name for name, home in taken.figures if home in names)
        if ids:
            yield FormerRow(ids, _taken(taken), None)


def _now(edition: Edition, report: Report) -> FormerRow:
    return FormerRow((report.id, *report.was), "stands here now", Link(worded(report), permalink(edition, report)))


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


def _taken(row: Takedown) -> str:
    what = {"article": "The article", "actor": "The entry", "place": "The entry"}[row.kind]
    return f"{what} was taken down on {long_day(row.on)} by {row.by}. Reason: {row.reason}"
