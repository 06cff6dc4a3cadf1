"""Explainers and pages: what Pelican could not use is told with its place, and the rest is left to Pelican."""

from pathlib import Path

import pytest

from variorum.store.explainers import read_explainer

WRONG = [
    ("---\ntitle: a\n", 1, 1, "'---'"),
    ("---\ntitle: [\n---\n", 3, 1, "expected the node content, but found '<stream end>'"),
    ("---\n- title\n---\n", 2, 1, "a list"),
    ("---\n---\n", 2, 1, "nothing"),
    ("---\ndate: 2023-07-02\n---\n", 2, 1, "no 'title'"),
    ("---\ntitle: a\ndate: 2023-02-30\n---\n", 3, 1, "date: there is no date '2023-02-30'"),
    ("---\ntitle: a\nmodified: 2023-13-01 10:00\n---\n", 3, 1, "modified: there is no date '2023-13-01'"),
]


@pytest.mark.parametrize(("text", "line", "column", "found"), WRONG, ids=[row[3] for row in WRONG])
def test_what_pelican_cannot_use_is_told(tmp_path: Path, text: str, line: int, column: int, found: str) -> None:
    """Each fault has its place, which Pelican's own complaint would lack."""
    (tmp_path / "a.md").write_text(text)
    explainer, problems = read_explainer(tmp_path / "a.md", "pages/a.md")
    assert explainer is None
    assert [(p.line, p.column, p.found.partition(" (")[0]) for p in problems] == [(line, column, found)]


@pytest.mark.parametrize("matter", ["date: 2 July 2023", "Date: 2023-07-02", "date: 2023-07-02T10:00Z", "tags: [a, b]"])
def test_what_pelican_can_use_is_left(tmp_path: Path, matter: str) -> None:
    """Keys in capitals, days in words and every key of Pelican's pass."""
    (tmp_path / "a.md").write_text(f"---\nTitle: a\n{matter}\n---\nBody\n")
    explainer, problems = read_explainer(tmp_path / "a.md", "pages/a.md")
    assert problems == []
    assert explainer
    assert (explainer.id, explainer.body, explainer.body_line) == ("a", "Body\n", 5)
