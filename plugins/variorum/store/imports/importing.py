"""An import as a whole: all is read and checked, then what is new is written."""

from pathlib import Path

from ...capture.plan import plan
from ...capture.report import ImportReport
from ...errors import CaptureError, Problem, raise_any
from ...model import Rights
from ..schema import EXCERPT_WORDS
from .folder import cleaned_capture, listing, sidecar_rows
from .known import earlier, known_articles
from .writing import article_text, write


def import_captures(source: Path, content: Path, rights: Rights = "full") -> ImportReport:
    """Write an article below `content` for each new capture of the folder `source`; say what was done.

    Captures are the files `*.txt`; `captures.csv`, in the folder or beside it, says what they cannot. Raises
    CaptureError or ContentError with every fault found, and then has written nothing.
    """
    problems: list[Problem] = []
    names, left_out = listing(source, problems)
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


def _path(content: Path, name: str) -> Path:
    return content / "articles" / f"{name}.md"
