"""The copy that opens from a folder: every link holds, nothing fails, and nobody is asked for anything."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.browser.page_types import page_types
from tests.site.linkcheck import broken_links, read_site

pytestmark = pytest.mark.browser


def test_every_link_of_the_offline_copy_holds(offline_copy: Path) -> None:
    """All links resolve inside the folder, and none begins at a root; 404.html aside, which only a server shows."""
    site = read_site(offline_copy)
    assert list(broken_links(site, "/")) == []
    pages = {path: page for path, page in site.items() if path != "404.html"}
    links = [(path, link) for path, page in pages.items() for _, link in page.links]
    assert [row for row in links if row[1].startswith("/")] == []


def test_the_offline_copy_opens_without_a_failed_request(chromium: Browser, offline_copy: Path) -> None:
    """From `file://` a page of each type loads its style, script and fonts, asks nobody else, and does not complain."""
    page = chromium.new_page()
    failed: list[str] = []
    asked: set[str] = set()
    page.on("requestfailed", lambda request: failed.append(request.url))
    page.on("request", lambda request: asked.add(request.url.partition(":")[0]))
    page.on("console", lambda message: failed.append(message.text))
    page.on("pageerror", lambda error: failed.append(str(error)))
    for path in page_types(offline_copy):
        if path != "404.html":  # only a server shows that one
            page.goto((offline_copy / path).as_uri())
            page.evaluate("document.fonts.ready.then(() => true)")
    assert failed == []
    assert asked <= {"file", "data"}
    assert page.evaluate("[...document.fonts].some(font => font.status === 'loaded')")
    page.close()


def test_links_of_the_offline_copy_can_be_followed(chromium: Browser, offline_copy: Path) -> None:
    """From the front page to a quantity, to an article, and home again."""
    page = chromium.new_page()
    page.goto((offline_copy / "index.html").as_uri())
    page.click('nav a:text-is("Figures")')
    page.click(".q h3 a >> nth=0")
    assert "/quantities/" in page.url
    page.click('table a[href*="articles/"] >> nth=0')
    assert "/articles/" in page.url
    page.click("a.brand")
    assert page.url == (offline_copy / "index.html").as_uri()
    page.close()
