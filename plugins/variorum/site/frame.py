"""What every page has: the site's own view, and the head of the pages that Pelican writes."""

from collections.abc import Mapping
from typing import Any

from .edition import Edition
from .views import Head, Link, Site

NAV = (
    ("articles", "Articles", "index.html#articles"),
    ("figures", "Figures", "figures.html"),
    ("places", "Places", "places.html"),
    ("actors", "Actors", "actors.html"),
    ("timeline", "Timeline", "timeline.html"),
    ("method", "Method", "method.html"),
    ("about", "About", "about.html"),
    ("search", "Search", "search.html"),
)
LONG_MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
               "November", "December")  # fmt: skip


def site_of(edition: Edition, settings: Mapping[str, Any]) -> Site:
    """The archive as a whole, from its own dates and Pelican's settings."""
    licence = settings["VARIORUM_LICENCE"]
    contact = settings.get("VARIORUM_CONTACT")
    return Site(
        name=settings.get("VARIORUM_BRAND", "Variorum"), title=settings.get("VARIORUM_TITLE") or settings["SITENAME"],
        subtitle=settings.get("VARIORUM_SUBTITLE") or "", licence=Link(licence["name"], licence["url"]),
        contact=_contact(contact) if contact else None, as_of=long_day(last_decision(edition)),
        verified=_verified(edition), nav=tuple((name, Link(text, href)) for name, text, href in NAV),
        hidden=edition.archive.unreviewed, rules_version=settings["VARIORUM_RULES_VERSION"],
    )  # fmt: skip  # a table of fields


def _contact(text: str) -> Link:
    address = text if text.startswith(("https://", "http://", "mailto:")) else None
    return Link(text.removeprefix("mailto:"), address)


def last_decision(edition: Edition) -> str:
    """The day of the editors' last decision: the site's own date. It comes from the ledgers, never from the clock."""
    reports = [row.reviewed.on for row in edition.archive.reports if row.reviewed]
    return max([*reports, *(row.reviewed.on for row in edition.archive.held)], default="")


def long_day(day: str) -> str:
    """`2026-11-21` → `21 November 2026`; nothing → `a day not recorded`."""
    if not day:
        return "a day not recorded"
    year, month, date = day.split("-")
    return f"{int(date)} {LONG_MONTHS[int(month) - 1]} {year}"


def _verified(edition: Edition) -> str:
    records = dict(edition.archive.verified)
    total = len(edition.archive.articles)
    if not records:
        return "No article has been verified against its capture."
    days = long_day(min(record.on for record in records.values()))
    if len(records) == total:
        return f"Every ledger row was verified against its capture on {days}."
    return f"{len(records)} of {total} articles were verified against their captures, the first on {days}."


def head_of_pelican(content: Any) -> Head:
    """The head of a page or explainer that Pelican writes."""
    section = content.slug if content.slug in {name for name, _, _ in NAV} else ""
    return Head(
        content.title, getattr(content, "description", content.title), content.save_as, section,
        (Link("Archive", "index.html"), Link(content.title, None)),
    )  # fmt: skip
