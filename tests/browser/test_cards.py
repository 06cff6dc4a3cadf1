"""Cards of places and actors: after a delay, on hover and on focus, one at a time, and Esc closes them."""

import pytest
from playwright.sync_api import Page

from tests.browser.conftest import Visitor

pytestmark = pytest.mark.browser
ARTICLE = "articles/first-departures.html"
LINKS = ".body a[data-e]"


def cards(page: Page) -> int:
    """How many cards are on screen."""
    return page.locator("#card").count()


def focus_by_keyboard(page: Page, nth: int) -> str:
    """Focus the link of this number as a reader with a keyboard does; its words."""
    link = page.locator(LINKS).nth(nth)
    link.focus()
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Tab")
    return link.inner_text()


def test_hover_opens_after_a_delay(visitor: Visitor) -> None:
    """A pointer that only passes opens nothing; one that stays opens the card, and leaving closes it."""
    with visitor.window() as page:
        page.goto(visitor.address + ARTICLE)
        page.locator(LINKS).first.hover()
        assert cards(page) == 0
        page.mouse.move(0, 0)
        page.wait_for_timeout(300)
        assert cards(page) == 0
        page.locator(LINKS).first.hover()
        page.wait_for_selector("#card")
        page.mouse.move(0, 0)
        page.wait_for_selector("#card", state="detached")


def test_focus_opens_and_esc_returns(visitor: Visitor) -> None:
    """Focus opens the card after the delay; Tab goes into it; Esc closes it and gives the focus back."""
    with visitor.window() as page:
        page.goto(visitor.address + ARTICLE)
        words = focus_by_keyboard(page, 0)
        assert cards(page) == 0
        page.wait_for_selector("#card")
        assert page.locator("#card").get_attribute("aria-label") == words
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.closest('#card') !== null")
        page.keyboard.press("Escape")
        assert cards(page) == 0
        assert page.evaluate("document.activeElement.textContent") == words
        page.wait_for_timeout(300)
        assert cards(page) == 0


def test_never_two(visitor: Visitor) -> None:
    """One card is hovered open, another focused open: the first is gone."""
    with visitor.window() as page:
        page.goto(visitor.address + ARTICLE)
        page.locator(LINKS).nth(0).hover()
        page.wait_for_selector("#card")
        words = focus_by_keyboard(page, 3)
        page.wait_for_selector(f'#card[aria-label="{words}"]')
        assert cards(page) == 1


def test_a_card_stays_on_screen(visitor: Visitor) -> None:
    """Wherever its link stands, a card lies within the window, and causes no request."""
    with visitor.window(1100) as page:
        page.goto(visitor.address + ARTICLE)
        seen = visitor.watch(page)
        for link in page.locator(LINKS).all()[:8]:
            link.hover()
            page.wait_for_selector(f'#card[aria-label="{link.inner_text()}"]')
            box = page.locator("#card").bounding_box()
            assert box is not None
            assert box["x"] >= 0
            assert box["x"] + box["width"] <= 1100
            page.keyboard.press("Escape")
        assert seen.requests == []
