"""The archive as a whole and what a page says of itself: the frame of every page."""

from dataclasses import dataclass

from markupsafe import Markup

from .parts import Link


@dataclass(frozen=True, slots=True)
class Site:
    """The archive as a whole: the same value on every page."""

    name: str
    """Brand in the top bar."""
    title: str
    subtitle: str
    licence: Link
    """External address."""
    contact: Link | None
    as_of: str
    """"21 November 2026": when the editors last decided something."""
    verified: str
    """"All figures were verified against the captures on 21 November 2026." or what is not."""
    nav: tuple[tuple[str, Link], ...]
    """(section id, link)"""
    hidden: int
    """Figures read by rule and not shown."""
    rules_version: str
    lede: str = ""
    """What the story is, in the editors' words, for the front page; "" where they have written none."""


@dataclass(frozen=True, slots=True)
class Head:
    """What a page says of itself."""

    title: str
    description: str
    path: str
    """`quantities/arrivals-in-armenia.html`"""
    section: str
    """Section id of the navigation; "" for none."""
    crumbs: tuple[Link, ...] = ()
    preload: tuple[str, ...] = ("fonts/text.woff2", "fonts/ui.woff2")
    kind: str = "website"
    """Type of the page for OpenGraph: `website`, or `article` for a text."""
    structured: Markup | None = None
    """JSON-LD, safe inside a script element; null where the site's address is not known."""
    feeds: tuple[Link, ...] = ()
    """Feeds a reader of the page can follow; none where the site's address is not known."""
    facets: tuple[tuple[str, str], ...] = ()
    """(facet, value) under which the search index holds the page; none: the page is not indexed."""
