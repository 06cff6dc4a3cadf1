"""The tutorial, done as it is written: its files, its commands in their order, and what it says is then to be seen."""

import re
import shlex
from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.imported_story import imported
from tests.site.built_site import BuiltSite, only, text_of
from tests.site.pelican_runs import built
from variorum.commands import main

ROOT = Path(__file__).resolve().parent.parent
TEXT = (ROOT / "docs" / "tutorial.md").read_text(encoding="utf-8")
FENCE = re.compile(r"(?:^`(?P<path>[^`\n]+)`\n\n)?^```(?:\w*)\n(?P<body>.*?)^```$", re.MULTILINE | re.DOTALL)
"""A block of code, with the path that stands as a paragraph of its own before it."""
NAMED = re.compile(r"# (?P<path>content/\S+)\n")
"""The path of a content file, as the first line of its block."""


def blocks() -> list[tuple[str, str]]:
    """(path, text) of every block that is a file, and ("", text) of those that are commands, in their order."""
    found = []
    for block in FENCE.finditer(TEXT):
        path, body = block["path"] or "", block["body"]
        if named := NAMED.match(body):
            path, body = named["path"], body[named.end() :]
        found.append((path, f"---\n{body}---\n" if path.endswith(".md") else body))
    return found


FILES: Mapping[str, str] = {path: text for path, text in blocks() if path}
CALLS = [shlex.split(line) for path, text in blocks() if not path for line in text.splitlines()]


def test_the_tutorial_as_it_is_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Import, audit, ledgers, audit, build: what is open at first, nothing later, and the pages that it describes."""
    calls = [call[:2] for call in CALLS]
    emptied, (taken, asked, shown) = calls[:2], calls[2:]
    assert emptied == [["git", "rm"], ["mkdir", "-p"]], "the folder is empty here from the beginning"
    assert (taken, asked, shown) == (["make", "import"], ["make", "audit"], ["make", "devserver"])

    root = imported(
        tmp_path, {Path(name).name: FILES[name] for name in FILES if name.startswith("captures/")}, monkeypatch
    )
    for name in (name for name in FILES if not name.startswith(("captures/", "content/ledger/"))):
        write(root, name)
    capsys.readouterr()
    assert main(["audit"]) == 1, "nothing is decided yet"
    printed = capsys.readouterr()
    open_at_first = printed.out + printed.err
    asked_in_vain = [name for name in FILES if name.startswith("content/quantities/")]
    assert [name for name in asked_in_vain if f"{name}:1:1: the quantity" in open_at_first] == asked_in_vain
    undecided = sorted((root / "content" / "articles").glob("*.md"))
    assert undecided
    assert all(f"content/articles/{path.name}:" in open_at_first for path in undecided)

    for name in (name for name in FILES if name.startswith("content/ledger/")):
        write(root, name)
    assert main(["audit"]) == 0
    assert "\n0 open items" in f"\n{capsys.readouterr().out}"

    site = BuiltSite(built(root / "content", root / "site"), "/")
    lost, before = (only(site.pages[f"quantities/boats-{name}.html"], "article") for name in ("lost", "before"))
    assert "the verdict reads “One series over time”" in TEXT
    assert text_of(only(lost, ".verdict")).startswith("One series over time")
    assert [text_of(row) for row in lost.select("section[aria-labelledby=h-independence] dt")] == ["Harbour office"]
    assert "has one claim, and says that no source is named" in TEXT
    assert text_of(only(before, ".verdict")) == "Single claim One report; no source is named."


def write(root: Path, name: str) -> None:
    """A file of the tutorial, in the archive's folder."""
    path = root / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(FILES[name], encoding="utf-8")
