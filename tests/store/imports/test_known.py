"""Captures that were imported before: nothing is written twice, nothing of an editor's is written over."""

from pathlib import Path

from tests.store.imports.written import PAGE, matter, snapshot
from variorum.store.imports import import_captures


def test_a_second_import_writes_nothing(source: Path, content: Path) -> None:
    """Unchanged captures leave every file, and its time, as it was."""
    import_captures(source, content)
    before = snapshot(content)
    report = import_captures(source, content)
    assert [entry.outcome for entry in report.entries] == ["unchanged"]
    assert snapshot(content) == before


def test_an_edited_article_is_left_alone(source: Path, content: Path) -> None:
    """Also when its capture has changed: the report shows the difference, the file stays."""
    name = import_captures(source, content).entries[0].article
    path = content / "articles" / f"{name}.md"
    path.write_text(path.read_text(encoding="utf-8").replace("title: Lamp", "title: The lamp"), encoding="utf-8")
    before = snapshot(content)
    assert import_captures(source, content).entries[0].outcome == "kept as edited"
    (source / "a.txt").write_text(PAGE.replace("300", "400"), encoding="utf-8")
    (entry,) = import_captures(source, content).entries
    assert entry.outcome == "kept as edited"
    assert any(line.startswith("+The lamp was lit") and "400" in line for line in entry.difference)
    assert snapshot(content) == before


def test_a_changed_capture_is_imported_again(source: Path, content: Path) -> None:
    """An untouched article is rewritten in place, under its own id, with the difference shown."""
    name = import_captures(source, content).entries[0].article
    (source / "a.txt").write_text("Bell rings at Gull Point\n\n" + PAGE.split("\n\n")[1], encoding="utf-8")
    (entry,) = import_captures(source, content).entries
    assert (entry.outcome, entry.article) == ("rewritten", name)
    assert "-Lamp lit at Gull Point" in entry.difference
    assert matter(content / "articles" / f"{name}.md").title == "Bell rings at Gull Point"


def test_a_changed_excerpt_has_no_difference_to_show(source: Path, content: Path) -> None:
    """The earlier text was not kept; the report says what to compare instead."""
    import_captures(source, content, "excerpt")
    (source / "a.txt").write_text(PAGE.replace("300", "400"), encoding="utf-8")
    (entry,) = import_captures(source, content, "excerpt").entries
    assert entry.outcome == "rewritten"
    assert "not kept" in entry.difference[0]


def test_a_renamed_article_is_found_by_its_capture(source: Path, content: Path) -> None:
    """An editor may choose another id; the capture is not imported a second time."""
    name = import_captures(source, content).entries[0].article
    (content / "articles" / f"{name}.md").rename(content / "articles" / "lamp.md")
    (entry,) = import_captures(source, content).entries
    assert (entry.article, entry.outcome) == ("lamp", "unchanged")


def test_an_id_that_is_taken_is_not_written_over(source: Path, content: Path) -> None:
    """An article of another origin keeps its file."""
    own = content / "articles" / "lamp-lit-at-gull-point.md"
    own.parent.mkdir(parents=True)
    own.write_text("---\ntitle: Mine\nrights: retelling\n---\n\nMine.\n", encoding="utf-8")
    (entry,) = import_captures(source, content).entries
    assert entry.article.startswith("lamp-lit-at-gull-point-")
    assert own.read_text(encoding="utf-8").endswith("Mine.\n")
