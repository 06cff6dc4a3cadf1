"""The regatta as a folder of a test's own, to be changed and audited."""

from pathlib import Path

import pytest

from tests.small_archive import copy


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A copy of the regatta."""
    return copy(tmp_path)
