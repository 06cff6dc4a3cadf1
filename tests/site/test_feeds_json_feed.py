"""JSON Feed 1.1: every required field, and the same entries as the Atom feed."""

import json
from pathlib import Path

from tests.site.feeds_cases import ADDRESSES, HOME, small
from variorum.site.feeds import files
from variorum.site.feeds.entries import ARCHIVE_JSON, archive_feed
from variorum.site.feeds.json_feed import VERSION


def test_the_feed_says_what_and_where_it_is(tmp_path: Path) -> None:
    """Version, title, page and own address stand at the top."""
    found, site = small(tmp_path)
    feed = json.loads(dict(files(found, site, ADDRESSES, []))[ARCHIVE_JSON])
    assert (feed["version"], feed["title"], feed["home_page_url"], feed["feed_url"]) == (
        VERSION, "The ferry", f"{HOME}/", f"{HOME}/{ARCHIVE_JSON}"
    )  # fmt: skip


def test_items_are_the_entries(tmp_path: Path) -> None:
    """Each entry is an item with an id, an address, plain text and the day it changed."""
    found, site = small(tmp_path)
    items = json.loads(dict(files(found, site, ADDRESSES, []))[ARCHIVE_JSON])["items"]
    feed = archive_feed(found, site)
    assert feed is not None
    assert [(item["id"], item["content_text"]) for item in items] == [
        (f"{HOME}/{entry.path}", entry.text) for entry in feed.entries
    ]
    assert all(item["url"] == item["id"] and item["date_modified"].endswith("T00:00:00Z") for item in items)
