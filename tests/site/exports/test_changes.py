"""What no longer stands, as rows."""

from pathlib import Path

from jsonschema import Draft202012Validator

from tests.site.small_archive import FILES, edition
from variorum.site.exports.changes import changes
from variorum.site.exports.rows import figures
from variorum.site.exports.schemas import ROWS


def test_a_correction_says_what_stands_in_its_place(tmp_path: Path) -> None:
    """The wrong value stays, with the reason, the day, and the words that stand now."""
    (row,) = changes(edition(tmp_path))
    assert (row["kind"], row["subject"], row["field"]) == ("corrected", "figure", "value")
    assert (row["was"], row["now"], row["reason"], row["on"]) == (
        "400", "more than 40", "A slip of the pen.", "2021-07-02",
    )  # fmt: skip


def test_what_was_not_stated_is_null(tmp_path: Path) -> None:
    """As among the corrections of the figure's own row, and unlike words that a text may have."""
    ledger = "ledger/ferry-at-noon.yaml"
    unsaid = FILES[ledger].replace("{field: value, was: 400,", "{field: said_by, was: null,")
    found = edition(tmp_path, {ledger: unsaid})
    (row,) = changes(found)
    (corrected,) = [one for figure in figures(found) for one in figure["corrections"]]
    assert (row["field"], row["was"], row["now"]) == ("said_by", None, "Harbour office")
    assert (corrected["field"], corrected["was"]) == ("said_by", None)


def test_an_id_of_before_leads_to_that_of_now(tmp_path: Path) -> None:
    """Old ids stand behind the corrections, without a day or a reason, which nobody recorded."""
    renamed = FILES["articles/ferry-in-brief.md"].replace("rights: excerpt", "rights: excerpt\nwas: [brief]")
    *_, row = changes(edition(tmp_path, {"articles/ferry-in-brief.md": renamed}))
    assert row == {
        "kind": "renamed", "subject": "article", "id": "ferry-in-brief", "field": None, "was": "brief",
        "now": "ferry-in-brief", "reason": None, "on": None,
    }  # fmt: skip


TAKEN = """takedowns:
  - kind: article
    id: a-ferry-told
    on: "2021-07-01"
    by: us
    reason: Withdrawn.
    figures: {bbbbbbbbbb: people-ashore, cccccccccc: pilot, dddddddddd: null}
  - {kind: actor, id: a-clerk, on: "2021-07-09", by: us, reason: It was asked for.}
"""


def test_a_takedown_is_a_dated_row_without_what_it_was(tmp_path: Path) -> None:
    """The notice has no id, which of a person is often the name; each permalink that went has a row, by day."""
    rows = changes(edition(tmp_path, {"takedowns.yaml": TAKEN}))
    assert [(row["kind"], row["subject"], row["id"], row["on"]) for row in rows] == [
        ("taken_down", "article", None, "2021-07-01"),
        ("taken_down", "figure", "bbbbbbbbbb", "2021-07-01"),
        ("taken_down", "position", "cccccccccc", "2021-07-01"),
        ("taken_down", "figure", "dddddddddd", "2021-07-01"),
        ("corrected", "figure", rows[4]["id"], "2021-07-02"),
        ("taken_down", "actor", None, "2021-07-09"),
    ]
    assert {row["reason"] for row in rows if row["kind"] == "taken_down"} == {"Withdrawn.", "It was asked for."}
    assert "clerk" not in str(rows)
    assert "told" not in str(rows)
    assert [error.message for error in Draft202012Validator(ROWS["changes"]).iter_errors(rows[0])] == []
