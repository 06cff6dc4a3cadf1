"""Importing folders of captures."""

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from variorum.capture import clean, paragraphs, rebuild, unescape
from variorum.capture.seal import is_untouched
from variorum.errors import CaptureError, ContentError
from variorum.model import Cleaned, Edit, Piece
from variorum.store import imports, positioned
from variorum.store.imports import import_captures
from variorum.store.schema import ArticleMatter

CAPTURES = Path(__file__).resolve().parents[1] / "data" / "captures"
PAGE = "Lamp lit at Gull Point\n\nThe lamp was lit on Friday, and 300 people watched it from the quay.\n"


@pytest.fixture(name="source")
def _source(tmp_path: Path) -> Path:
    folder = tmp_path / "captures"
    folder.mkdir()
    (folder / "a.txt").write_text(PAGE, encoding="utf-8")
    return folder


@pytest.fixture(name="content")
def _content(tmp_path: Path) -> Path:
    return tmp_path / "content"


def matter(path: Path) -> ArticleMatter:
    """The front matter of the article at `path`, checked."""
    found, problems = positioned.check(ArticleMatter, value(path), str(path))
    assert problems == []
    assert found is not None
    return found


def value(path: Path) -> Any:
    """The front matter of the article at `path`, as the store reads it."""
    found, problems = positioned.load(path.read_text(encoding="utf-8").split("\n---\n")[0], str(path))
    assert problems == []
    return found


def snapshot(folder: Path) -> dict[str, tuple[bytes, int]]:
    """Every file below `folder`, with its bytes and its time."""
    return {
        str(path): (path.read_bytes(), path.stat().st_mtime_ns) for path in sorted(folder.rglob("*")) if path.is_file()
    }


def record(found: ArticleMatter) -> Cleaned:
    """The cleaning record that front matter holds."""
    assert found.capture is not None
    pieces = tuple(Piece(*row.bytes, row.kind, row.rule, row.role, row.text, row.paragraph) for row in found.pieces)
    edits = tuple(Edit(*row.bytes, row.before, row.after, row.rule) for row in found.edits)
    of = found.capture
    return Cleaned(of.name, of.sha256, of.size, of.encoding, pieces, edits, *[None] * 6)


def test_every_capture_becomes_an_article(content: Path) -> None:
    """Front matter and body of each hold what cleaning has kept, and the record gives the capture back."""
    report = import_captures(CAPTURES, content)
    assert [entry.outcome for entry in report.entries] == ["written"] * 7
    for entry in report.entries:
        path, raw = content / "articles" / f"{entry.article}.md", (CAPTURES / entry.capture).read_bytes()
        assert rebuild(record(matter(path))) == raw
        text = path.read_text(encoding="utf-8")
        body = text.split("\n---\n", 1)[1].strip().split("\n\n")
        expected = [paragraph.text for paragraph in paragraphs(clean(raw, entry.capture))]
        assert [unescape(line.removeprefix("## ")) for line in body] == expected
        assert is_untouched(text)


def test_an_article_is_written_as_an_editor_reads_it(source: Path, content: Path) -> None:
    """The whole file, as it stands."""
    (source / "a.txt").write_text(PAGE + "\nSource: BBC", encoding="utf-8")
    (source / "captures.csv").write_text(
        "capture,url,retrieved\na.txt,https://example.org/a,2021-06-01\n", encoding="utf-8"
    )
    import_captures(source, content)
    text = (content / "articles" / "lamp-lit-at-gull-point.md").read_text(encoding="utf-8")
    lines = [line for line in text.splitlines() if not line.startswith(("  sha256: ", "imported: "))]
    start = "  - {bytes: [24, 92], kind: kept, rule: paragraph, role: paragraph, paragraph: p1, "
    assert lines == [
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
        start + 'text: "The lamp was lit on Friday, and',
        '      300 people watched it from the quay."}',
        '  - {bytes: [92, 94], kind: removed, rule: gap, role: gap, text: "\\n\\n"}',
        '  - {bytes: [94, 105], kind: removed, rule: origin-source, role: origin, text: "Source: BBC"}',
        "---",
        "",
        "The lamp was lit on Friday, and 300 people watched it from the quay.",
    ]


def test_an_excerpt_holds_no_text(source: Path, content: Path) -> None:
    """No piece has a text, the body is empty, and no sentence of the capture is in the file."""
    report = import_captures(source, content, "excerpt")
    path = content / "articles" / f"{report.entries[0].article}.md"
    assert {piece.text for piece in matter(path).pieces} == {None}
    assert path.read_text(encoding="utf-8").endswith("\n---\n")
    assert "watched it" not in path.read_text(encoding="utf-8")


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
    first = matter(content / "articles" / f"{name}.md").capture
    (source / "a.txt").write_text("Bell rings at Gull Point\n\n" + PAGE.split("\n\n")[1], encoding="utf-8")
    (entry,) = import_captures(source, content).entries
    assert (entry.outcome, entry.article) == ("rewritten", name)
    assert "-Lamp lit at Gull Point" in entry.difference
    now = matter(content / "articles" / f"{name}.md")
    assert now.title == "Bell rings at Gull Point"
    assert first
    assert now.capture
    assert (first.was, now.capture.was) == ((), (first.sha256,))


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


def test_files_that_are_no_captures_are_listed(source: Path, content: Path) -> None:
    """Nothing is passed over in silence."""
    (source / "TITLES").write_text("x", encoding="utf-8")
    (source / "notes.md").write_text("x", encoding="utf-8")
    (source / ".hidden.txt").write_text("x", encoding="utf-8")
    (source / "older").mkdir()
    left = dict(import_captures(source, content).left_out)
    assert list(left) == [".hidden.txt", "TITLES", "notes.md", "older"]
    assert "missing" in left["TITLES"]


def test_every_fault_is_said_and_nothing_written(source: Path, content: Path) -> None:
    """Unreadable captures, other forms of articles, links and the sidecar's faults, all in one go."""
    (source / "b.txt").write_bytes(b"\x00\x01")
    (source / "c.html").write_text("<p>Lamp</p>", encoding="utf-8")
    (source / "d.txt").symlink_to(Path(os.devnull))
    (source / "e.txt").write_text(" \n", encoding="utf-8")
    (source / "f\n.txt").write_text("Lamp", encoding="utf-8")
    (source / "captures.csv").write_text("capture,url\na.txt,nowhere\nz.txt,\n", encoding="utf-8")
    with pytest.raises(CaptureError) as caught:
        import_captures(source, content)
    found = [(Path(problem.path).name, problem.line) for problem in caught.value.problems]
    assert found == [
        ("b.txt", 1),
        ("c.html", 0),
        ("captures.csv", 2),
        ("captures.csv", 3),
        ("d.txt", 0),
        ("e.txt", 0),
        ("f\\n.txt", 0),
    ]
    assert not content.exists()


def test_an_article_that_cannot_be_read_stops_the_import(source: Path, content: Path) -> None:
    """It might be the article of a capture: nothing is written beside it."""
    path = content / "articles" / "broken.md"
    path.parent.mkdir(parents=True)
    path.write_text("---\ncapture: {name: a.txt\n---\n", encoding="utf-8")
    with pytest.raises(CaptureError) as caught:
        import_captures(source, content)
    assert [Path(problem.path).name for problem in caught.value.problems] == ["broken.md"]
    path.write_bytes(b"---\n\xff\n---\n")
    with pytest.raises(CaptureError, match="UTF-8"):
        import_captures(source, content)


def test_a_damaged_record_stops_the_comparison(source: Path, content: Path) -> None:
    """Where an edited article no longer holds its record, and the capture has changed, the error names the file."""
    name = import_captures(source, content).entries[0].article
    path = content / "articles" / f"{name}.md"
    path.write_text(path.read_text(encoding="utf-8").replace("kind: kept", "kind: left"), encoding="utf-8")
    (source / "a.txt").write_text(PAGE.replace("300", "400"), encoding="utf-8")
    with pytest.raises(ContentError, match=r"lamp-lit-at-gull-point\.md.*left"):
        import_captures(source, content)


def test_a_folder_that_is_none_is_refused(tmp_path: Path) -> None:
    """The error names the path."""
    with pytest.raises(CaptureError, match="no such folder"):
        import_captures(tmp_path / "nowhere", tmp_path)


def test_odd_names_stay_in_the_folder(source: Path, content: Path, tmp_path: Path) -> None:
    """Names that shells and paths stumble over are data like any other."""
    for name in ("a..txt", "-rf.txt", "$(x) ;'\".txt", "лампа.txt", "a: b # c.txt", "~.txt"):
        (source / name).write_text(PAGE, encoding="utf-8")
    report = import_captures(source, content)
    written = [path.relative_to(tmp_path).parts[:2] for path in tmp_path.rglob("*.md")]
    assert written == [("content", "articles")] * 7
    assert {value(path)["capture"]["name"] for path in content.rglob("*.md")} == {
        entry.capture for entry in report.entries
    }
    assert [entry.outcome for entry in import_captures(source, content).entries] == ["unchanged"] * 7


def test_a_sidecar_beside_the_folder_is_read_too(source: Path, content: Path) -> None:
    """The one in the folder goes first; rows of captures imported earlier are no fault."""
    import_captures(source, content)
    (source / "a.txt").rename(source / "b.txt")
    (source.parent / "captures.csv").write_text("\ufeffcapture,publisher\na.txt,X\nb.txt,Outer\n", encoding="utf-8")
    (source / "captures.csv").write_text("capture,publisher\nb.txt,Inner\n", encoding="utf-8")
    (entry,) = import_captures(source, content).entries
    found = matter(content / "articles" / f"{entry.article}.md").publisher
    assert found is not None
    assert (found.text, found.basis) == ("Inner", "inferred")


def test_a_hostile_capture_is_only_text(source: Path, content: Path) -> None:
    """Markup, front matter and YAML in a capture come out as its words."""
    lines = [
        "---",
        "title: x",
        "<script>alert(1)</script> is what the page said, and it went on.",
        "# Not a heading at all, he said.",
        "!!python/object:os.system and *more* [of](it){.x}, he said.",
    ]
    (source / "a.txt").write_text("\n\n".join(lines), encoding="utf-8")
    (entry,) = import_captures(source, content).entries
    path = content / "articles" / f"{entry.article}.md"
    assert rebuild(record(matter(path))) == (source / "a.txt").read_bytes()
    body = path.read_text(encoding="utf-8").split("\n---\n", 1)[1]
    assert "\\<script\\>" in body
    assert "\n# " not in body


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


def test_imports_do_not_depend_on_hashing(source: Path, content: Path, tmp_path: Path) -> None:
    """Two processes with other hash seeds write the same bytes."""
    code = (
        "import sys; from pathlib import Path; from variorum.store.imports import import_captures; "
        "import_captures(Path(sys.argv[1]), Path(sys.argv[2]))"
    )
    found = []
    for seed in ("1", "2"):
        target = tmp_path / seed
        env = {"PYTHONPATH": str(Path(imports.__file__).resolve().parents[3]), "PYTHONHASHSEED": seed}
        subprocess.run([sys.executable, "-c", code, str(CAPTURES), str(target)], env=env, check=True)
        found.append({path.name: path.read_bytes() for path in target.rglob("*.md")})
    assert found[0] == found[1]
    assert len(found[0]) == 7


@settings(max_examples=60, deadline=None)
@given(st.text(alphabet=st.characters(exclude_categories=["Cs"]), min_size=1, max_size=120))
def test_front_matter_survives_any_text(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    """What is written is read back as it was, whatever signs the capture holds."""
    folder = tmp_path_factory.mktemp("any")
    (folder / "a.txt").write_bytes(text.encode())
    try:
        (entry,) = import_captures(folder, folder / "content").entries
    except CaptureError:
        return
    assert rebuild(record(matter(folder / "content" / "articles" / f"{entry.article}.md"))) == text.encode()
