"""Folders with faults, strangers and sidecars: every fault is said, and nothing written."""

import os
from pathlib import Path

import pytest

from tests.store.imports.written import PAGE, matter
from variorum.errors import CaptureError, ContentError
from variorum.store.imports import import_captures


def test_files_that_are_no_captures_are_listed(source: Path, content: Path) -> None:
    """Nothing is passed over in silence."""
    (source / "TITLES").write_text("x", encoding="utf-8")
    (source / "README.md").write_text("x", encoding="utf-8")
    (source / ".hidden.txt").write_text("x", encoding="utf-8")
    (source / "older").mkdir()
    left = dict(import_captures(source, content).left_out)
    assert list(left) == [".hidden.txt", "README.md", "TITLES", "older"]
    assert "missing" in left["TITLES"]


def test_every_fault_is_said_and_nothing_written(source: Path, content: Path) -> None:
    """Unreadable captures, other forms of articles, links and the sidecar's faults, all in one go."""
    (source / "b.txt").write_bytes(b"\x00\x01")
    (source / "c.docx").write_bytes(b"PK\x03\x04")
    (source / "d.txt").symlink_to(Path(os.devnull))
    (source / "e.txt").write_text(" \n", encoding="utf-8")
    (source / "f\n.txt").write_text("Lamp", encoding="utf-8")
    (source / "captures.csv").write_text("capture,url\na.txt,nowhere\nz.txt,\n", encoding="utf-8")
    with pytest.raises(CaptureError) as caught:
        import_captures(source, content)
    found = [(Path(problem.path).name, problem.line) for problem in caught.value.problems]
    assert found == [
        ("b.txt", 1),
        ("c.docx", 0),
        ("captures.csv", 2),
        ("captures.csv", 3),
        ("d.txt", 0),
        ("e.txt", 0),
        ("f\\n.txt", 0),
    ]
    assert not content.exists()


OTHERS = [
    ("a.pdf", b"%PDF-1.7", "a .pdf file"),
    ("a.md", b"Lamp lit", "a .md file"),
    ("b.txt", b"%PDF-1.7 Lamp", "a PDF document under the name of a text"),
    ("b.html", b"PK\x03\x04 word/document.xml", "a packed file, as word processors write,"),
    ("b.txt", b"\xd0\xcf\x11\xe0 Lamp", "a document of a word processor"),
    ("b.txt", b"{\\rtf1 Lamp}", "an RTF document"),
    ("b.htm", b"\x89PNG\r\n", "a picture"),
]


@pytest.mark.parametrize(("name", "raw", "found"), OTHERS)
def test_what_may_hold_an_article_and_is_no_text_is_a_fault(
    source: Path, content: Path, name: str, raw: bytes, found: str
) -> None:
    """By its ending or by its first bytes: to pass it over would lose it. The advice is to save its text."""
    (source / name).write_bytes(raw)
    with pytest.raises(CaptureError) as caught:
        import_captures(source, content)
    (problem,) = caught.value.problems
    assert Path(problem.path).name == name
    assert problem.found.startswith(found)
    assert "Save its text as" in problem.advice
    assert not content.exists()


def test_a_folder_without_a_capture_says_what_it_holds(tmp_path: Path, content: Path) -> None:
    """An editor who named the folder above sees the one to name."""
    (tmp_path / "all" / "2031").mkdir(parents=True)
    (tmp_path / "all" / "lamp.log").write_text("x", encoding="utf-8")
    with pytest.raises(CaptureError) as caught:
        import_captures(tmp_path / "all", content)
    (problem,) = caught.value.problems
    assert problem.found == (
        "no captures; it holds 2031 (a folder: import it by itself), lamp.log (its ending is .log, not .txt or .html)"
    )
    (tmp_path / "none").mkdir()
    with pytest.raises(CaptureError, match="it holds nothing"):
        import_captures(tmp_path / "none", content)


def test_two_articles_in_one_file_are_noticed(source: Path, content: Path) -> None:
    """The note names the line of the second head, the file to cut and the article to delete; all is kept."""
    one, two = (
        "Ferry service resumes to Gull Point\n\nThe ferry sailed again on Friday with 300 people aboard.\n\n"
        f"It had lain at the quay for {weeks} weeks, the harbour office said, because nobody could mend it. The "
        "engine came from abroad in the end, and a mechanic with it, who stayed for nine days and was well paid.\n"
        for weeks in ("six", "seven")
    )
    (source / "a.txt").write_text(f"{one}\n***\n\n{two.replace('Ferry', 'Lamp')}", encoding="utf-8")
    (entry,) = import_captures(source, content).entries
    (note,) = entry.notes
    assert note.startswith("Line 9 looks like the head of a second article, 'Lamp service resumes to Gull Point …'")
    assert f"delete articles/{entry.article}.md, cut a.txt in two" in note
    assert "seven weeks" in (content / "articles" / f"{entry.article}.md").read_text(encoding="utf-8")


def test_an_article_that_cannot_be_read_stops_the_import(source: Path, content: Path) -> None:
    """It might be the article of a capture: nothing is written beside it."""
    path = content / "articles" / "broken.md"
    path.parent.mkdir(parents=True)
    path.write_text("---\ncapture: {name: a.txt\n---\n", encoding="utf-8")
    with pytest.raises(CaptureError) as caught:
        import_captures(source, content)
    assert [Path(problem.path).name for problem in caught.value.problems] == ["broken.md"]
    path.write_bytes(b"---\n\xff\n---\n")
    with pytest.raises(CaptureError, match="UTF-8"):
        import_captures(source, content)


def test_a_damaged_record_stops_the_comparison(source: Path, content: Path) -> None:
    """Where an edited article no longer holds its record, and the capture has changed, the error names the file."""
    name = import_captures(source, content).entries[0].article
    path = content / "articles" / f"{name}.md"
    path.write_text(path.read_text(encoding="utf-8").replace("kind: kept", "kind: left"), encoding="utf-8")
    (source / "a.txt").write_text(PAGE.replace("300", "400"), encoding="utf-8")
    with pytest.raises(ContentError, match=r"lamp-lit-at-gull-point\.md.*left"):
        import_captures(source, content)


def test_a_folder_that_is_none_is_refused(tmp_path: Path) -> None:
    """The error names the path."""
    with pytest.raises(CaptureError, match="no such folder"):
        import_captures(tmp_path / "nowhere", tmp_path)


def test_a_sidecar_beside_the_folder_is_read_too(source: Path, content: Path) -> None:
    """The one in the folder goes first; rows of captures imported earlier are no fault."""
    import_captures(source, content)
    (source / "a.txt").rename(source / "b.txt")
    (source.parent / "captures.csv").write_text("\ufeffcapture,publisher\na.txt,X\nb.txt,Outer\n", encoding="utf-8")
    (source / "captures.csv").write_text("capture,publisher\nb.txt,Inner\n", encoding="utf-8")
    (entry,) = import_captures(source, content).entries
    found = matter(content / "articles" / f"{entry.article}.md").publisher
    assert found is not None
    assert (found.text, found.basis) == ("Inner", "inferred")
