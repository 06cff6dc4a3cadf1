"""Captures to import, and what stands in the files that an import wrote."""

from pathlib import Path
from typing import Any

from variorum.model import Cleaned, Edit, Piece
from variorum.store import positioned
from variorum.store.schema import ArticleMatter

CAPTURES = Path(__file__).resolve().parents[2] / "data" / "captures"
PAGE = "Lamp lit at Gull Point\n\nThe lamp was lit on Friday, and 300 people watched it from the quay.\n"


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
