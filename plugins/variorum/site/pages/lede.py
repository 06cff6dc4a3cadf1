"""The first paragraph of the front page, where the editors have written none."""

from ..edition import Edition
from ..wording import plural


def lede(edition: Edition) -> str:
    """How many texts and figures the archive holds, and who has checked them."""
    retold = any(article.rights == "retelling" for article in edition.archive.articles)
    kept = "cleaned and retold" if retold else "cleaned"
    texts = f"This archive holds {plural(len(edition.archive.articles), 'news text')} on one story, {kept}."
    if not edition.archive.reports and not edition.archive.unreviewed:
        return f"{texts} None of their figures stands in it yet."
    return (
        f"{texts} It sets "
        f"{_figures_held(edition)} side by side, and shows who said each{_where_named(edition)} and who passed it on."
        f"{_unread_by_editors(edition)}"
    )


def _figures_held(edition: Edition) -> str:
    """How many figures stand side by side; where some are withheld, that these are not all."""
    reports, hidden = len(edition.archive.reports), edition.archive.unreviewed
    if hidden:
        return f"{reports:,} of their {plural(reports + hidden, 'figure')}, those checked by editors,"
    return f"the {plural(reports, 'figure')} in them"


def _where_named(edition: Edition) -> str:
    """What keeps the promise of a speaker to the texts that name one."""
    unnamed = any(edition.said_by(report) is None for report in edition.archive.reports)
    return ", where a text names one," if unnamed else ""


def _unread_by_editors(edition: Edition) -> str:
    """What the first paragraph says where a program alone has read the texts, or some figures of them."""
    reports = edition.archive.reports
    unread = sum(1 for report in reports if report.reviewed is None)
    if not unread:
        return ""
    if unread == len(reports):
        return " A program has read them; no editor has checked any."
    return f" {unread:,} of them a program alone has read; no editor has checked those."
