"""The cleaning record: it must be what the rules make of the very capture that was recorded."""

from pathlib import Path

import pytest

from tests.audit.regatta import CAPTURE, SUNDAY, open_items, there
from tests.small_archive import audit_of, change, write


def test_a_changed_capture_is_found(root: Path) -> None:
    """One byte more, and it is not the file that was imported; the hash that was recorded is pointed at."""
    change(root, CAPTURE, "Back to top button", "Back to top button!")
    (problem,) = open_items(root)
    assert problem.found == "a capture other than the one recorded"
    assert problem.path == SUNDAY
    assert there(root, problem).startswith("sha256: ")


EDIT = "edits:\n  - {bytes: [0, 1], before: a, after: A, rule: x}\n"
RECORD = [
    ("size: 524", "size: 525", "size: 525"),
    ("encoding: utf-8", "encoding: cp1252", "encoding: cp1252"),
    ("{bytes: [505, 523], kind: removed", "{bytes: [505, 523], kind: kept", "{bytes: [505, 523], kind: kept"),
    ("rule: skip", "rule: share", "{bytes: [505, 523]"),
    ("[168, 281]", "[168, 280]", "{bytes: [168, 280]"),
    ("  - {bytes: [523, 524], kind: removed, rule: gap, role: gap}\n", "", "pieces:"),
    ("---\nThe sailing", f"{EDIT}---\nThe sailing", "{bytes: [0, 1]"),
]


@pytest.mark.parametrize(("old", "new", "place"), RECORD, ids=[row[2] for row in RECORD])
def test_a_changed_cleaning_record_is_found(root: Path, old: str, new: str, place: str) -> None:
    """What the record says was kept, removed or repaired must be what the rules make of the capture."""
    change(root, SUNDAY, old, new)
    (problem,) = (p for p in open_items(root) if p.path == SUNDAY)
    assert there(root, problem).startswith(place)


def test_a_changed_text_of_a_piece_is_found(root: Path) -> None:
    """Under full rights the record holds the capture's words, and they must be the capture's."""
    change(
        root,
        "content/articles/regatta-eve.md",
        'text: "The sailing club expects 60',
        'text: "The sailing club expects 70',
    )
    (problem,) = open_items(root)
    assert problem.found == "a piece whose text is not the capture's"
    assert there(root, problem).startswith("text: ")


def test_another_capture_is_not_asked_for_its_numbers(root: Path) -> None:
    """A file that is no text, or a text of twenty million letters, is told as another capture, and in no time."""
    for raw in (b"\x00\x01", b"", "a".encode("utf-16"), b"a" * 20_000_001):
        write(root, CAPTURE, raw)
        (problem,) = audit_of(root).problems
        assert problem.found == "a capture other than the one recorded"
