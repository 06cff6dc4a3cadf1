"""Every report: a row each, by day."""

from collections.abc import Iterator

from ....judging.sentences import number_words, worded
from ....model import Quantity, Report
from ... import addresses
from ...chains import chain
from ...edition import Edition
from ...paging import FEW, Listed, chunks, numbered, titled
from ...views import Link, QuantityReports, ReportRow, RowElsewhere
from ...wording import bound_words, counted, outward_link, row_link, saved_link, stance_words, unchecked, when
from ..articles.citation import original_words
from ..corrected import set_right

NAMED_BELOW = "named in the text, not in its headline"
"""What is said of a source that a headline has from the text below it."""


def report_rows(edition: Edition, quantity: Quantity) -> tuple[ReportRow, ...]:
    """Every report, by day; those without a day last."""
    return tuple(report_row(edition, report, edition.row_numbers[report.id])
                 for report in edition.reports_by_day[quantity.id])  # fmt: skip


def report_pages(edition: Edition, quantity: Quantity) -> Iterator[Listed[QuantityReports]]:
    """The pages of all reports, where they are too many for the quantity's own page."""
    reports = edition.reports_by_day[quantity.id]
    pages = chunks(reports, edition.per_page) if len(reports) > edition.per_page else []
    home = Link(quantity.title, addresses.quantity(quantity.id))
    for number, path, way in numbered(addresses.reports(quantity.id), len(pages)):
        rows = tuple(report_row(edition, row, edition.row_numbers[row.id]) for row in pages[number - 1])
        title = titled(f"{quantity.title}: every report", number, len(pages))
        yield Listed(path, title, QuantityReports(title, home, rows, way))


def shown_rows(edition: Edition, quantity: Quantity) -> tuple[tuple[ReportRow, ...], tuple[RowElsewhere, ...]]:
    """(the rows of the quantity's own page, where the others are): all, or of very many the newest."""
    reports = edition.reports_by_day[quantity.id]
    first = 0 if len(reports) <= edition.per_page else len(reports) - FEW
    rows = (report_row(edition, row, edition.row_numbers[row.id]) for row in reports[first:])
    others = (RowElsewhere(row.id, edition.row_numbers[row.id], edition.row(quantity.id, row.id))
              for row in reports[:first])  # fmt: skip
    return tuple(rows), tuple(others)


def report_row(edition: Edition, report: Report, number: int) -> ReportRow:
    """A row of the report table."""
    figure, claim, said = report.figure, edition.claim_of[report.id], edition.said_by(report)
    repeat = figure.said_by is None or report.concurs_with is not None
    return ReportRow(
        id=report.id, number=number, repeat=repeat, as_of=when(figure.as_of), worded=worded(report),
        bound=bound_words(report), interval=interval_words(report), counts=counted(edition, report),
        chain=chain(edition, said, figure.via, edition.articles[report.article]), read=row_link(edition, report),
        named="" if figure.said_by or not said else NAMED_BELOW,
        quote=figure.quote, outward=outward_link(edition, report.article, figure.quote),
        stance=stance_words(edition, figure), live=claim.live,
        reviewed=unchecked(report),
        corrections=tuple(f"{c.field} was {c.was}: {c.reason} ({c.by}, {c.on})" for c in set_right(edition, report)),
        archived=_archived(edition, report), original=original_words(edition, report.article),
        saved=saved_link(edition, report),
    )  # fmt: skip  # a table of fields


def _archived(edition: Edition, report: Report) -> Link | None:
    url = edition.articles[report.article].archive_url
    return Link("archived copy", url) if url else None


def interval_words(report: Report) -> str | None:
    """How the figure was read for judging, where that is more than its words say."""
    interval, figure = report.interval, report.figure
    if figure.bound not in {"vague", "less_than"}:
        return None
    low, high = interval.low, interval.high
    if low is None and high is None:
        return None
    ends = (f"{number_words(low)} to {number_words(high)}" if low is not None and high is not None
            else f"{number_words(low)} or more" if low is not None else f"up to {number_words(high or 0)}")  # fmt: skip
    return f"read as {ends}"
