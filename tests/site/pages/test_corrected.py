"""One correction in words."""

from pathlib import Path

from tests.site.small_archive import FILES, edition
from variorum.site.feeds.entries import quantity_feeds
from variorum.site.frame import site_of
from variorum.site.pages.corrections import corrections_pages
from variorum.site.pages.quantities.reports import report_rows

NOON = "ledger/ferry-at-noon.yaml"
SETTINGS = {"SITENAME": "Ferry", "VARIORUM_LICENCE": {"name": "CC0", "url": "https://example.org/"},
            "VARIORUM_RULES_VERSION": "1"}  # fmt: skip


def test_a_correction_reads_alike_wherever_it_is_told(tmp_path: Path) -> None:
    """On its own page, in the row of its figure and in the feed of its question: fields and names in words."""
    moved = FILES[NOON].replace("{field: value, was: 400,", "{field: said_by, was: wire-office,")
    found = edition(tmp_path, {NOON: moved})
    (row,) = next(corrections_pages(found)).view.rows
    (told,) = [one for row in report_rows(found, found.quantities["people-ashore"]) for one in row.corrections]
    feeds = [feed for _, feed in quantity_feeds(found, site_of(found, SETTINGS)) if "people-ashore" in feed.path]
    (entry,) = [entry.text for feed in feeds for entry in feed.entries if "Corrected" in entry.text]
    assert (row.field, row.was, row.on) == ("said by", "Wire Office", "2 July 2021")
    assert told == "said by was Wire Office: A slip of the pen. (an editor, 2 July 2021)"
    assert entry.endswith("Corrected 2 July 2021: said by, was Wire Office. A slip of the pen.")
