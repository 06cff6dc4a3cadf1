"""What every page has: the site's own view, and the head of the pages that Pelican writes."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from .edition import Edition
from .views import Head, Link, Site

NAV = (
    ("articles", "Articles", ""),
    ("figures", "Figures", "figures.html"),
    ("places", "Places", "places.html"),
    ("actors", "Actors", "actors.html"),
    ("timeline", "Timeline", "timeline.html"),
    ("sources", "Sources", "sources.html"),
    ("method", "Method", "method.html"),
    ("about", "About", "about.html"),
    ("search", "Search", "search.html"),
)
ARTICLES = "articles.html"
ON_FRONT = 30
"""Articles that the front page lists whole: two screens beside its other lists."""
SHORT = 20
"""Letters of an explainer's title that has room in the navigation."""
EMAIL = re.compile(r"[^\s@:/<>\"]+@[^\s@:/<>\"]+\.[^\s@:/<>\".]+")
"""A bare address; one that begins with `mailto:` is taken as it stands."""
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
        verified=_verified(edition),
        nav=tuple(_nav(edition)),
        hidden=edition.archive.unreviewed, rules_version=settings["VARIORUM_RULES_VERSION"],
        lede=settings.get("VARIORUM_LEDE") or "",
    )  # fmt: skip  # a table of fields


def _nav(edition: Edition) -> Iterator[tuple[str, Link]]:
    """The sections; before them the archive's explainer, where it has one alone and its title is short."""
    told = explainers(edition)
    if len(told) == 1 and len(told[0].text) <= SHORT:
        yield "explainer", told[0]
    shown = (row for row in NAV if row[0] != "about" or has_about(edition))
    yield from ((name, Link(text, href or all_articles(edition))) for name, text, href in shown)


def has_about(edition: Edition) -> bool:
    """Whether the editors have written a page about the archive; a new one has none yet."""
    return any(page.id == "about" for page in edition.archive.pages)


def explainers(edition: Edition) -> tuple[Link, ...]:
    """The texts of the editors that tell the story, in order."""
    return tuple(Link(row.title, f"explainers/{row.id}.html") for row in edition.archive.explainers)


def most_on_front(edition: Edition) -> int:
    """How many articles the front page lists whole."""
    return min(ON_FRONT, edition.per_page)


def all_articles(edition: Edition) -> str:
    """Where all articles are listed: on the front page, or where they are many on pages of their own."""
    return "index.html#articles" if len(edition.archive.articles) <= most_on_front(edition) else ARTICLES


def _contact(value: str | Mapping[str, str]) -> Link:
    """What leads to the editors: words, and the address where there is one. Any other scheme is no address."""
    text, name = (value, "") if isinstance(value, str) else (value["url"], value["name"])
    address = f"mailto:{text}" if EMAIL.fullmatch(text) else text
    known = address.startswith(("https://", "http://", "mailto:"))
    return Link(name or text.removeprefix("mailto:"), address if known else None)


def last_decision(edition: Edition) -> str:
    """The day of the editors' last decision, which may be a correction or a takedown: the site's own date. It comes
    from the ledgers and the notices, never from the clock.
    """
    archive = edition.archive
    days = [row.reviewed.on for row in archive.reports if row.reviewed]
    days += [row.reviewed.on for row in archive.held]
    days += [row.on for report in archive.published for row in report.corrections]
    return max([*days, *(row.on for row in archive.takedowns)], default="")


def long_day(day: str) -> str:
    """`2026-11-21` → `21 November 2026`; nothing → `a day not recorded`."""
    if not day:
        return "a day not recorded"
    year, month, date = day.split("-")
    return f"{int(date)} {LONG_MONTHS[int(month) - 1]} {year}"


def _verified(edition: Edition) -> str:
    """What audits on record have held against captures, and when: rows of ledgers, and nothing else."""
    records = edition.verified
    total = len(edition.archive.articles)
    if not records:
        return "No check of the editors’ decisions against the saved texts is on record."
    first, last = (long_day(end(record.on for record in records.values())) for end in (min, max))
    days = f"on {first}" if first == last else f"between {first} and {last}"
    if len(records) == total:
        return f"Every decision of the editors was checked against the saved text {days}."
    return (
        f"The editors’ decisions about {len(records)} of {total} articles were checked against the saved texts {days}."
    )


def head_of_pelican(content: Any) -> Head:
    """The head of a page or explainer that Pelican writes."""
    section = content.slug if content.slug in {name for name, _, _ in NAV} else ""
    return Head(
        content.title, getattr(content, "description", content.title), content.save_as, section,
        (Link("Archive", "index.html"), Link(content.title, None)),
    )  # fmt: skip
