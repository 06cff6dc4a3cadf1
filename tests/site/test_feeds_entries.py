"""What feeds hold, newest first, in which words."""

from pathlib import Path

import pytest

from tests.site.feeds_cases import small, undecided
from variorum.site.feeds import entries


def test_the_archive_feed_holds_quantities_and_articles(tmp_path: Path) -> None:
    """One entry for each, the newest first, those of one day by their address."""
    found, site = small(tmp_path)
    feed = entries.archive_feed(found, site)
    assert feed is not None
    assert [(entry.day, entry.path) for entry in feed.entries] == [
        ("2021-07-03", "articles/ferry-in-brief.html"),
        ("2021-07-03", "quantities/people-living-there.html"),
        ("2021-07-02", "articles/ferry-at-noon.html"),
        ("2021-07-02", "quantities/people-ashore.html"),
        ("2021-07-01", "quantities/pilot.html"),
    ]
    assert feed.day == "2021-07-03"


def test_an_entry_says_how_a_quantity_stands(tmp_path: Path) -> None:
    """The entry of a quantity is its question, its verdict in words, and the verdict's sentence."""
    found, site = small(tmp_path)
    feed = entries.archive_feed(found, site)
    assert feed is not None
    (entry,) = [entry for entry in feed.entries if entry.path == "quantities/people-living-there.html"]
    assert entry.text.startswith("How many people live in Port Alba? Single claim. ")
    assert entry.tags == ("quantity", "Single claim")


def test_what_nobody_has_decided_is_in_no_feed(tmp_path: Path) -> None:
    """A feed is of changes: what has no day of change is left out, and a quantity without any has no feed."""
    whole, site = small(tmp_path)
    found = undecided(whole)
    feed = entries.archive_feed(found, site)
    assert feed is not None
    assert [entry.path for entry in feed.entries] == [
        "articles/ferry-at-noon.html", "quantities/people-ashore.html", "quantities/pilot.html"
    ]  # fmt: skip
    assert [row.page for row in entries.quantity_feeds(found, site)] == [
        "quantities/people-ashore.html", "quantities/pilot.html"
    ]  # fmt: skip


def test_a_quantitys_feed_holds_its_reports(tmp_path: Path) -> None:
    """Each report is an entry at its permalink, with the way it came, its day, its article and its corrections."""
    found, site = small(tmp_path)
    (feed,) = [row for row in entries.quantity_feeds(found, site) if row.page == "quantities/people-ashore.html"]
    assert feed.path == entries.quantity_path("people-ashore")
    night = next(entry for entry in feed.entries if entry.title.startswith("more than 40"))
    assert night.path.startswith("quantities/people-ashore.html#f-")
    assert night.title == "more than 40: people ashore"
    assert night.text == (
        "Harbour office → probably Wire Office → The Example Gazette; as of: about 3 May 2021; "
        "in: The ferry at Port Alba. Corrected 2021-07-02: value, was 400. A slip of the pen."
    )


def test_a_statements_feed_holds_its_positions(tmp_path: Path) -> None:
    """Each position held on a contested statement is an entry, with its holder."""
    found, site = small(tmp_path)
    (feed,) = [row for row in entries.quantity_feeds(found, site) if row.page == "quantities/pilot.html"]
    assert [(entry.title, entry.text.split(" → ")[0]) for entry in feed.entries] == [
        ("The pilot slept", "Harbour office")
    ]


def test_a_long_feed_keeps_the_newest(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Above the limit the oldest entries are left to the data files."""
    found, site = small(tmp_path)
    monkeypatch.setattr(entries, "MOST", 2)
    feed = entries.archive_feed(found, site)
    assert feed is not None
    assert [entry.day for entry in feed.entries] == ["2021-07-03", "2021-07-03"]
