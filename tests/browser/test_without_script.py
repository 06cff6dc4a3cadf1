"""Everything works with JavaScript off; JavaScript only adds."""

import pytest
from bs4 import BeautifulSoup

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
