"""No rule of WCAG 2.2 AA that a machine can check is broken, in light and dark, wide and narrow."""

import pytest
from axe_playwright_python.sync_playwright import Axe

from tests.browser.conftest import Visitor

pytestmark = pytest.mark.browser
RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"], "resultTypes": ["violations"]}


@pytest.mark.parametrize("width", [1440, 375])
def test_axe_finds_no_violation(visitor: Visitor, width: int) -> None:
    """One page of each type, in both colour schemes."""
    axe = Axe()
    broken = {}
    with visitor.window(width) as page:
        for path in visitor.types:
            page.goto(visitor.address + path)
            for scheme in ("light", "dark"):
                page.emulate_media(color_scheme=scheme)
                found = axe.run(page, options=RULES).response["violations"]
                if found:
                    broken[path, scheme] = [(rule["id"], rule["nodes"][0]["html"][:200]) for rule in found]
    assert broken == {}


def test_axe_finds_a_violation(visitor: Visitor) -> None:
    """A picture without words is found: the test above can fail."""
    with visitor.window() as page:
        page.goto(visitor.address + "about.html")
        page.evaluate("document.body.append(document.createElement('img'))")
        found = Axe().run(page, options=RULES).response["violations"]
    assert "image-alt" in [rule["id"] for rule in found]
