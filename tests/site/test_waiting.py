"""A build that failed is tried again when a file has changed, and not before."""

from collections.abc import Callable
from pathlib import Path

import pytest

from variorum.site import waiting


def write(path: Path) -> None:
    """A file as an editor saves it."""
    path.write_text("mended", encoding="utf-8")


CHANGES: dict[str, Callable[[Path], object]] = {
    "another text": lambda folder: write(folder / "b" / "two.md"),
    "a new file": lambda folder: write(folder / "three.md"),
    "a file that goes": lambda folder: (folder / "one.md").unlink(),
    "another name": lambda folder: (folder / "one.md").rename(folder / "four.md"),
}


@pytest.mark.parametrize("title", CHANGES)
def test_it_waits_until_a_file_has_changed(title: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """However deep it lies; looks that find nothing new are followed by more of them."""
    (tmp_path / "b").mkdir()
    for name in ("one.md", "b/two.md"):
        (tmp_path / name).write_text("as it was", encoding="utf-8")
    looks: list[float] = []

    def look(seconds: float) -> None:
        looks.append(seconds)
        if len(looks) == 3:
            CHANGES[title](tmp_path)

    monkeypatch.setattr("variorum.site.waiting.time.sleep", look)
    waiting.until_changed([tmp_path, tmp_path / "absent"], waiting.marks([tmp_path]))
    assert looks == [waiting.PAUSE] * 3


def test_a_change_during_the_build_is_not_missed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What an editor mended while the failing build still ran is tried at once."""
    write(tmp_path / "one.md")
    before = waiting.marks([tmp_path])
    write(tmp_path / "two.md")
    monkeypatch.setattr("variorum.site.waiting.time.sleep", lambda _: pytest.fail("it waited"))
    waiting.until_changed([tmp_path], before)


def test_a_link_to_nothing_is_no_file(tmp_path: Path) -> None:
    """An editor's lock file may point nowhere, or be gone when it is looked at."""
    (tmp_path / ".#one.md").symlink_to(tmp_path / "nowhere")
    assert waiting.marks([tmp_path]) == frozenset()
