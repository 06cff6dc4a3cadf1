"""The sitemap lists pages with the day of their last change, in as many files as it takes."""

from pathlib import Path
from xml.etree import ElementTree

from tests.site.feeds_cases import ADDRESSES, HOME, NOWHERE, small
from variorum.site.feeds import files
from variorum.site.feeds.sitemap import NAMESPACE, robots, sitemaps

MAP = f"{{{NAMESPACE}}}"
PAGES = [("index.html", "2021-07-02"), ("places/old alba.html", ""), ("method.html", "2021-07-01")]


def rows(text: str) -> list[tuple[str | None, str | None]]:
    """(address, day) of each row of a sitemap."""
    root = ElementTree.fromstring(text)  # noqa: S314  # our own document
    return [(row.findtext(f"{MAP}loc"), row.findtext(f"{MAP}lastmod")) for row in root]


def test_pages_with_their_days() -> None:
    """Addresses are whole and encoded; a page without a day has no `lastmod`."""
    ((path, text),) = sitemaps(PAGES, ADDRESSES)
    assert path == "sitemap.xml"
    assert rows(text) == [
        (f"{HOME}/", "2021-07-02"), (f"{HOME}/places/old%20alba.html", None), (f"{HOME}/method.html", "2021-07-01")
    ]  # fmt: skip


def test_many_pages_take_several_files() -> None:
    """Above the limit of one file, `sitemap.xml` lists files, each with the newest day in it."""
    found = dict(sitemaps(PAGES, ADDRESSES, most=2))
    assert list(found) == ["sitemap-1.xml", "sitemap-2.xml", "sitemap.xml"]
    assert rows(found["sitemap.xml"]) == [
        (f"{HOME}/sitemap-1.xml", "2021-07-02"), (f"{HOME}/sitemap-2.xml", "2021-07-01")
    ]  # fmt: skip
    assert len(rows(found["sitemap-1.xml"])) == 2


def test_robots_name_the_sitemap() -> None:
    """Everything may be read, and the sitemap is named by its whole address."""
    assert robots(ADDRESSES).splitlines() == ["User-agent: *", "Allow: /", "", f"Sitemap: {HOME}/sitemap.xml"]


def test_nothing_is_written_where_the_address_is_not_known(tmp_path: Path) -> None:
    """Feeds and sitemaps name whole addresses: a site without one has none."""
    found, site = small(tmp_path)
    assert list(files(found, site, NOWHERE, PAGES)) == []
