"""Pages load little, from nowhere else, without complaint, and nothing moves afterwards."""

import pytest

from tests.browser.conftest import Visitor

pytestmark = pytest.mark.browser
LIMITS = {"variorum.css": 24_999, "variorum.js": 5_999, ".woff2": 60 * 1024}
"""Bytes a page may load, by the end of the address (CSS < 25 KB, JS < 6 KB, fonts ≤ 60 KB)."""
EXTRA = 6_000
"""Bytes that a page may load beside these: what one type of page needs of its own is loaded by it alone."""
SHIFT = """() => new Promise(done => {
  let sum = 0;
  new PerformanceObserver(list => list.getEntries().forEach(e => { sum += e.value; }))
    .observe({type: 'layout-shift', buffered: true});
  document.fonts.ready.then(() => requestAnimationFrame(() => setTimeout(() => done(sum), 50)));
})"""


@pytest.mark.parametrize("width", [1440, 375])
def test_pages_load_quietly(visitor: Visitor, width: int) -> None:
    """No request to another host, no error or warning in the console, no layout shift, on one page of each type."""
    elsewhere, complaints, shifts = {}, {}, {}
    with visitor.window(width) as page:
        for path in visitor.types:
            seen = visitor.watch(page)
            page.goto(visitor.address + path)
            shifts[path] = page.evaluate(SHIFT)
            elsewhere[path] = [url for url in seen.requests if not url.startswith((visitor.address, "data:"))]
            complaints[path] = seen.complaints
    assert {path: found for path, found in elsewhere.items() if found} == {}
    assert {path: found for path, found in complaints.items() if found} == {}
    assert {path: found for path, found in shifts.items() if found} == {}


def loaded(visitor: Visitor, path: str) -> dict[str, int]:
    """Address (below the site) → bytes of every style, script and font that a page loads when nothing is cached."""
    with visitor.window() as page:
        seen = visitor.watch(page)
        page.goto(visitor.address + path)
        page.evaluate("() => document.fonts.ready.then(() => true)")
    files = {url.removeprefix(visitor.address) for url in seen.requests if url.startswith(f"{visitor.address}theme/")}
    return {name: (visitor.site.folder / name).stat().st_size for name in sorted(files)}


def test_what_a_visitor_downloads_is_small(visitor: Visitor) -> None:
    """Style, script and fonts stay within their limits on one page of each type."""
    over = {}
    for path in visitor.types:
        sizes = loaded(visitor, path)
        assert "theme/variorum.css" in sizes
        for end, limit in LIMITS.items():
            if sum(size for name, size in sizes.items() if name.endswith(end)) > limit:
                over[path, end] = sizes
        own = {name: size for name, size in sizes.items() if not name.endswith(tuple(LIMITS))}
        if any(size > EXTRA for size in own.values()):
            over[path, "of its own"] = own
    assert over == {}


@pytest.mark.parametrize("width", [375, 320])
def test_nothing_scrolls_sideways(visitor: Visitor, width: int) -> None:
    """No page of any type is wider than a phone."""
    wide = {}
    with visitor.window(width) as page:
        for path in visitor.types:
            page.goto(visitor.address + path)
            wide[path] = page.evaluate("document.documentElement.scrollWidth")
    assert {path: found for path, found in wide.items() if found > width} == {}


def test_what_is_not_there_is_answered_at_any_depth(visitor: Visitor) -> None:
    """An unknown address far down gets the page for it, with its style and with links that lead home."""
    with visitor.window() as page:
        seen = visitor.watch(page)
        answer = page.goto(visitor.address + "a/b/c/none.html")
        assert answer is not None
        assert answer.status == 404
        assert [url for url in seen.requests if url.endswith("variorum.css")] == [
            visitor.address + "theme/variorum.css"
        ]
        page.click("main a >> nth=0")
        assert page.url == visitor.address
