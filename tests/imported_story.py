"""A story that nobody has curated, imported into an empty folder in which the commands are then called."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from variorum.commands import main
from variorum.store import gazetteer


def imported(root: Path, captures: Mapping[str, str], monkeypatch: pytest.MonkeyPatch) -> Path:
    """`root`, now the working folder, with `captures/` and the `content/` made of them; without a gazetteer."""
    monkeypatch.chdir(root)
    monkeypatch.setattr(gazetteer, "PACKAGE", "a_package_that_nobody_has")
    (root / "captures").mkdir()
    for name, text in captures.items():
        (root / "captures" / name).write_text(text, encoding="utf-8")
    assert main(["import", "captures"]) == 0
    return root
