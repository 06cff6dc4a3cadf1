"""The site's map: every thing of the archive has one page, and no two pages share a path."""

from dataclasses import replace
from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from tests.site.built_site import text_of
from variorum.judging import judge
from variorum.markup import parse
from variorum.site import addresses
from variorum.site.addresses import Addresses
from variorum.site.edition import Edition
from variorum.site.frame import site_of
from variorum.site.rendering import Theme
from variorum.site.routes import Route, routes
from variorum.site.search import search_page

THEME = Path(__file__).parents[2] / "theme"
SETTINGS = {"SITENAME": "Ferry", "VARIORUM_LICENCE": {"name": "CC0", "url": "https://example.org/"},
            "VARIORUM_RULES_VERSION": "1"}  # fmt: skip


@pytest.fixture(scope="module")
def theme(small: Edition) -> Theme:
    """The theme, for a site at the root."""
    return Theme(THEME, Addresses(""), site_of(small, SETTINGS))


def all_routes(edition: Edition, theme: Theme) -> list[Route]:
    """All routes of an edition."""
    site, search = site_of(edition, SETTINGS), search_page(edition, [], searched=False)
    return list(routes(edition, site, lambda article: parse(article.body), theme, search))


@pytest.fixture(scope="module")
def mapped(small: Edition, theme: Theme) -> list[Route]:
    """All routes of the small archive."""
    return all_routes(small, theme)


def test_every_path_once(mapped: list[Route]) -> None:
    """No page is written twice."""
    paths = [route.head.path for route in mapped]
    assert len(paths) == len(set(paths))


def test_everything_has_a_page(small: Edition, mapped: list[Route]) -> None:
    """Each article, quantity, place and actor has its page, beside the pages that list them."""
    expected = {addresses.article(article.id) for article in small.archive.articles}
    expected |= {addresses.quantity(quantity.id) for quantity in small.archive.quantities}
    expected |= {addresses.entity(entity) for entity in small.archive.entities}
    expected |= {"index.html", "figures.html", "places.html", "actors.html", "method.html", "404.html"}
    found = {route.head.path for route in mapped}
    assert expected <= found
    assert {path for path in found if path.endswith("/provenance.html")} == {addresses.provenance("ferry-at-noon")}


def test_every_page_says_what_it_is(mapped: list[Route]) -> None:
    """Heads have a title and a description; pages below the index say where they stand."""
    for route in mapped:
        assert route.head.title
        assert route.head.description
        assert route.head.crumbs or route.head.path in {"index.html", "404.html"}


def test_every_page_renders(mapped: list[Route], theme: Theme) -> None:
    """The theme makes a whole page of every route, with hostile words of the archive escaped."""
    for route in mapped:
        html = theme.page(route)
        assert html.rstrip().endswith("</html>")
        assert "<b>& shore</b>" not in html
    article = next(route for route in mapped if route.head.path == "articles/ferry-at-noon.html")
    assert "Ferry &lt;b&gt;&amp; shore&lt;/b&gt;" in theme.page(article)


def test_an_excerpt_promises_no_figure_that_it_has_not(small: Edition, mapped: list[Route], theme: Theme) -> None:
    """What is quoted below its summary is named only where something is; there is no empty column beside it."""
    path, promise = addresses.article("ferry-in-brief"), "below keep its own words"
    archive = replace(small.archive, reports=small.reports_of_article["ferry-at-noon"])
    bare = all_routes(Edition(archive, judge(archive), small.terms), theme)
    pages = [theme.page(next(row for row in rows if row.head.path == path)) for rows in (mapped, bare)]
    assert [promise in html for html in pages] == [True, False]
    columns = BeautifulSoup(pages[1], "html.parser").select(".split > div")
    assert [text_of(column).partition(" ")[0] for column in columns] == ["Cite"]


def test_the_order_is_fixed(small: Edition, mapped: list[Route], theme: Theme) -> None:
    """The index comes first, the page for what is not found last, and a second run gives the same list."""
    paths = [route.head.path for route in mapped]
    assert (paths[0], paths[-1]) == ("index.html", "404.html")
    assert [route.head.path for route in all_routes(small, theme)] == paths
