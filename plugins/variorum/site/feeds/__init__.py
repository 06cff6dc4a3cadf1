"""What machines read of the site: feeds of its changes, the list of its pages, and structured data about each."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from ..addresses import Addresses
from ..edition import Edition
from ..views import Site
from .atom import atom_text
from .entries import ARCHIVE_ATOM, ARCHIVE_JSON, Feed, archive_feed, quantity_feeds, quantity_path
from .json_feed import json_text
from .sitemap import robots, sitemaps

__all__ = ["ARCHIVE_ATOM", "ARCHIVE_JSON", "Feed", "files"]


def files(
    edition: Edition, site: Site, addresses: Addresses, pages: Sequence[tuple[str, str]]
) -> Iterator[tuple[str, str]]:
    """(path, text) of every feed, sitemap and robots.txt; nothing where the site's address is not known.

    `pages`: (path, day of the last change or "") of every page. Feeds and sitemaps name whole addresses, so a site
    built without one has none (RFC 4287, 4.2.6).
    """
    if addresses.absolute("index.html") is None:
        return
    whole = archive_feed(edition, site)
    if whole:
        yield ARCHIVE_ATOM, atom_text(whole, addresses)
        yield ARCHIVE_JSON, json_text(replace(whole, path=ARCHIVE_JSON), addresses)
    for quantity, feed in quantity_feeds(edition, site):
        text = atom_text(feed, addresses)
        yield from ((quantity_path(name), text) for name in (quantity.id, *quantity.was))  # subscribers of before stay
    yield from sitemaps(pages, addresses)
    yield "robots.txt", robots(addresses)
