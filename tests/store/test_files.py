"""Content files in and out: every way a file can be unreadable, told with its place; writing whole or not at all."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from variorum.store import files
from variorum.store.files import LARGEST, read_source, read_text, write_text

UNREADABLE = [
    ("empty", b"", 1, 1, "an empty file"),
    ("white space", b" \n\n", 1, 1, "an empty file"),
    ("not UTF-8", b"---\ntitle: caf\xe9\n", 2, 11, "byte 0xe9, which is not UTF-8"),
    ("not UTF-8 after a mark", b"\xef\xbb\xbfa\xff", 1, 2, "byte 0xff, which is not UTF-8"),
    ("not UTF-8 after letters of two bytes", "éé".encode() + b"\xff", 1, 3, "byte 0xff, which is not UTF-8"),
    ("UTF-16", "title".encode("utf-16"), 1, 1, "byte 0xff, which is not UTF-8"),
    ("binary", b"PK\x03\x04ab", 1, 3, "a control character (0x03)"),
    ("a null byte on the second line", b"a\nb\x00", 2, 2, "a control character (0x00)"),
    ("10 MB in one line", b"a" * 10_000_000, 0, 0, "10,000,000 bytes"),
]  # fmt: skip


@pytest.mark.parametrize(("_what", "raw", "line", "column", "found"), UNREADABLE, ids=[row[0] for row in UNREADABLE])
def test_unreadable_files_are_told(tmp_path: Path, _what: str, raw: bytes, line: int, column: int, found: str) -> None:
    """What is no text is one problem at the byte that shows it, and no text."""
    path = tmp_path / "a.md"
    path.write_bytes(raw)
    text, problems = read_text(path, "content/a.md")
    assert text == ""
    assert [(p.path, p.line, p.column, p.found) for p in problems] == [("content/a.md", line, column, found)]


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    """What the system says is passed on."""
    (problem,) = read_text(tmp_path / "a.md", "a.md")[1]
    assert problem.found == "No such file or directory"


def test_no_more_is_read_than_is_allowed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The size is limited before the file is in memory, and a file at the limit is read."""
    monkeypatch.setattr(files, "LARGEST", 4)
    (tmp_path / "a").write_text("1234")
    (tmp_path / "b").write_text("12345")
    assert read_text(tmp_path / "a", "a") == ("1234", [])
    assert read_text(tmp_path / "b", "b")[1][0].found == "5 bytes"
    assert LARGEST == 5_000_000


MATTER = [
    ("title: a\n", "no marks"),
    ("---\ntitle: a\n", "no closing mark"),
    (" ---\ntitle: a\n---\n", "an indented mark"),
    ("---\rtitle: a\r---\r", "line ends of another age"),
]


@pytest.mark.parametrize("text", [row[0] for row in MATTER], ids=[row[1] for row in MATTER])
def test_front_matter_stands_between_two_lines(tmp_path: Path, text: str) -> None:
    """Without them a file is refused at its first line."""
    (tmp_path / "a.md").write_bytes(text.encode())
    source, (problem,) = read_source(tmp_path / "a.md", "a.md")
    assert source is None
    assert (problem.line, problem.column, problem.expected) == (1, 1, "front matter between two lines of ---")


@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_body_and_matter_know_their_lines(tmp_path: Path, end: str, mark: str) -> None:
    """Line ends and a byte order mark change nothing; a line of three hyphens in the body is text."""
    text = mark + "---\ntitle: a\nwas: [b]\n---\nOne.\n---\n".replace("\n", end)
    (tmp_path / "a.md").write_bytes(text.encode())
    source, problems = read_source(tmp_path / "a.md", "a.md")
    assert source
    assert problems == []
    assert (source.matter["title"], source.body, source.body_line) == ("a", "One.\n---\n", 5)


@given(text=st.text(alphabet=st.characters(codec="utf-8")))
@settings(deadline=None)
def test_what_is_written_is_what_is_read(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    """Text goes to the disk as it is, without translated line ends."""
    path = tmp_path_factory.mktemp("written") / "deep" / "a.md"
    write_text(path, text)
    assert path.read_bytes() == text.encode()


def test_a_failed_write_leaves_what_was_there(tmp_path: Path) -> None:
    """Text that cannot be encoded harms neither the old file nor the folder."""
    path = tmp_path / "a.md"
    path.write_text("old")
    with pytest.raises(UnicodeEncodeError):
        write_text(path, "new \ud800")
    assert [(p.name, p.read_text()) for p in tmp_path.iterdir()] == [("a.md", "old")]
