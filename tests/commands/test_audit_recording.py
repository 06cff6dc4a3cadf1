"""`audit --record` as it is called: what it writes into the ledgers, and when it writes nothing."""

from pathlib import Path

import pytest

from tests.commands.calling import called
from tests.small_archive import change

LEDGERS = ("regatta-eve", "regatta-letters", "regatta-sunday")


def stripped(root: Path, name: str) -> tuple[Path, str]:
    """A ledger without what audits wrote, and what it says."""
    path = root / "content" / "ledger" / f"{name}.yaml"
    lines = path.read_text().splitlines(keepends=True)
    start = next(n for n, line in enumerate(lines) if line.startswith("verified:"))
    after = next(n for n, line in enumerate(lines) if n > start and not line.startswith("  "))
    kept = [*lines[:start], *lines[after:]]
    text = "".join(line for line in kept if not line.startswith("    line: "))
    path.write_text(text.replace("line: 5, ", ""))
    return path, path.read_text()


@pytest.mark.parametrize("name", LEDGERS)
def test_recording_writes_what_was_verified_and_nothing_else(
    root: Path, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    """The record and the lines are added; without them the file is what the editor wrote, byte for byte."""
    path, before = stripped(root, name)
    assert called(["audit", "--record"], capsys)[0] == 0
    after = path.read_text()
    assert after.count("verified:") == 1
    assert "line: " in after
    assert stripped(root, name)[1] == before
    path.write_text(after)
    assert called(["audit", "--record"], capsys)[0] == 0
    assert path.read_text() == after


def test_nothing_is_recorded_while_something_is_open(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A record says that all of it was checked."""
    change(root, "content/ledger/regatta-eve.yaml", "quote: 15 boats", "quote: 15 boots")
    before = [path.read_bytes() for path in sorted(root.rglob("*.yaml"))]
    assert called(["audit", "--record"], capsys)[0] == 1
    assert [path.read_bytes() for path in sorted(root.rglob("*.yaml"))] == before


def test_an_audit_without_recording_writes_nothing(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Looking changes nothing."""
    before = {path: path.read_bytes() for path in sorted(root.rglob("*")) if path.is_file()}
    stripped_path, text = stripped(root, "regatta-eve")
    before[stripped_path] = text.encode()
    assert called(["audit"], capsys)[0] == 0
    assert {path: path.read_bytes() for path in sorted(root.rglob("*")) if path.is_file()} == before
