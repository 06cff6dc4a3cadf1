"""What no longer stands, as rows."""

from pathlib import Path

from tests.site.small_archive import FILES, edition
from variorum.site.exports.changes import changes


def test_a_correction_says_what_stands_in_its_place(tmp_path: Path) -> None:
    """The wrong value stays, with the reason, the day, and the words that stand now."""
    (row,) = changes(edition(tmp_path))
    assert (row["kind"], row["subject"], row["field"]) == ("corrected", "figure", "value")
    assert (row["was"], row["now"], row["reason"], row["on"]) == (
        "400", "more than 40", "A slip of the pen.", "2021-07-02",
    )  # fmt: skip


def test_an_id_of_before_leads_to_that_of_now(tmp_path: Path) -> None:
    """Old ids stand behind the corrections, without a day or a reason, which nobody recorded."""
    renamed = FILES["articles/ferry-in-brief.md"].replace("rights: excerpt", "rights: excerpt\nwas: [brief]")
    *_, row = changes(edition(tmp_path, {"articles/ferry-in-brief.md": renamed}))
    assert row == {
        "kind": "renamed", "subject": "article", "id": "ferry-in-brief", "field": None, "was": "brief",
        "now": "ferry-in-brief", "reason": None, "on": None,
    }  # fmt: skip
