"""Everything works with JavaScript off; JavaScript only adds."""

from collections.abc import Iterable

import pytest
from bs4 import BeautifulSoup
from playwright.sync_api import Page

from tests.browser.conftest import Visitor

pytestmark = pytest.mark.browser
ARTICLE = "articles/first-departures.html"
WORDS = """() => {
  const copy = document.body.cloneNode(true);
  copy.querySelectorAll('[role=status]').forEach(e => e.remove());
  return copy.textContent;
}"""
"""The words of a page; what script says of its own doing stands in elements of the role `status`."""


def words(text: str) -> str:
    """A text with single spaces."""
    return " ".join(text.split())


def written(visitor: Visitor, path: str) -> str:
    """The words of a page as it was built: what a browser without JavaScript shows."""
    body = BeautifulSoup(visitor.site.texts[path], "html.parser").body
    assert body is not None
    for status in body.select("[role=status]"):
        status.decompose()
    return words(body.get_text())


def test_script_adds_no_words_and_takes_none(visitor: Visitor) -> None:
    """Every page has the same words in a browser with JavaScript as it was built with."""
    other = []
    with visitor.window() as page:
        page.route("**/*.{css,woff2}", lambda route: route.abort())  # words need no paint, and these are many pages
        for path in visitor.site.texts:
            page.goto(visitor.address + path)
            if words(page.evaluate(WORDS)) != written(visitor, path):
                other.append(path)
    assert other == []


def test_a_browser_without_script_shows_what_was_built(visitor: Visitor) -> None:
    """With JavaScript off a page of each type has the words it was built with, and nothing hidden in `noscript`."""
    with visitor.window(script=False) as page:
        for path in visitor.types:
            page.goto(visitor.address + path)
            assert words(page.evaluate(WORDS)) == written(visitor, path)
            assert page.locator("noscript").count() == 0


ADDED = (
    ("#count", "figures.html: how many rows the filter in the address leaves; the filter itself needs no script"),
    ("#search", "search.html: the form; searching needs script, and without it the whole list stands there"),
)
"""What script alone puts on a page that nobody has touched, with the reason."""
PARTS = 4
"""Of all pages, so that several processes share them."""
SEEN = """added => {
  document.querySelectorAll(added).forEach(e => e.remove());
  return document.body.innerText.split(/\\s+/).join(' ');
}"""
"""The visible words of a page, but for what stands in elements that are filled by script alone."""


def visible(page: Page, address: str) -> str:
    """What a reader sees of a page."""
    page.goto(address)
    return str(page.evaluate(SEEN, ",".join(selector for selector, _ in ADDED)))


def seen_otherwise(visitor: Visitor, paths: Iterable[str]) -> list[str]:
    """Pages on which a reader with JavaScript sees other words than one without."""
    with visitor.window() as page, visitor.window(script=False) as bare:
        addresses = [visitor.address + path for path in paths]
        return [address for address in addresses if visible(page, address) != visible(bare, address)]


@pytest.mark.page_types
def test_script_shows_no_more_and_no_less(visitor: Visitor) -> None:
    """A page of each type shows the same words with JavaScript and without, but for what is listed above."""
    assert seen_otherwise(visitor, visitor.types) == []


@pytest.mark.every_page
@pytest.mark.parametrize("part", range(PARTS))
def test_script_shows_no_more_and_no_less_on_any_page(visitor: Visitor, part: int) -> None:
    """Every page of the demonstration shows the same words with JavaScript and without."""
    paths = sorted(visitor.site.texts)[part::PARTS]
    assert paths
    assert seen_otherwise(visitor, paths) == []


def test_words_that_need_script_would_be_seen(visitor: Visitor) -> None:
    """A paragraph that a script shows is found: the test above can fail."""
    with visitor.window() as page:
        page.route("**/variorum.js", lambda route: route.fulfill(
            body="addEventListener('DOMContentLoaded', () => document.body.append('more'))",
            content_type="text/javascript"))  # fmt: skip
        with visitor.window(script=False) as bare:
            address = visitor.address + "about.html"
            assert visible(page, address) != visible(bare, address)


REACHED = """() => {
  document.querySelectorAll('details').forEach(e => { e.open = true; });
  document.querySelectorAll('.tg').forEach(e => { e.checked = true; });
  const shown = e => e.getClientRects().length > 0;
  const figures = [...document.querySelectorAll('figure')];
  const charts = figures.map(e => [...e.querySelectorAll(':scope > svg')].filter(shown));
  return [
    ...[...document.querySelectorAll('table, svg.rp, .note')].filter(e => !shown(e)),
    ...charts.filter(drawn => drawn.length !== 1).flat(),
  ].map(e => e.outerHTML.slice(0, 120));
}"""
"""Tables, plots and notes that are not shown even with every disclosure open, also those at marks, and charts not drawn
exactly once.
"""


def test_tables_charts_and_notes_are_within_reach(visitor: Visitor) -> None:
    """Without JavaScript each disclosure opens at a click, and then every table, chart, plot and note is on screen."""
    lost = {}
    with visitor.window(script=False) as page:
        for path in visitor.types:
            page.goto(visitor.address + path)
            for summary in page.locator("summary").all()[:3]:
                summary.click()
                assert summary.evaluate("e => e.parentElement.open"), path
            lost[path] = page.evaluate(REACHED)
    assert {path: found for path, found in lost.items() if found} == {}


def test_every_note_opens_on_a_phone(visitor: Visitor) -> None:
    """On a narrow screen the mark of each figure opens its own note, and every other stays as it was."""
    with visitor.window(375, script=False) as page:
        page.goto(visitor.address + ARTICLE)
        labels, notes = page.locator(".body label.mk, .body label.ednote"), page.locator(".body .note")
        assert labels.count() == notes.count()
        for nth in range(labels.count()):
            assert not notes.nth(nth).is_visible()
            labels.nth(nth).click()
            assert notes.nth(nth).is_visible()


def test_a_note_opens_on_a_phone(visitor: Visitor) -> None:
    """On a narrow screen a figure's note is closed, opens at a tap on its mark, and closes at another."""
    with visitor.window(375, script=False) as page:
        page.goto(visitor.address + ARTICLE)
        mark, note = page.locator(".body .mk").first, page.locator(".body .note").first
        assert not note.is_visible()
        mark.click()
        assert note.is_visible()
        mark.click()
        assert not note.is_visible()


def test_a_note_opens_by_keyboard(visitor: Visitor) -> None:
    """The same by the space bar, on the checkbox that stands for the mark."""
    with visitor.window(375, script=False) as page:
        page.goto(visitor.address + ARTICLE)
        page.locator(".body .tg").first.focus()
        page.keyboard.press("Space")
        assert page.locator(".body .note").first.is_visible()


def test_filters_work_by_address(visitor: Visitor) -> None:
    """Each filter of the figures page leaves the rows of its verdict, as many as it says, and nothing else."""
    with visitor.window(script=False) as page:
        page.goto(visitor.address + "figures.html")
        for tally in page.locator(".tally a").all():
            key, count = str(tally.get_attribute("href")).removeprefix("#"), int(tally.locator("b").inner_text())
            tally.click()
            left = [row.get_attribute("data-v") for row in page.locator(".q[data-v]").all() if row.is_visible()]
            assert len(left) == count
            assert key == "all" or set(left) == {key}


def test_a_filter_in_an_address_holds_from_the_start(visitor: Visitor) -> None:
    """An address with a verdict in it, as the index links it, opens filtered."""
    with visitor.window(script=False) as page:
        page.goto(visitor.address + "figures.html#unclear")
        left = [row.get_attribute("data-v") for row in page.locator(".q[data-v]").all() if row.is_visible()]
        assert left
        assert set(left) == {"unclear"}


def test_the_colour_scheme_switches(visitor: Visitor) -> None:
    """A reader's choice of light or dark overrides the system's, without script."""
    ground = "e => getComputedStyle(e).backgroundColor"
    with visitor.window(script=False) as light, visitor.window(dark=True, script=False) as dark:
        for page in (light, dark):
            page.goto(visitor.address + "about.html")
        by_system = [page.locator("body").evaluate(ground) for page in (light, dark)]
        assert by_system[0] != by_system[1]
        light.click("label[for=t-dark]")
        dark.click("label[for=t-light]")
        assert [page.locator("body").evaluate(ground) for page in (light, dark)] == by_system[::-1]
