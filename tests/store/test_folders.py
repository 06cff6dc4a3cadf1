"""Which files are read: nothing that could be meant for the archive is passed over in silence."""

from pathlib import Path

import pytest

from tests.small_archive import write
from variorum.store.folders import ENDINGS, PELICANS, named_files, strays

STRAY = [
    ("articles/notes.txt", "a .txt file", ".md files"),
    ("articles/a.MD", "a .MD file", ".md files"),
    ("articles/README", "a file without an ending", ".md files"),
    ("articles/deep/er/a.markdown", "a .markdown file", ".md files"),
    ("ledger/a.yml", "a .yml file", ".yaml files"),
    ("quantities/a.yaml", "a .yaml file", ".md files"),
    ("places/map.svg", "a .svg file", ".md files"),
    ("articles/two words.md", "the file name 'two words'", "an id: letters, digits"),
    ("ledger/-a.yaml", "the file name '-a'", "an id: letters, digits"),
    ("article/a.md", "a .md file in the folder article/, which is not read", "one of articles/"),
    ("ledgers/a.yaml", "a .yaml file in the folder ledgers/, which is not read", "one of articles/"),
    ("a.md", "a .md file in no folder", "one of articles/"),
]
"""A file; what is found; how what was expected begins."""


@pytest.mark.parametrize(("name", "found", "expected"), STRAY, ids=[row[0] for row in STRAY])
def test_strays_are_told(tmp_path: Path, name: str, found: str, expected: str) -> None:
    """A file that would be skipped is one problem."""
    write(tmp_path, name, "a")
    (problem,) = strays(tmp_path, "content")
    assert (problem.path, problem.found) == (f"content/{name}", found)
    assert problem.expected.startswith(expected)


@pytest.mark.parametrize(("name", "meant"), [("article/a.md", "articles/"), ("ledgers/a.yaml", "ledger/")])
def test_a_misspelt_folder_names_the_nearest(tmp_path: Path, name: str, meant: str) -> None:
    """The advice is the folder that was meant."""
    write(tmp_path, name, "a")
    assert next(strays(tmp_path, "content")).advice == f"Did you mean '{meant}'?"


LEFT = [
    "articles/.a.md.swp",
    "articles/a.md~",
    ".git/a.md",
    "articles/.obsidian/a.md",
    "explainers/a.rst",
    "pages/deep/picture.png",
    "images/map.png",
    "extra/robots.txt",
]


@pytest.mark.parametrize("name", LEFT)
def test_what_is_not_the_archives_is_left(tmp_path: Path, name: str) -> None:
    """Hidden files, editors' copies, Pelican's own files and pictures are nobody's fault."""
    write(tmp_path, name, "a")
    assert list(strays(tmp_path, "content")) == []
    assert named_files(tmp_path, ".md") == []


def test_a_link_to_nothing_is_told(tmp_path: Path) -> None:
    """An article that is a broken link would be missed."""
    (tmp_path / "articles").mkdir()
    (tmp_path / "articles" / "a.md").symlink_to("gone.md")
    (problem,) = strays(tmp_path, "content")
    assert problem.found == "a link to a file that does not exist"


@pytest.mark.parametrize(("folder", "ending"), [*ENDINGS.items(), *((folder, ".md") for folder in PELICANS)])
def test_files_of_every_folder_are_found(tmp_path: Path, folder: str, ending: str) -> None:
    """At any depth, sorted, and none of them is a stray."""
    names = [f"{folder}/b{ending}", f"{folder}/a/c{ending}"]
    for name in names:
        write(tmp_path, name, "x")
    assert [path.relative_to(tmp_path).as_posix() for path in named_files(tmp_path / folder, ending)] == sorted(names)
    assert list(strays(tmp_path, "content")) == []
