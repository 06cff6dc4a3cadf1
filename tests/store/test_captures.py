"""Captures: read where they are, and only from their folder."""

import os
from dataclasses import replace
from pathlib import Path

import pytest

from tests.small_archive import REGATTA, content_of
from variorum.errors import CaptureError
from variorum.model import Article
from variorum.store.captures import read_captures


def named(name: str) -> Article:
    """An article whose capture has this name."""
    article = content_of(REGATTA).articles[0]
    assert article.capture
    return replace(article, capture=replace(article.capture, name=name))


def test_captures_that_are_there_are_read(tmp_path: Path) -> None:
    """Those that are not there are no fault: an archive is built without them."""
    (tmp_path / "a.txt").write_bytes(b"\xff a")
    assert read_captures(tmp_path, [named("a.txt"), named("b.txt")]) == {"a.txt": b"\xff a"}
    assert read_captures(tmp_path / "nowhere", [named("a.txt")]) == {}


@pytest.mark.parametrize("name", ["../a.txt", "/etc/passwd", "deep/a.txt"])
def test_a_name_that_leaves_the_folder_is_refused(tmp_path: Path, name: str) -> None:
    """Whatever stands there, it is not opened."""
    with pytest.raises(CaptureError, match="a plain file name"):
        read_captures(tmp_path, [named(name)])


def test_all_names_are_told_at_once(tmp_path: Path) -> None:
    """Two articles with such names are two problems."""
    with pytest.raises(CaptureError) as caught:
        read_captures(tmp_path, [named("../a"), named("../b")])
    assert len(caught.value.problems) == 2


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read every file")
def test_a_file_that_may_not_be_read_is_told(tmp_path: Path) -> None:
    """The system's reason is passed on, not raised as it is."""
    (tmp_path / "a.txt").touch(mode=0)
    with pytest.raises(CaptureError, match="Permission denied"):
        read_captures(tmp_path, [named("a.txt")])


def test_a_huge_file_is_not_read_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """One byte more than a capture may have shows that it is too long; the rest stays on the disk."""
    monkeypatch.setattr("variorum.store.captures.LIMIT", 10)
    (tmp_path / "a.txt").write_bytes(b"a" * 1000)
    assert read_captures(tmp_path, [named("a.txt")]) == {"a.txt": b"a" * 11}
