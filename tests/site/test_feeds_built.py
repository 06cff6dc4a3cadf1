"""Feeds, sitemap and structured data of the published demonstration agree with its pages."""

import json
import re
from collections.abc import Iterator
from typing import Any
from xml.etree import ElementTree

import pytest

from tests.site.built_site import BuiltSite
from variorum.site.feeds.atom import NAMESPACE as ATOM
from variorum.site.feeds.sitemap import NAMESPACE as MAP


def atom_feeds(site: BuiltSite) -> dict[str, ElementTree.Element]:
    """Every Atom feed by its path."""
    found = sorted((site.folder / "feeds").rglob("*.atom.xml"))
    return {path.relative_to(site.folder).as_posix(): ElementTree.parse(path).getroot() for path in found}  # noqa: S314  # our own documents


def structured(site: BuiltSite) -> Iterator[tuple[str, dict[str, Any]]]:
    """(page, its structured data) of every page that has some."""
    for path, page in site.pages.items():
        for script in page.select('script[type="application/ld+json"]'):
            yield path, json.loads(str(script.string))


def exists(site: BuiltSite, address: str) -> bool:
    """Whether a whole address leads to a file of the site, and to an id on it where it names one."""
    path, fragment = site.target("index.html", address)
    if not address.startswith(site.base) or not (site.folder / path).is_file():
        return False
    return not fragment or fragment in {"term", "dataset", "site"} or bool(site.pages[path].find(id=fragment))


def test_entries_lead_to_what_they_are_about(published_site: BuiltSite) -> None:
    """Every entry of every feed of ours has the address of a page, and of the row on it that it names."""
    feeds = {path: root for path, root in atom_feeds(published_site).items() if path != "feeds/explainers.atom.xml"}
    links = [
        str(link.get("href")) for root in feeds.values() for link in root.findall(f"{{{ATOM}}}entry/{{{ATOM}}}link")
    ]
    assert len(links) > len(feeds) > 1
    assert [link for link in links if not exists(published_site, link)] == []


def test_every_quantity_and_article_is_in_the_archives_feed(published_site: BuiltSite) -> None:
    """The feed has one entry for each, and a quantity's date is that of its newest decision."""
    root = atom_feeds(published_site)["feeds/archive.atom.xml"]
    days = {
        entry.findtext(f"{{{ATOM}}}id"): entry.findtext(f"{{{ATOM}}}updated") for entry in root.iter(f"{{{ATOM}}}entry")
    }
    pages = [path for path in published_site.pages if re.fullmatch("(quantities|articles)/[^/]+", path)]
    assert set(days) == {published_site.base + path for path in pages}
    newest: dict[str, str] = {}
    for row in published_site.rows("figures"):
        if row["quantity"]:
            on = max([row["reviewed"]["on"], *(correction["on"] for correction in row["corrections"])])
            newest[row["quantity"]] = max(on, newest.get(row["quantity"], ""))
    assert newest
    for name, day in newest.items():
        assert days[f"{published_site.base}quantities/{name}.html"] == f"{day}T00:00:00Z"


def test_both_feeds_hold_the_same(published_site: BuiltSite) -> None:
    """The JSON feed has the entries of the Atom feed, in its order."""
    root = atom_feeds(published_site)["feeds/archive.atom.xml"]
    feed = json.loads((published_site.folder / "feeds" / "archive.json").read_text(encoding="utf-8"))
    assert [item["id"] for item in feed["items"]] == [
        entry.findtext(f"{{{ATOM}}}id") for entry in root.iter(f"{{{ATOM}}}entry")
    ]


def test_the_sitemap_lists_every_page_once(published_site: BuiltSite) -> None:
    """Every page but the one for what is not there, by its canonical address."""
    root = ElementTree.parse(published_site.folder / "sitemap.xml").getroot()  # noqa: S314  # our own document
    listed = [str(loc.text) for loc in root.iter(f"{{{MAP}}}loc")]
    canonical = {
        str(link["href"]) for page in published_site.pages.values() for link in page.select("link[rel=canonical]")
    }
    assert len(listed) == len(set(listed)) == len(published_site.pages) - 1
    assert set(listed) == canonical
    assert not published_site.pages["404.html"].select("link[rel=canonical]")


def test_every_page_has_structured_data(published_site: BuiltSite) -> None:
    """Each page but the one for what is not there says once what it is, and every address in it is one of the site."""
    found = dict(structured(published_site))
    assert set(found) == set(published_site.pages) - {"404.html"}
    own = [value for node in found.values() for value in ids(node)]
    assert [address for address in own if not exists(published_site, address)] == []


def ids(node: Any) -> Iterator[str]:
    """Every `@id` and `url` of the site in a node, at any depth; the original's address is not the site's."""
    if isinstance(node, list):
        for item in node:
            yield from ids(item)
    elif isinstance(node, dict):
        yield from (node[key] for key in ("@id", "contentUrl") if key in node)
        for value in node.values():
            yield from ids(value)


def test_pages_offer_feeds_that_exist(published_site: BuiltSite) -> None:
    """The feeds a head offers are files, of the type it says."""
    types = {"application/atom+xml": ".atom.xml", "application/feed+json": ".json"}
    for path, page in published_site.pages.items():
        links = page.select("link[rel=alternate]")
        assert path == "404.html" or links
        for link in links:
            target, _ = published_site.target(path, str(link["href"]))
            assert target.endswith(types[str(link["type"])])
            assert (published_site.folder / target).is_file()


def test_a_site_without_an_address_has_none_of_it(root_site: BuiltSite) -> None:
    """On one's own machine there are no feeds, no sitemap and no structured data: all of them name whole addresses."""
    assert not (root_site.folder / "feeds").exists()
    assert not (root_site.folder / "sitemap.xml").exists()
    assert not (root_site.folder / "robots.txt").exists()
    assert list(structured(root_site)) == []


@pytest.mark.parametrize("name", ["og:type", "og:title", "og:description", "og:site_name"])
def test_every_page_says_what_a_link_to_it_shows(published_site: BuiltSite, name: str) -> None:
    """OpenGraph's words stand on every page, and are not empty."""
    for path, page in published_site.pages.items():
        found = page.select(f'meta[property="{name}"]')
        assert len(found) == 1, path
        assert found[0]["content"], path
