"""Heads gain what machines read, and lose what a page from `file://` cannot load."""

import json
from pathlib import Path
from types import SimpleNamespace

from tests.site.feeds_cases import ADDRESSES, NOWHERE, small, undecided
from variorum.site.addresses import Addresses
from variorum.site.feeds.heads import Heads
from variorum.site.views import Card, Head


def head(path: str) -> Head:
    """A head as the archive's pages bring it."""
    return Head("A title", "A description", path, "")


def test_every_kind_of_page_says_what_it_is(tmp_path: Path) -> None:
    """Structured data names an article, a quantity, a place, a list and any other page by its type."""
    heads = Heads(*small(tmp_path), ADDRESSES, searched=False)
    found = {}
    for path in ("articles/ferry-at-noon.html", "places/port-alba.html", "figures.html", "places.html", "method.html"):
        found[path] = json.loads(str(heads.dress(head(path)).structured))["@type"]
    assert found == {
        "articles/ferry-at-noon.html": "Article", "places/port-alba.html": "Place", "figures.html": "DefinedTermSet",
        "places.html": "CollectionPage", "method.html": "WebPage",
    }  # fmt: skip


def test_a_page_offers_its_feeds(tmp_path: Path) -> None:
    """Every page offers the archive's feeds, and a quantity first its own, if it has one."""
    edition, site = small(tmp_path)
    heads = Heads(undecided(edition), site, ADDRESSES, searched=False)
    archive = ["feeds/archive.atom.xml", "feeds/archive.json"]
    assert [link.href for link in heads.dress(head("method.html")).feeds] == archive
    own = heads.dress(head("quantities/pilot.html")).feeds
    assert [link.href for link in own] == ["feeds/quantities/pilot.atom.xml", *archive]
    assert [link.href for link in heads.dress(head("quantities/people-living-there.html")).feeds] == archive


def test_without_an_address_there_is_nothing_to_follow(tmp_path: Path) -> None:
    """A site whose address is not known has no feeds and no structured data, nor has the page for what is not there."""
    edition, site = small(tmp_path)
    for heads, path in (
        (Heads(edition, site, NOWHERE, searched=False), "articles/ferry-at-noon.html"),
        (Heads(edition, site, ADDRESSES, searched=False), "404.html"),
    ):
        dressed = heads.dress(head(path))
        assert (dressed.structured, dressed.feeds) == (None, ())


def test_texts_are_articles_to_those_who_share_them(tmp_path: Path) -> None:
    """OpenGraph calls a text an article, anything else a page of a website."""
    heads = Heads(*small(tmp_path), ADDRESSES, searched=False)
    assert heads.dress(head("articles/ferry-at-noon.html")).kind == "article"
    assert heads.dress(head("quantities/pilot.html")).kind == "website"


def test_facets_are_given_only_where_an_index_is_made(tmp_path: Path) -> None:
    """Without an index no page says under what it would stand; with one, lists stay out of it."""
    edition, site = small(tmp_path)
    path = "places/port-alba.html"
    assert Heads(edition, site, ADDRESSES, searched=False).dress(head(path)).facets == ()
    heads = Heads(edition, site, ADDRESSES, searched=True)
    assert ("place", "Port Alba / Alba Harbour") in heads.dress(head(path)).facets
    assert heads.dress(head("places.html")).facets == ()


def test_a_page_from_a_folder_loads_no_font_ahead(tmp_path: Path) -> None:
    """With relative links a page may be opened from `file://`, where browsers refuse to load a font ahead."""
    edition, site = small(tmp_path)
    assert Heads(edition, site, Addresses("", relative=True), searched=False).dress(head("index.html")).preload == ()
    assert Heads(edition, site, ADDRESSES, searched=False).dress(head("index.html")).preload


def test_explainers_and_pages_of_pelicans_are_dressed_too(tmp_path: Path) -> None:
    """What Pelican calls an article is an explainer: an `Article`, held under what it names. Its pages are pages."""
    heads = Heads(*small(tmp_path), ADDRESSES, searched=True)
    article = type("Article", (SimpleNamespace,), {})
    cards = (Card("port-alba", "Port Alba", "", "places/port-alba.html", ""),)
    explainer = heads.dress_pelican(head("explainers/x.html"), article(lang="en", cards=cards))
    assert json.loads(str(explainer.structured))["@type"] == "Article"
    assert (explainer.kind, explainer.facets) == ("article", (("kind", "Explainer"), ("place", "Port Alba")))
    page = heads.dress_pelican(head("about.html"), SimpleNamespace(lang="en"))
    assert json.loads(str(page.structured))["@type"] == "AboutPage"
    assert page.facets == (("kind", "Page"),)


def test_the_sitemap_dates_pages_by_decisions(tmp_path: Path) -> None:
    """An article has the day of its newest decision, a list that of the archive, the rules none; 404 is left out."""
    heads = Heads(*small(tmp_path), ADDRESSES, searched=False)
    paths = ("articles/ferry-at-noon.html", "figures.html", "method.html", "404.html", "quantities/pilot.html")
    assert dict(heads.pages(map(head, paths))) == {
        "articles/ferry-at-noon.html": "2021-07-02", "figures.html": "2021-07-03", "method.html": "",
        "quantities/pilot.html": "2021-07-01",
    }  # fmt: skip
