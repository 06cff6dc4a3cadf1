"""An import as a whole: all is read and checked, then what is new is written."""

from collections.abc import Sequence
from pathlib import Path

from ...capture.plan import plan
from ...capture.report import ImportReport
from ...errors import CaptureError, Problem, raise_any
from ...model import Rights
from ..schema import EXCERPT_WORDS
from .folder import cleaned_capture, listing, sidecar_rows
from .known import earlier, known_articles
from .writing import article_text, write

SHOWN = 5
"""Files named where none of a folder is a capture."""


def import_captures(source: Path, content: Path, rights: Rights = "full") -> ImportReport:
    """Write an article below `content` for each new capture of the folder `source`; say what was done.

    Captures are the files `*.txt` and saved pages, `*.html` or `*.htm`; `captures.csv`, in the folder or
    beside it, says what they cannot. Raises CaptureError or ContentError with every
    fault found, and then has written nothing.
    """
    problems: list[Problem] = []
    names, left_out = listing(source, problems)
    if not names and not problems:
        problems.append(_nothing(source, left_out))
    cleaned = [found for name in names if (found := cleaned_capture(source / name, problems))]
    known = known_articles(content / "articles", problems)
    rows = sidecar_rows(source, {*names, *(article.capture or "" for article in known)}, problems)
    raise_any(problems, CaptureError)
    entries, outputs = plan(
        cleaned, known, rows, rights, lambda article: earlier(_path(content, article.id)), EXCERPT_WORDS
    )
    texts = {_path(content, output.id): article_text(output, _path(content, output.id), problems) for output in outputs}
    raise_any(problems)
    for path, text in texts.items():
        write(path, text)
    return ImportReport(entries, left_out)


def _nothing(source: Path, left_out: Sequence[tuple[str, str]]) -> Problem:
    """That a folder holds no capture, and what it holds."""
    held = ", ".join(f"{name} ({why})" for name, why in left_out[:SHOWN]) or "nothing"
    advice = "Give the folder that holds the texts themselves."
    return Problem(str(source), 0, 0, f"no captures; it holds {held}", "texts (.txt) or saved pages (.html)", advice)


def _path(content: Path, name: str) -> Path:
    return content / "articles" / f"{name}.md"
