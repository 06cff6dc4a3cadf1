"""Feeds → JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/)."""

import json
from typing import Any

from ..addresses import Addresses
from .changes import moment
from .entries import Feed
from .entry import Entry

VERSION = "https://jsonfeed.org/version/1.1"


def json_text(feed: Feed, addresses: Addresses) -> str:
    """`feed` as a JSON Feed. The site's address must be known."""
    whole = {
        "version": VERSION, "title": feed.title, "home_page_url": addresses.absolute(feed.page),
        "feed_url": addresses.absolute(feed.path), "description": feed.subtitle,
        "language": "en", "authors": [{"name": feed.author}],
        "items": [_item(entry, addresses) for entry in feed.entries],
    }  # fmt: skip  # a table of fields
    return json.dumps(whole, ensure_ascii=False, indent=1) + "\n"


def _item(entry: Entry, addresses: Addresses) -> dict[str, Any]:
    address = addresses.absolute(entry.path)
    return {
        "id": address, "url": address, "title": entry.title, "content_text": entry.text,
        "date_modified": moment(entry.day), "tags": list(entry.tags),
    }  # fmt: skip  # a table of fields
