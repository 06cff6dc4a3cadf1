"""Folders of captures become articles: all of them, whatever they hold, the same each time."""

import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.store.imports.written import CAPTURES, PAGE, matter, record, value
from variorum.capture import clean, paragraphs, rebuild, unescape
from variorum.capture.seal import is_untouched
from variorum.errors import CaptureError
from variorum.store import imports
from variorum.store.imports import import_captures


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


def test_an_excerpt_holds_no_text(source: Path, content: Path) -> None:
    """No piece has a text, the body is empty, and no sentence of the capture is in the file."""
    report = import_captures(source, content, "excerpt")
    path = content / "articles" / f"{report.entries[0].article}.md"
    assert {piece.text for piece in matter(path).pieces} == {None}
    assert path.read_text(encoding="utf-8").endswith("\n---\n")
    assert "watched it" not in path.read_text(encoding="utf-8")


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
