"""Maps in the built demonstration: on the pages they belong to, and in a browser."""

from collections.abc import Iterator
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, Route

from tests.site.built_site import BuiltSite, only, text_of
from tests.site.pelican_runs import ROOT
from variorum.model import Entity
from variorum.store.content import load_content

HOST = "http://built.invalid/"


def places() -> tuple[Entity, ...]:
    """All places of the demonstration."""
    return tuple(entity for entity in load_content(ROOT / "content").entities if entity.kind == "place")


def located() -> tuple[str, ...]:
    """The pages of places with coordinates."""
    return tuple(f"places/{entity.id}.html" for entity in places() if entity.coordinates)


def test_every_place_with_coordinates_has_its_map(root_site: BuiltSite) -> None:
    """A place's page draws it once wide and once narrow, names it on both and in the text alternative."""
    for entity in places():
        if entity.coordinates:
            figure = only(root_site.pages[f"places/{entity.id}.html"], "figure.map")
            assert len(figure.select("svg[role=img][aria-labelledby=map-alt]")) == 2
            for svg in figure.select("svg"):
                words = " ".join(text.get_text() for text in svg.select(".t1"))
                assert words.replace("\u00a0", " ") == entity.name
            assert text_of(only(figure, "#map-alt")).startswith(f"Map of {entity.name}.")


def test_lists_and_front_page_have_the_overview(root_site: BuiltSite) -> None:
    """The list of places and the front page draw all places near each other, and name the one that is not."""
    for path in ("places.html", "index.html"):
        caption = text_of(only(root_site.pages[path], "figure.map figcaption"))
        assert "Outside the map: Paris, about " in caption
        assert "Borders: Natural Earth 4.1.0" in caption


def test_other_pages_have_none(root_site: BuiltSite) -> None:
    """No actor and no list of actors has a map, nor has a place of which nothing is located."""
    assert not root_site.pages["actors.html"].select("figure.map")
    assert not any(page.select("figure.map") for path, page in root_site.pages.items() if path.startswith("actors/"))
    assert not root_site.pages["places/soviet-union.html"].select("figure.map")


def test_maps_are_light(root_site: BuiltSite) -> None:
    """Both drawings of a map of the demonstration together take less than 20 KB."""
    for path in (*located(), "places.html", "index.html"):
        assert len(str(only(root_site.pages[path], "figure.map")).encode()) < 20_000


@pytest.fixture(scope="module")
def page(root_site: BuiltSite, chromium: Browser) -> Iterator[Page]:
    """A window in which the built site is at HOST, read from its folder."""

    def answer(route: Route) -> None:
        path = Path(root_site.folder) / route.request.url.removeprefix(HOST).partition("?")[0]
        route.fulfill(path=path) if path.is_file() else route.abort()

    window = chromium.new_page()
    window.route("**/*", answer)
    yield window
    window.close()


def boxes(page: Page) -> list[dict[str, Any]]:
    """What a reader sees of the map's texts: word and box on the screen; and the drawing's own box first."""
    found: list[dict[str, Any]] = page.evaluate(
        """() => [...document.querySelectorAll('.map svg')].filter(svg => svg.checkVisibility()).flatMap(
             svg => [svg, ...svg.querySelectorAll('text')].map(e => {
               const b = e.getBoundingClientRect();
               return {word: e.tagName == 'text' ? e.textContent : '', x: b.x, y: b.y, r: b.right, b: b.bottom}}))"""
    )
    return found


@pytest.mark.browser
@pytest.mark.parametrize(
    ("width", "media"), [(1440, "screen"), (800, "screen"), (375, "screen"), (320, "screen"), (794, "print")]
)
def test_in_a_browser(page: Page, width: int, media: str) -> None:
    """On every page and at any width one drawing shows; its words keep off each other and within it."""
    page.set_viewport_size({"width": width, "height": 900})
    page.emulate_media(media="print" if media == "print" else "screen")
    for path in (*located(), "places.html", "index.html"):
        page.goto(HOST + path)
        sheet, *words = boxes(page)
        assert sheet["word"] == ""
        assert all(word["word"] for word in words), "two drawings show at once"
        assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")
        for word in words:
            assert sheet["x"] <= word["x"]
            assert word["r"] <= sheet["r"]
            assert sheet["y"] <= word["y"]
            assert word["b"] <= sheet["b"]
        for one, other in combinations(words, 2):
            apart = (
                one["r"] <= other["x"]
                or other["r"] <= one["x"]
                or one["b"] <= other["y"] + 4
                or other["b"] <= one["y"] + 4
            )
            assert apart, (path, one["word"], other["word"])  # a line's box is 4 px taller than its letters
