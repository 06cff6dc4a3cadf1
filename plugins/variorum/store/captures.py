"""Raw captures, read where they are present; never published, never written."""

from collections.abc import Iterable
from pathlib import Path

from ..errors import CaptureError, Problem
from ..model import Article


def read_captures(folder: Path, articles: Iterable[Article]) -> dict[str, bytes]:
    """Name → bytes of every article's capture that stands in `folder`. A name that leaves the folder is refused."""
    found: dict[str, bytes] = {}
    for article in articles:
        name = article.capture.name if article.capture else ""
        if name and Path(name).name != name:
            at = article.at
            raise CaptureError([Problem(at.path, at.line, at.column, f"the capture '{name}'", "a plain file name",
                                        "Captures stand in one folder.")])  # fmt: skip
        path = folder / name
        if name and path.is_file():
            found[name] = path.read_bytes()
    return found
