"""The theme's sample pages in a browser: no rule is broken, nothing overflows, cards and notes do as they should."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.axe_runs import LEVELS, RUN, SCRIPT
from tests.site import sample_views as sample
from tests.site.theme_pages import PAGES, THEME

pytestmark = pytest.mark.browser
RULES = [*LEVELS, "best-practice"]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample pages on disk, with the theme beside them."""
    root = tmp_path_factory.mktemp("sample")
    (root / "theme").symlink_to(THEME / "static")
    for path, html in PAGES.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(html, encoding="utf-8")
    return root


@contextmanager
def window(chromium: Browser, width: int = 1440, *, dark: bool = False, script: bool = True) -> Iterator[Page]:
    """A window of this width and colour scheme, closed afterwards."""
    context = chromium.new_context(
        viewport={"width": width, "height": 900}, color_scheme="dark" if dark else "light", java_script_enabled=script
    )
    try:
        yield context.new_page()
    finally:
        context.close()


@pytest.mark.parametrize(("width", "dark"), [(1440, False), (375, True)])
def test_accessibility(chromium: Browser, folder: Path, width: int, *, dark: bool) -> None:
    """No rule of WCAG 2.2 AA that a machine can check is broken on any page: wide and light, narrow and dark."""
    broken = {}
    with window(chromium, width, dark=dark) as page:
        for path in PAGES:
            page.goto((folder / path).as_uri())
            page.evaluate(SCRIPT)
            broken[path] = page.evaluate(RUN, RULES)
    assert {path: found for path, found in broken.items() if found} == {}


@pytest.mark.parametrize("width", [320, 375, 768, 840, 1060, 1440])
def test_nothing_scrolls_sideways(chromium: Browser, folder: Path, width: int) -> None:
    """No page is wider than its window."""
    over = {}
    with window(chromium, width) as page:
        for path in PAGES:
            page.goto((folder / path).as_uri())
            over[path] = page.evaluate("document.documentElement.scrollWidth")
    assert {path: found for path, found in over.items() if found > width} == {}


def test_a_card_opens_takes_tab_and_closes(chromium: Browser, folder: Path) -> None:
    """A card opens beside a hovered or focused name, once; Tab goes into it; Esc closes it and returns focus."""
    with window(chromium) as page:
        page.goto((folder / sample.ARTICLE).as_uri())
        page.hover("#p2 a[data-e]")
        page.wait_for_selector("#card")
        page.focus("#p3 a[data-e]")
        page.keyboard.press("Shift+Tab")
        page.keyboard.press("Tab")
        page.wait_for_selector('#card[aria-label="Stepanakert"]')
        assert page.locator("#card").count() == 1
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.closest('#card') !== null")
        page.keyboard.press("Escape")
        assert page.locator("#card").count() == 0
        assert page.evaluate("document.activeElement.textContent") == "Stepanakert"


def test_without_script(chromium: Browser, folder: Path) -> None:
    """Notes open, filters filter and the scheme switches with script turned off."""
    with window(chromium, 375, script=False) as page:
        page.goto((folder / sample.ARTICLE).as_uri())
        note = page.locator("#n-n1000 + .note")
        assert not note.is_visible()
        page.click("label[for=n-n1000]")
        assert note.is_visible()
    with window(chromium, script=False) as page:
        page.goto((folder / "figures.html").as_uri())
        page.click('.tally a[href="#revised"]')
        assert [row.get_attribute("data-v") for row in page.locator(".q").all() if row.is_visible()] == ["revised"]
        page.click("label[for=t-dark]")
        assert page.locator("body").evaluate("e => getComputedStyle(e).backgroundColor") == "rgb(19, 22, 24)"
