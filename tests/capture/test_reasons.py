"""Every rule that a cleaning record can name says why it acts."""

from pathlib import Path

import pytest

from variorum.capture import clean
from variorum.capture.reasons import BY_PLACE, REASONS, ByPlace
from variorum.capture.repair import UNSEEN
from variorum.capture.rules import RULES
from variorum.capture.saved_pages import PAGE_REASONS
from variorum.capture.tables import Row, load_table

DAMAGED = sorted((Path(__file__).resolve().parents[1] / "data" / "captures").glob("*.txt"))
SAVED = (
    "<!DOCTYPE html><html><head><title>Lamp lit again at Gull Point</title></head><body>{}"
    "<p>The keepers of Gull Point lit the lamp again on Friday, and 300 people watched it from the quay below.</p>"
    "<p>It had been dark for two years, the harbour office said, since nobody could pay for its oil.</p></html>"
)
TABLE = load_table("saved_pages")
ACTING = [
    *((row, [row["name"]]) for row in TABLE["tags"]),
    *((row, [f"html-{row['name']}"]) for row in TABLE["elements"]),
    *((row, [f"html-box-{word}" for word in row["words"]]) for row in TABLE["labels"]),
    *((row, ["html-box-ad"]) for row in TABLE["boxes"]),
]
"""Each row on markup, and the rules one of which its case calls up."""


def names(raw: bytes, capture: str = "a.txt") -> set[str]:
    """The rules that a capture's cleaning record names."""
    cleaned = clean(raw, capture)
    return {piece.rule for piece in cleaned.pieces} | {edit.rule for edit in cleaned.edits}


@pytest.mark.parametrize("row", BY_PLACE, ids=[row.name for row in BY_PLACE])
def test_each_rule_acts_in_its_case(row: ByPlace) -> None:
    """The capture beside the reason is one in which the rule acts."""
    assert row.name in names(row.case.encode())


@pytest.mark.parametrize(("row", "rules"), ACTING, ids=lambda value: value[0] if isinstance(value, list) else "")
def test_each_rule_of_saved_pages_acts_in_its_case(row: Row, rules: list[str]) -> None:
    """Over the text of a page; and all that the record of the page names has a reason."""
    found = names(SAVED.format(row["case"]).encode(), "a.html")
    assert found & set(rules)
    assert found <= set(REASONS)


def test_each_word_of_a_label_has_the_reason_of_its_row() -> None:
    """Whichever of them a box bears."""
    words = [word for row in TABLE["labels"] for word in row["words"]]
    assert len(set(words)) == len(words)
    for word in words:
        found = names(SAVED.format(f'<div class="{word}">New lamps at half the price</div>').encode(), "a.html")
        assert f"html-box-{word}" in found & set(REASONS)


def test_no_rule_has_two_reasons() -> None:
    """A name stands for one rule, wherever its table is."""
    listed = [*(row.name for row in BY_PLACE), *(row.name for row in RULES), *(row.rule for row in UNSEEN)]
    listed += PAGE_REASONS
    assert len(set(listed)) == len(listed) == len(REASONS)


@pytest.mark.parametrize("path", DAMAGED, ids=lambda path: path.stem)
def test_records_name_no_rule_without_a_reason(path: Path) -> None:
    """Of all kinds of damage and furniture that the tests know."""
    assert names(path.read_bytes()) <= set(REASONS)


def test_records_of_the_demonstration_neither(captures: dict[str, str]) -> None:
    """Nor those of real pages."""
    for text in captures.values():
        assert names(text.encode()) <= set(REASONS)
