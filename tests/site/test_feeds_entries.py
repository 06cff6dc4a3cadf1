"""What feeds hold, newest first, in which words."""

from pathlib import Path

import pytest

from tests.site.feeds_cases import ADDRESSES, HOME, small, undecided
from tests.site.small_archive import FILES
from variorum.site.feeds import entries, files

NOON = "ledger/ferry-at-noon.yaml"


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
    assert [row.page for _, row in entries.quantity_feeds(found, site)] == [
        "quantities/people-ashore.html", "quantities/pilot.html"
    ]  # fmt: skip


def test_a_quantitys_feed_holds_its_reports(tmp_path: Path) -> None:
    """Each report is an entry at its permalink, with the way it came, its day, its article and its corrections."""
    found, site = small(tmp_path)
    (feed,) = [row for _, row in entries.quantity_feeds(found, site) if row.page == "quantities/people-ashore.html"]
    assert feed.path == entries.quantity_path("people-ashore")
    night = next(entry for entry in feed.entries if entry.title.startswith("more than 40"))
    assert night.path.startswith("quantities/people-ashore.html#f-")
    assert night.title == "more than 40: people ashore"
    assert night.text == (
        "Harbour office → probably Wire Office → The Example Gazette; as of: about 3 May 2021; "
        "in: The ferry at Port Alba. Corrected 2 July 2021: value, was 400. A slip of the pen."
    )


def test_a_statements_feed_holds_its_positions(tmp_path: Path) -> None:
    """Each position held on a contested statement is an entry, with its holder."""
    found, site = small(tmp_path)
    (feed,) = [row for _, row in entries.quantity_feeds(found, site) if row.page == "quantities/pilot.html"]
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


# --- what no longer stands -------------------------------------------------------------------------------------------

TAKEN = """takedowns:
  - {kind: actor, id: a-clerk, on: "2021-07-09", by: us, reason: It was asked for.}
  - {kind: article, id: a-ferry-told, on: "2021-07-08", by: us, reason: Gone., figures: {bbbbbbbbbb: people-ashore}}
"""
MOVED = FILES[NOON].replace(
    "corrections:", 'corrections:\n      - {field: quantity, was: pilot, reason: No., by: us, on: "2021-07-06"}'
)


def test_a_takedown_is_told_without_what_it_was(tmp_path: Path) -> None:
    """The site's feed leads to the notice, whose number in its file never changes; ids, which may be names, are out."""
    found, site = small(tmp_path, {"takedowns.yaml": TAKEN})
    feed = entries.archive_feed(found, site)
    assert feed is not None
    told = [entry for entry in feed.entries if entry.tags == ("taken down",)]
    assert [(entry.path, entry.title, entry.day) for entry in told] == [
        ("corrections.html#taken-1", "An entry was taken down", "2021-07-09"),
        ("corrections.html#taken-2", "An article was taken down", "2021-07-08"),
    ]
    assert told[0].text == "An entry was taken down on 9 July 2021 by us. Reason: It was asked for."
    assert [entry for entry in feed.entries if "clerk" in str(entry) or "told" in entry.path] == []


def test_what_left_a_quantity_is_in_its_feed(tmp_path: Path) -> None:
    """A report that was moved, and one that went with an article, each at the permalink that answers for it."""
    found, site = small(tmp_path, {"takedowns.yaml": TAKEN, NOON: MOVED})
    feeds = {quantity.id: feed for quantity, feed in entries.quantity_feeds(found, site)}
    (night,) = [row.id for row in found.archive.reports if row.key == "ashore-at-night"]
    moved = next(entry for entry in feeds["pilot"].entries if entry.tags == ("moved",))
    assert (moved.path, moved.title, moved.day) == (
        f"quantities/pilot.html#f-{night}",
        "more than 40: moved",
        "2021-07-06",
    )
    assert moved.text == "more than 40 was moved on 6 July 2021 and stands under “People ashore” now. No."
    taken = next(entry for entry in feeds["people-ashore"].entries if entry.tags == ("taken down",))
    assert (taken.path, taken.title) == ("quantities/people-ashore.html#f-bbbbbbbbbb", "1 report taken down")


def test_a_quantity_says_what_of_it_changed_that_day(tmp_path: Path) -> None:
    """Its entry carries the corrections of the day it is dated by, and what left it then."""
    found, site = small(tmp_path, {"takedowns.yaml": TAKEN, NOON: MOVED})
    feed = entries.archive_feed(found, site)
    assert feed is not None
    told = {entry.path: entry for entry in feed.entries}
    assert told["quantities/people-ashore.html"].text.endswith(
        " The article was taken down on 8 July 2021 by us. Reason: Gone."
    )
    assert told["quantities/pilot.html"].text.endswith(" now. No.")
    assert told["quantities/pilot.html"].day == "2021-07-06"


def test_a_feed_stands_at_the_addresses_of_before_too(tmp_path: Path) -> None:
    """Who subscribed to a quantity that was renamed is told of the new address by the feed itself."""
    renamed = FILES["quantities/pilot.md"].replace("kind: statement", "kind: statement\nwas: [helm]")
    found, site = small(tmp_path, {"quantities/pilot.md": renamed})
    written = dict(files(found, site, ADDRESSES, []))
    assert written[entries.quantity_path("helm")] == written[entries.quantity_path("pilot")]
    assert (
        f'rel="self" type="application/atom+xml" href="{HOME}/feeds/quantities/pilot.atom.xml"'
        in (written[entries.quantity_path("helm")])
    )
