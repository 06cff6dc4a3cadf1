"""The style page in a browser: what its components look like is for eyes, but they break no rule and no window."""

import pytest

from tests.browser.axe_runs import violations
from tests.browser.conftest import Visitor

pytestmark = pytest.mark.browser
PAGE = "style.html"


def test_axe_finds_no_violation(designer: Visitor) -> None:
    """Every component in every state, at three widths, in both colour schemes."""
    with designer.window() as page:
        assert violations(page, designer.address, PAGE) == []


@pytest.mark.parametrize("width", [320, 375, 768, 1440])
def test_nothing_scrolls_sideways(designer: Visitor, width: int) -> None:
    """Long names, names without a space and open cards fit the narrowest window."""
    with designer.window(width) as page:
        page.goto(designer.address + PAGE)
        assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_it_works_as_the_pages_do(designer: Visitor) -> None:
    """Its names and figures open their cards, and its filter leaves the rows of one verdict."""
    with designer.window() as page:
        page.goto(designer.address + PAGE)
        for mark in (".body a.ent", ".body .fig > a"):
            page.locator(mark).first.hover()
            page.wait_for_selector("#card")
            page.keyboard.press("Escape")
        page.click('.tally a[href="#conflict"]')
        left = [row.get_attribute("data-v") for row in page.locator(".q[data-v]").all() if row.is_visible()]
        assert left == ["conflict"]
        assert page.locator("#count").inner_text() == "1 shown"
