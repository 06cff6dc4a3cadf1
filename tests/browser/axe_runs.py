"""axe-core on one page in every window: loaded once a page, since its script is large and its rules are slow."""

from pathlib import Path
from typing import NamedTuple

import axe_playwright_python
from playwright.sync_api import Page

AXE = (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text(encoding="utf-8")
REMEMBER = """(() => {
  const Color = axe.commons.color.Color, parse = Color.prototype.parseString, known = new Map();
  Color.prototype.parseString = function (text) {
    const before = known.get(text);
    if (!before) { parse.call(this, text); known.set(text, new Color(this)); return this; }
    this.r = before.r; this.g = before.g; this.b = before.b; this.alpha = before.alpha;
    return this;
  };
})()"""
"""A page has a dozen colours, which axe reads anew for each element and all that lies under it: a third of its time."""
SCRIPT = f"{AXE};{REMEMBER}"
LEVELS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
COLOUR = ["color-contrast", "link-in-text-block"]
"""The rules whose answer can differ between light and dark; all others see the same page in both."""
WIDTHS = (1440, 768, 375)
RUN = """async only => (await axe.run({
  runOnly: only, resultTypes: ['violations'],
  preload: {assets: ['media'], timeout: 10000},  // of our rules one waits for sound and film, none for style sheets
})).violations.map(rule => `${rule.id}: ${rule.nodes.slice(0, 3).map(node => node.html.slice(0, 160)).join(' | ')}`)"""


class Broken(NamedTuple):
    """A rule that a page breaks, in which window, with the first elements that break it."""

    path: str
    width: int
    scheme: str
    what: str


def violations(page: Page, address: str, path: str) -> list[Broken]:
    """What axe finds on a page: every rule in light at each width, the rules of colour in dark as well."""
    page.goto(address + path)
    page.evaluate(SCRIPT)
    found = []
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 900})
        for scheme, only in (("light", LEVELS), ("dark", {"type": "rule", "values": COLOUR})):
            page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]  # one of the two words it takes
            found += [Broken(path, width, scheme, what) for what in page.evaluate(RUN, only)]
    return found
