"""The regatta, and the demonstration, each as a folder of a test's own in which the commands are called."""

import shutil
from pathlib import Path

import pytest

from tests.site.pelican_runs import ROOT
from tests.small_archive import copy


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the regatta, in which the commands are called."""
    monkeypatch.chdir(copy(tmp_path))
    return tmp_path


@pytest.fixture
def demo(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the demonstration's content, in which the commands are called."""
    shutil.copytree(ROOT / "content", tmp_path / "content")
    monkeypatch.chdir(tmp_path)
    return tmp_path
