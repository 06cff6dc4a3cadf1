"""Raw captures, read where they are present; never published, never written."""

from collections.abc import Iterable
from pathlib import Path

from ..capture.decode import LIMIT
from ..errors import CaptureError, Problem, raise_any
from ..model import Article


def read_captures(folder: Path, articles: Iterable[Article]) -> dict[str, bytes]:
    """Name → bytes of every article's capture that stands in `folder`; of one that is too long, what shows that it is.

    Raises CaptureError for names that leave the folder and for files that cannot be read, all of them at once.
    """
    found: dict[str, bytes] = {}
    problems: list[Problem] = []
    for article in articles:
        name, at = article.capture.name if article.capture else "", article.at
        path = folder / name
        if name and Path(name).name != name:
            advice = "Captures stand in one folder; name the file alone."
            problems.append(Problem(at.path, at.line, at.column, f"the capture '{name}'", "a plain file name", advice))
        elif name and path.is_file():
            try:
                with path.open("rb") as file:
                    found[name] = file.read(LIMIT + 1)
            except OSError as error:
                problems.append(
                    Problem(str(path), 0, 0, str(error.strerror), "a readable file", "Mend its permissions.")
                )
    raise_any(problems, CaptureError)
    return found
