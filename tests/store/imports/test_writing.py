"""The file of an article: whole as an editor reads it, and replaced in one step."""

import os
from pathlib import Path

import pytest

from tests.store.imports.written import PAGE, snapshot
from variorum.store.imports import import_captures

WRITTEN = [
    "---",
    "title: Lamp lit at Gull Point",
    "rights: full",
    "original_title: Lamp lit at Gull Point",
    "origin:",
    "  text: BBC",
    "  basis: text",
    "  note: 'Source: BBC'",
    "retrieved: 2021-06-01",
    "url: https://example.org/a",
    "capture:",
    "  name: a.txt",
    "  size: 105",
    "  encoding: utf-8",
    "pieces:",
    '  - {bytes: [0, 22], kind: kept, rule: title, role: title, paragraph: p0, text: "Lamp lit at Gull Point"}',
    '  - {bytes: [22, 24], kind: removed, rule: gap, role: gap, text: "\\n\\n"}',
    (
        "  - {bytes: [24, 92], kind: kept, rule: paragraph, role: paragraph, paragraph: p1, "
        'text: "The lamp was lit on Friday, and'
    ),
    '      300 people watched it from the quay."}',
    '  - {bytes: [92, 94], kind: removed, rule: gap, role: gap, text: "\\n\\n"}',
    '  - {bytes: [94, 105], kind: removed, rule: origin-source, role: origin, text: "Source: BBC"}',
    "---",
    "",
    "The lamp was lit on Friday, and 300 people watched it from the quay.",
]
"""A file that an import wrote, without the day and the hash."""


def test_an_article_is_written_as_an_editor_reads_it(source: Path, content: Path) -> None:
    """The whole file, as it stands."""
    (source / "a.txt").write_text(PAGE + "\nSource: BBC", encoding="utf-8")
    (source / "captures.csv").write_text(
        "capture,url,retrieved\na.txt,https://example.org/a,2021-06-01\n", encoding="utf-8"
    )
    import_captures(source, content)
    text = (content / "articles" / "lamp-lit-at-gull-point.md").read_text(encoding="utf-8")
    lines = [line for line in text.splitlines() if not line.startswith(("  sha256: ", "imported: "))]
    assert lines == WRITTEN


def test_a_failed_write_leaves_the_old_file(source: Path, content: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An article is replaced in one step or not at all, and no part is left lying about."""
    import_captures(source, content)
    before = snapshot(content)
    (source / "a.txt").write_text(PAGE.replace("300", "400"), encoding="utf-8")

    def fail(*_: object) -> None:
        raise OSError("disk full")

    monkeypatch.setattr(os, "replace", fail)
    with pytest.raises(OSError, match="disk full"):
        import_captures(source, content)
    assert snapshot(content) == before
