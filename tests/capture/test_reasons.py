"""Every rule that a cleaning record can name says why it acts."""

from pathlib import Path

import pytest

from variorum.capture import clean
from variorum.capture.reasons import BY_PLACE, REASONS, ByPlace
from variorum.capture.repair import UNSEEN
from variorum.capture.rules import RULES

DAMAGED = sorted((Path(__file__).resolve().parents[1] / "data" / "captures").glob("*.txt"))


def names(raw: bytes) -> set[str]:
    """The rules that a capture's cleaning record names."""
    cleaned = clean(raw, "a.txt")
    return {piece.rule for piece in cleaned.pieces} | {edit.rule for edit in cleaned.edits}


@pytest.mark.parametrize("row", BY_PLACE, ids=[row.name for row in BY_PLACE])
def test_each_rule_acts_in_its_case(row: ByPlace) -> None:
    """The capture beside the reason is one in which the rule acts."""
    assert row.name in names(row.case.encode())


def test_no_rule_has_two_reasons() -> None:
    """A name stands for one rule, wherever its table is."""
    listed = [*(row.name for row in BY_PLACE), *(row.name for row in RULES), *(row.rule for row in UNSEEN)]
    assert len(set(listed)) == len(listed) == len(REASONS)


@pytest.mark.parametrize("path", DAMAGED, ids=lambda path: path.stem)
def test_records_name_no_rule_without_a_reason(path: Path) -> None:
    """Of all kinds of damage and furniture that the tests know."""
    assert names(path.read_bytes()) <= set(REASONS)


def test_records_of_the_demonstration_neither(captures: dict[str, str]) -> None:
    """Nor those of real pages."""
    for text in captures.values():
        assert names(text.encode()) <= set(REASONS)
