"""What a saved page says of itself where no reader looks: in the elements `meta` of its head, and in `time`."""

from collections.abc import Sequence
from dataclasses import dataclass

from .dates import find_date
from .tables import load_table
from .tags import Tag, attributes

DATED = frozenset(name for row in load_table("saved_pages")["dated"] for name in row["names"])
"""Names under which pages say when they were put up."""


@dataclass(frozen=True, slots=True)
class Said:
    """What a page says of itself where nobody looks; null where it does not."""

    publisher: str | None
    page_date: str | None
    page_date_words: str | None


def said(tags: Sequence[Tag]) -> Said:
    """What the head of a page with these `tags` says: its site, and when it was put up."""
    metas = [attributes(tag.rest) for tag in tags if tag.name == "meta" and not tag.closes]
    named = {
        (row.get("property") or row.get("name") or row.get("itemprop") or "").lower(): row.get("content", "")
        for row in metas
    }
    times = (attributes(tag.rest).get("datetime", "") for tag in tags if tag.name == "time" and not tag.closes)
    words = [named[name] for name in sorted(DATED & named.keys(), key=lambda name: (":" not in name, name))]
    dates = [row for row in map(find_date, [*words, *times]) if row and row[0]]
    day, day_words = dates[0] if dates else (None, None)
    return Said(named.get("og:site_name", "").strip() or None, day, day_words)
