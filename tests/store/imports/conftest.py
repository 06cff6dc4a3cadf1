"""A folder with one capture, and where its article goes."""

from pathlib import Path

import pytest

from tests.store.imports.written import PAGE


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """A folder of captures that holds one."""
    folder = tmp_path / "captures"
    folder.mkdir()
    (folder / "a.txt").write_text(PAGE, encoding="utf-8")
    return folder


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """A content folder that is not there yet."""
    return tmp_path / "content"
