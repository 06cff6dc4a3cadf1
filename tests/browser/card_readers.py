"""What has a card, and the ways in which a reader opens and leaves one."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import NamedTuple

import pytest
from playwright.sync_api import Locator, Page

from tests.browser.conftest import Visitor

ARTICLE = "articles/first-departures.html"
EXPLAINER = "explainers/what-happened.html"
DELAY = 300
"""Milliseconds after which whatever a pointer or the focus was to open or close is open or closed, or will not be."""
PASSING = 100
"""Milliseconds that a pointer or the focus takes when it is on its way to something else."""
PHONE = 375


class Kind(NamedTuple):
    """What has a card, in a window of which width; `pointed` opens it by mouse and touch, `focused` by keyboard."""

    title: str
    width: int
    pointed: str
    focused: str


KINDS = (
    Kind("a name", 1280, ".body a.ent", ".body a.ent"),
    Kind("a figure", 1280, ".body .fig > a", ".body .fig > a"),
    Kind("a name on a phone", PHONE, ".body a.ent", ".body a.ent"),
    Kind("a figure on a phone", PHONE, ".body .fig > a", ".body .fig > a"),
    Kind("a note where the margin is gone", PHONE, ".body .mk", ".body .fig + .tg"),
)
WAYS = ("mouse", "keyboard", "touch")
every_kind = pytest.mark.parametrize("kind", KINDS, ids=[kind.title for kind in KINDS])
every_way = pytest.mark.parametrize("way", WAYS)


@contextmanager
def reading(visitor: Visitor, kind: Kind, way: str = "mouse", path: str = ARTICLE) -> Iterator[Page]:
    """A page with cards, in a window as wide as the kind asks for, with a finger where one is needed.

    Its clock stands still but for what `passes`: no test depends on how fast the machine is.
    """
    with visitor.window(kind.width, touch=way == "touch") as page:
        page.set_default_timeout(10_000)
        page.clock.install(time="2024-01-01T00:00:00")
        page.goto(visitor.address + path)
        page.clock.pause_at("2024-01-01T01:00:00")
        yield page


def passes(page: Page, milliseconds: int = DELAY) -> None:
    """Time goes by on the page."""
    page.clock.run_for(milliseconds)


def cards(page: Page) -> int:
    """How many cards are on screen."""
    return page.locator(".card").count()


def begin(page: Page, kind: Kind, way: str, nth: int = 0) -> Locator:
    """Do what opens the card of this kind and number, without waiting for it; what gets the focus back is returned."""
    pointed, focused = page.locator(kind.pointed).nth(nth), page.locator(kind.focused).nth(nth)
    pointed.scroll_into_view_if_needed()
    if way == "mouse":
        pointed.hover()
    elif way == "touch":
        pointed.tap()
    else:
        focused.focus()
        page.keyboard.press("Shift+Tab")  # and back: only a key makes the focus visible
        page.keyboard.press("Tab")
    return focused


def opened(page: Page, kind: Kind, way: str, nth: int = 0) -> Locator:
    """The same, and the card is there."""
    owner = begin(page, kind, way, nth)
    passes(page)
    assert cards(page) == 1
    return owner


def leave(page: Page, way: str) -> None:
    """Point, go or tap elsewhere; by keyboard that may be to what opens another card a moment later."""
    if way == "mouse":
        page.mouse.move(1, 1)
        passes(page, PASSING)
        assert cards(page) == 1, "there is time to go over into the card"
        passes(page)
    elif way == "touch":
        page.touchscreen.tap(2, 300)
    else:
        page.keyboard.press("Tab")
        while inside(page):
            page.keyboard.press("Tab")


def inside(page: Page) -> bool:
    """Whether the focus is in the card."""
    found: bool = page.evaluate("document.activeElement.closest('#card') !== null")
    return found
