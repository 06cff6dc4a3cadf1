"""A cleaned capture as front matter and body."""

import json
from typing import cast

import pytest

from variorum.capture import clean
from variorum.capture.article import body, front_matter
from variorum.capture.lines import words
from variorum.capture.sidecar import Row
from variorum.model import Cleaned, Rights

RAW = """Lamp *lit* at Gull Point | Harbour Gazette

May 3, 2021

The lamp of Gull Point was lit on Friday â€“ #1 of the coast, and 300 people watched.

Keepers deny â€˜wasteâ€™ claims

1. The stair has 142 steps, of which 40 are new, and the masons worked through the frost of

the whole winter.

Source: Tidewater Press
""".encode()


@pytest.fixture(name="cleaned")
def _cleaned() -> Cleaned:
    return clean(RAW, "a.txt")


def test_full_rights_keep_the_text(cleaned: Cleaned) -> None:
    """The body is the cleaned text, escaped; the record has every piece with its text."""
    assert body(cleaned, "full") == (
        "The lamp of Gull Point was lit on Friday – \\#1 of the coast, and 300 people watched.\n\n"
        "## Keepers deny ‘waste’ claims\n\n"
        "1\\. The stair has 142 steps, of which 40 are new, and the masons worked through the frost of the "
        "whole winter.\n"
    )
    matter = front_matter(cleaned, "full", None, 8)
    assert list(matter) == [
        "title", "rights", "original_title", "publisher", "origin", "page_date", "capture", "pieces", "edits",
    ]  # fmt: skip
    assert matter["publisher"] == {"text": "Harbour Gazette", "basis": "text"}
    assert matter["origin"] == {"text": "Tidewater Press", "basis": "text", "note": "Source: Tidewater Press"}
    assert matter["page_date"] == {"edtf": "2021-05-03", "words": "May 3, 2021", "basis": "text"}
    assert "text" in json.dumps(matter["pieces"])


@pytest.mark.parametrize("rights", ["excerpt", "retelling"])
def test_other_rights_keep_no_text(cleaned: Cleaned, rights: Rights) -> None:
    """No body, no text of a piece, no run of more than eight words but the title."""
    matter = front_matter(cleaned, rights, None, 8)
    assert body(cleaned, rights) == ""
    for key, value in matter.items():
        shown = json.dumps(value, ensure_ascii=False).replace(json.dumps(matter["original_title"]), "")
        assert not any(" ".join(run) in shown for run in _runs(9)), key


def _runs(length: int) -> list[list[str]]:
    found = RAW.decode().split()
    return [found[start : start + length] for start in range(len(found) - length + 1)]


def test_long_repairs_are_left_out_of_an_excerpt() -> None:
    """An edit keeps its bytes, and of its words only as many as a quotation may have."""
    token = "-".join(["lamp"] * 9) + "â€™" + "-".join(["bell"] * 9) + "â€™"
    cleaned = clean(f"The lamp was lit on Friday night, {token} said the keepers.".encode(), "a.txt")
    (short,), (kept,) = edits(cleaned, "excerpt"), edits(cleaned, "full")
    assert (short["before"], short["after"]) == ("", "")
    assert len(words(kept["before"])) > 8


def edits(cleaned: Cleaned, rights: Rights) -> list[dict[str, str]]:
    """The edits of the front matter."""
    return cast("list[dict[str, str]]", front_matter(cleaned, rights, None, 8)["edits"])


def test_what_the_editors_know_goes_first(cleaned: Cleaned) -> None:
    """A row of the sidecar is an inference of the editors, and is marked as one; where it agrees, the text stands."""
    row = Row("a.txt", "https://example.org/a", "Shore Walkers", "The lamp", "2021-05-01", "2021-06-01", 2)
    matter = front_matter(cleaned, "full", row, 8)
    assert (matter["title"], matter["original_title"]) == ("The lamp", "The lamp")
    assert matter["publisher"] == {"text": "Shore Walkers", "basis": "inferred", "note": "captures.csv"}
    assert matter["page_date"] == {"edtf": "2021-05-01", "basis": "inferred"}
    assert (matter["url"], matter["retrieved"]) == ("https://example.org/a", "2021-06-01")
    same = Row("a.txt", None, "Harbour Gazette", None, "2021-05-03", None, 2)
    matter = front_matter(cleaned, "full", same, 8)
    assert matter["publisher"] == {"text": "Harbour Gazette", "basis": "text"}
    assert matter["page_date"] == {"edtf": "2021-05-03", "words": "May 3, 2021", "basis": "text"}


def test_a_credit_under_a_picture_is_a_hint() -> None:
    """An origin read from a caption is inferred, with the words it was read from."""
    raw = b"A keeper looks out on May 9, 2022. (AP Photo/M. Example)\n\nThe lamp was lit again on Friday night."
    matter = front_matter(clean(raw, "a.txt"), "full", None, 8)
    assert matter["origin"] == {"text": "Associated Press", "basis": "inferred", "note": "AP Photo"}


CHANGED = (
    "Keepers wait for the tide\n\n{}\n\nThe keepers of Gull Point spent the winter mending the stair, and three of "
    "them slept in the tower, because the road to the town was under water for most of January.\n"
)


@pytest.mark.parametrize(
    ("lines", "page", "stated"),
    [
        ("Published 12 May 2025\nUpdated 14 May 2025", "2025-05-12", ("2025-05-14", "Updated 14 May 2025")),
        ("Published: 12 May 2025 | Updated: 14 May 2025", "2025-05-12", ("2025-05-14", "Updated: 14 May 2025")),
        ("Updated 14 May 2025", "2025-05-14", None),
        ("Published 12 May 2025\nUpdated 12 May 2025", "2025-05-12", None),
        ("Published 12 May 2025", "2025-05-12", None),
    ],
)
def test_the_day_of_a_change_is_kept(lines: str, page: str, stated: tuple[str, str] | None) -> None:
    """Where the page tells of a later day on which its text was changed, the text as it stands was written then."""
    matter = front_matter(clean(CHANGED.format(lines).encode(), "a.txt"), "full", None, 8)
    assert cast("dict[str, str]", matter["page_date"])["edtf"] == page
    found = cast("dict[str, str] | None", matter.get("stated"))
    assert found == ({"edtf": stated[0], "words": stated[1], "basis": "text"} if stated else None)
