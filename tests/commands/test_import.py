"""`import` as it is called: what it writes and reports, and what it does where there is nothing."""

from pathlib import Path

import pytest

from tests.commands.calling import called


def test_import_writes_articles_and_reports(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Exit 0, a report on standard output, and an archive that can be read."""
    code, out, err = called(["import", "captures", "--content", "fresh"], capsys)
    assert (code, err) == (0, "")
    assert "3 written" in out
    assert len(list((root / "fresh" / "articles").glob("*.md"))) == 3


def test_import_from_nowhere(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Exit 1, the reason on standard error, nothing on standard output, nothing written."""
    code, out, err = called(["import", "nowhere", "--content", "fresh"], capsys)
    assert (code, out) == (1, "")
    assert err.startswith("nowhere:0:0: no such folder; expected a folder of captures.")
    assert not (root / "fresh").exists()
