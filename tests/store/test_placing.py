"""Places looked up in the files of an archive."""

from pathlib import Path

from tests.small_archive import copy
from variorum.model import Place
from variorum.store.placing import Placing


def test_values_of_front_matter_and_ledgers_are_placed(tmp_path: Path) -> None:
    """A value's place is that of its line in the file, behind the line that opens the front matter."""
    where = Placing(copy(tmp_path) / "content", "shown")
    article, ledger = "shown/articles/regatta-sunday.md", "shown/ledger/regatta-sunday.yaml"
    lines = (tmp_path / "content/articles/regatta-sunday.md").read_text().split("\n")
    found = where(Place(article, 1, 1), "capture", "sha256")
    assert lines[found.line - 1][found.column - 1 :].startswith("sha256: ")
    lines = (tmp_path / "content/ledger/regatta-sunday.yaml").read_text().split("\n")
    found = where(Place(ledger, 1, 1), "figures", 2, "accept", "value")
    assert lines[found.line - 1][found.column - 1 :] == "value: 2000"


def test_a_file_that_cannot_be_read_has_the_place_it_had(tmp_path: Path) -> None:
    """A place is better than none."""
    where = Placing(tmp_path, "shown")
    for name in ("shown/a.md", "shown/a.yaml"):
        assert where(Place(name, 3, 4), "key") == Place(name, 3, 4)
