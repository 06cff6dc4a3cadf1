"""When something last changed: the day of the newest decision an editor recorded about it. Never the clock.

All days are `YYYY-MM-DD`, as ledgers hold them; "" where no editor has decided anything yet.
"""

from collections.abc import Iterable

from ...model import Entity, Report
from ..edition import Edition


def of_report(report: Report) -> str:
    """The day a figure was accepted or last corrected."""
    return newest([report.reviewed.on if report.reviewed else "", *(row.on for row in report.corrections)])


def of_article(edition: Edition, name: str) -> str:
    """The day of the newest decision about the figures and positions of an article."""
    held = (row.reviewed.on for row in edition.held_of_article[name])
    dropped = (one.on for row in edition.dropped_of_article[name] for one in row.corrections)
    return newest([*map(of_report, edition.reports_of_article[name]), *held, *dropped])


def of_quantity(edition: Edition, name: str) -> str:
    """The day of the newest decision about the reports of a quantity, about those that left it, or about the positions
    on a statement.
    """
    held = (row.reviewed.on for row in edition.held_of_quantity[name])
    return newest([*map(of_report, edition.reports_of_quantity[name]), *held, *(row.on for row in edition.left(name))])


def of_entity(edition: Edition, entity: Entity) -> str:
    """The day of the newest decision in the articles that name a place or an actor."""
    articles = dict.fromkeys(mention.article for mention in edition.mentions_of_entity[entity.id])
    return newest(of_article(edition, name) for name in articles if name in edition.articles)


def newest(days: Iterable[str]) -> str:
    """The newest day; "" where there is none. Days of one form sort as text."""
    return max(days, default="")


def moment(day: str) -> str:
    """A day as RFC 3339 wants it. Ledgers hold no hour, so it is the day's first, in UTC."""
    return f"{day}T00:00:00Z"
