"""A reader at the search page: what is asked, and where that which is found leads."""

from collections.abc import Iterator
from contextlib import contextmanager

from playwright.sync_api import Page, expect

from tests.browser.conftest import Visitor


@contextmanager
def searching(visitor: Visitor, query: str = "", width: int = 1440) -> Iterator[Page]:
    """The published search page with a query in its address, once it has answered."""
    with visitor.window(width) as page:
        page.goto(f"{visitor.address}search.html{query}")
        if query:
            expect(page.locator("#found")).not_to_be_empty()
        yield page


def hits(page: Page) -> list[str]:
    """Where the results in the texts lead, in their order, once they are shown."""
    page.wait_for_selector("#texts h3 a")
    return [str(link.get_attribute("href")) for link in page.locator("#texts h3 a").all()]


def first(page: Page) -> list[str]:
    """Where what is shown before all else leads."""
    return [str(link.get_attribute("href")) for link in page.locator("#best b a").all() if link.is_visible()]


def listed(page: Page) -> list[str]:
    """Where the entries lead that are left of the list, those shown before all else included."""
    links = page.locator("#best b a, #list li:not([hidden]) b a").all()
    return [str(link.get_attribute("href")) for link in links if link.is_visible()]


def answered(page: Page) -> None:
    """Wait until the page says what it found."""
    expect(page.locator("#found")).not_to_be_empty()
