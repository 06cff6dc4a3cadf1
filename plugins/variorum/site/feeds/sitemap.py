"""The list of pages for search engines (sitemaps.org, protocol 0.9), and robots.txt, which names it (RFC 9309)."""

from collections.abc import Iterator, Sequence
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from ..addresses import Addresses

NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9"
SITEMAP = "sitemap.xml"
MOST = 50_000
"""Addresses in one file (the protocol's own limit); above it `sitemap.xml` lists files."""


def sitemaps(pages: Sequence[tuple[str, str]], addresses: Addresses, most: int = MOST) -> Iterator[tuple[str, str]]:
    """(path, text) of the sitemap of `pages`: (path, day of the last change or ""), at most `most` in one file."""
    if len(pages) <= most:
        yield SITEMAP, _document("urlset", "url", pages, addresses)
        return
    parts = [pages[start : start + most] for start in range(0, len(pages), most)]
    named = [(f"sitemap-{number}.xml", part) for number, part in enumerate(parts, 1)]
    yield from ((path, _document("urlset", "url", part, addresses)) for path, part in named)
    newest = [(path, max(day for _, day in part)) for path, part in named]
    yield SITEMAP, _document("sitemapindex", "sitemap", newest, addresses)


def _document(root: str, row: str, pages: Sequence[tuple[str, str]], addresses: Addresses) -> str:
    tree = Element(root, {"xmlns": NAMESPACE})
    for path, day in pages:
        one = SubElement(tree, row)
        SubElement(one, "loc").text = addresses.absolute(path)
        if day:
            SubElement(one, "lastmod").text = day
    indent(tree)
    return f'<?xml version="1.0" encoding="utf-8"?>\n{tostring(tree, encoding="unicode")}\n'


def robots(addresses: Addresses) -> str:
    """Everything may be read. Crawlers look for this file at the root of a host only."""
    return f"User-agent: *\nAllow: /\n\nSitemap: {addresses.absolute(SITEMAP)}\n"
