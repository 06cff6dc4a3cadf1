"""No rule of WCAG 2.2 AA that a machine can check is broken: light and dark, wide and narrow, cards open and closed."""

import pytest

from tests.browser.axe_runs import LEVELS, RUN, SCRIPT, violations
from tests.browser.conftest import Visitor

pytestmark = pytest.mark.browser
ARTICLE = "articles/first-departures.html"
PARTS = 8
"""Of all pages, so that several processes share them."""


@pytest.mark.page_types
def test_axe_finds_no_violation(visitor: Visitor) -> None:
    """One page of each type, at three widths, in both colour schemes."""
    with visitor.window() as page:
        broken = [one for path in visitor.types for one in violations(page, visitor.address, path)]
    assert broken == []


@pytest.mark.every_page
@pytest.mark.parametrize("part", range(PARTS))
def test_axe_finds_no_violation_on_any_page(visitor: Visitor, part: int) -> None:
    """Every page of the published demonstration, at three widths, in both colour schemes."""
    with visitor.window() as page:
        paths = sorted(visitor.site.texts)[part::PARTS]
        broken = [one for path in paths for one in violations(page, visitor.address, path)]
    assert paths
    assert broken == []


@pytest.mark.parametrize("mark", [".body a.ent", ".body .fig > a", ".body .mk"])
@pytest.mark.parametrize("dark", [False, True])
def test_axe_finds_no_violation_with_a_card_open(visitor: Visitor, mark: str, *, dark: bool) -> None:
    """A card of each kind, on a phone."""
    with visitor.window(375, dark=dark, touch=True) as page:
        page.goto(visitor.address + ARTICLE)
        page.evaluate(SCRIPT)
        page.locator(mark).nth(1).tap()
        page.wait_for_selector("#card")
        assert page.evaluate(RUN, LEVELS) == []


def test_axe_finds_a_violation(visitor: Visitor) -> None:
    """A picture without words is found, and a text too pale in the dark: the tests above can fail."""
    with visitor.window() as page:
        page.route("**/about.html", lambda route: route.fulfill(
            body=visitor.site.texts["about.html"].replace("<h1>", '<img src="data:,"><h1 class="pale">'),
            content_type="text/html"))  # fmt: skip
        page.route("**/variorum.css", lambda route: route.fulfill(
            body="body{background:#fff}@media(prefers-color-scheme:dark){body{background:#111}}.pale{color:#333}",
            content_type="text/css"))  # fmt: skip
        found = {(one.scheme, one.what.partition(":")[0]) for one in violations(page, visitor.address, "about.html")}
    assert ("light", "image-alt") in found
    assert ("dark", "color-contrast") in found
    assert ("light", "color-contrast") not in found
