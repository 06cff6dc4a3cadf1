"""Explainers and pages: YAML front matter, Markdown without raw HTML, links that Pelican resolves."""

from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from pelican.readers import MarkdownReader
from pelican.settings import DEFAULT_CONFIG

from variorum.errors import ContentError
from variorum.site.reader import ExplainerReader, forget_python_markdown, take_markdown


def read(folder: Path, text: str) -> tuple[str, dict[str, Any]]:
    """HTML and metadata of a page with this text."""
    path = folder / "content" / "pages" / "about.md"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    reader = ExplainerReader({**DEFAULT_CONFIG, "PATH": str(folder / "content")})
    html, metadata = reader.read(str(path))
    return html, metadata


def test_front_matter_becomes_metadata(tmp_path: Path) -> None:
    """Keys are folded, dates and tags are Pelican's own kinds, lists may be YAML lists."""
    html, metadata = read(tmp_path, "---\nTitle: About\ndate: 2021-05-02\ntags: [one, two]\n---\nWords.\n")
    assert html == "<p>Words.</p>\n"
    assert metadata["title"] == "About"
    assert (metadata["date"].year, metadata["date"].month, metadata["date"].day) == (2021, 5, 2)
    assert [tag.name for tag in metadata["tags"]] == ["one", "two"]


LINKS = [
    ("to a content file", "[a]({filename}/pages/a.md)", '<a href="{filename}/pages/a.md">a</a>'),
    ("to a file that is copied", "[a]({static}/a.pdf)", '<a href="{static}/a.pdf">a</a>'),
    ("to the web, encoded as ever", "[a](https://example.org/ä b)", "[a](https://example.org/ä b)"),
    ("to the web", "[a](https://example.org/ä)", '<a href="https://example.org/%C3%A4">a</a>'),
    ("to what could act: none", "[a](javascript:alert(1))", "[a](javascript:alert(1))"),
]


@pytest.mark.parametrize(("title", "body", "expected"), LINKS, ids=[row[0] for row in LINKS])
def test_links(tmp_path: Path, title: str, body: str, expected: str) -> None:
    """Links to Pelican's content reach Pelican as written; a scheme that could act is no link."""
    html, _ = read(tmp_path, f"---\ntitle: A\n---\n{body}\n")
    assert html == f"<p>{expected}</p>\n", title


def test_html_is_text(tmp_path: Path) -> None:
    """Markup in a page is shown, not obeyed."""
    html, _ = read(tmp_path, "---\ntitle: A\n---\n<script>x</script>\n")
    assert "<script>" not in html
    assert "&lt;script&gt;" in html


WRONG = [
    ("front matter that is no YAML", "---\ntitle: [a\n---\nx\n", "content/pages/about.md:"),
    ("a key twice", "---\ntitle: a\ntitle: b\n---\nx\n", "content/pages/about.md:3:"),
    ("no front matter", "Just words.\n", "content/pages/about.md:1:"),
]


@pytest.mark.parametrize(("title", "text", "place"), WRONG, ids=[row[0] for row in WRONG])
def test_faults_have_a_place(tmp_path: Path, title: str, text: str, place: str) -> None:
    """What cannot be read is named with its place, what was expected, and what to do."""
    with pytest.raises(ContentError) as raised:
        read(tmp_path, text)
    (problem,) = raised.value.problems
    assert str(problem).startswith(place), title
    assert problem.expected
    assert problem.advice


def test_our_reader_is_in_force(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever reader of Markdown was registered before, ours takes its place."""
    readers = SimpleNamespace(reader_classes={"md": MarkdownReader, "rst": object})
    take_markdown(readers)
    assert readers.reader_classes["md"] is ExplainerReader
    assert readers.reader_classes["rst"] is object
    monkeypatch.setattr(MarkdownReader, "file_extensions", ["md", "markdown"])
    forget_python_markdown()
    assert MarkdownReader.file_extensions == []
