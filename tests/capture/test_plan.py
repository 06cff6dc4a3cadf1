"""What an import is going to do."""

from dataclasses import replace

import pytest

from variorum.capture import clean
from variorum.capture.plan import Known, Output, plan
from variorum.capture.report import Entry
from variorum.model import Cleaned, Rights

OLD = clean(b"Lamp lit at Gull Point\n\nThe lamp was lit on Friday, and 300 people watched it from the quay.", "a.txt")
NEW = clean(b"Lamp lit at Gull Point\n\nThe lamp was lit on Friday, and 400 people watched it from the quay.", "a.txt")
KNOWN = Known("lamp", "a.txt", OLD.sha256, "full", untouched=True)


def planned(capture: Cleaned, article: Known, rights: Rights = "full") -> tuple[Entry, tuple[Output, ...]]:
    """The plan for one capture where one article is there."""
    entries, outputs = plan([capture], [article], {}, rights, lambda _: OLD, 8)
    return entries[0], outputs


CASES = [
    ("the same capture", OLD, KNOWN, "unchanged", False, False),
    ("the same capture, article edited", OLD, replace(KNOWN, untouched=False), "kept as edited", False, False),
    ("another capture of the name", NEW, KNOWN, "rewritten", True, True),
    ("another capture, article edited", NEW, replace(KNOWN, untouched=False), "kept as edited", False, True),
    ("another name", replace(OLD, name="b.txt"), KNOWN, "written", True, False),
]


@pytest.mark.parametrize(
    ("name", "capture", "article", "outcome", "writes", "shows"), CASES, ids=[row[0] for row in CASES]
)
def test_the_outcome(name: str, capture: Cleaned, article: Known, outcome: str, writes: bool, shows: bool) -> None:  # noqa: FBT001
    """An edited article is never written; an untouched one is when its capture has changed; a difference is shown."""
    entry, outputs = planned(capture, article)
    assert (entry.outcome, bool(outputs), bool(entry.difference)) == (outcome, writes, shows)
    assert [output.id for output in outputs] == [entry.article] * writes


def test_an_edited_article_comes_with_advice() -> None:
    """The report says what to do about a capture that changed under it, with the versions before it, oldest first."""
    entry, _ = planned(NEW, replace(KNOWN, untouched=False, was=("aaa",)))
    assert "into articles/lamp.md" in entry.notes[0]
    assert f"sha256: {NEW.sha256}, size: {NEW.size}, was: [aaa, {OLD.sha256}]" in entry.notes[0]


def test_rights_of_an_article_stay() -> None:
    """An import never turns an excerpt into a full text, and says so."""
    entry, outputs = planned(NEW, replace(KNOWN, rights="excerpt"))
    assert [output.rights for output in outputs] == ["excerpt"]
    assert "stay 'excerpt', not 'full'" in entry.notes[-1]


def test_unknown_rights_are_taken_for_the_least() -> None:
    """A file that names no rights is not published in full."""
    _, outputs = planned(NEW, replace(KNOWN, rights="None"))
    assert [output.rights for output in outputs] == ["excerpt"]


def test_the_same_bytes_twice_are_two_articles() -> None:
    """Both are kept under ids of their own, and the report says so."""
    entries, outputs = plan(
        [OLD, replace(OLD, name="b.txt"), replace(OLD, name="c.txt")], [], {}, "full", lambda _: OLD, 8
    )
    stem = "lamp-lit-at-gull-point"
    assert [output.id for output in outputs] == [stem, f"{stem}-{OLD.sha256[:8]}", f"{stem}-{OLD.sha256[:8]}-2"]
    assert all("same bytes" in entry.notes[0] for entry in entries)


def test_a_capture_without_a_title_or_a_text_is_pointed_out() -> None:
    """An editor is told where to look."""
    (entry,), _ = plan([clean(b"Leave a Reply", "a.txt")], [], {}, "full", lambda _: OLD, 8)
    assert [note.split(":")[0] for note in entry.notes] == ["No title was found", "Nothing of it is kept"]
