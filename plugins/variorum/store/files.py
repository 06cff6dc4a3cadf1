"""Content files in and out: read as UTF-8 with every fault placed, split into front matter and body, written whole."""

import os
import re
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from ..errors import Problem, position
from ..model import Place
from .positioned import check, load
from .schema import Matter

LARGEST = 5_000_000
"""Bytes. The longest article of a newspaper has some 100,000; a file this large is not one, and would stall a build."""
Checked = TypeVar("Checked", bound=Matter)
_MATTER = re.compile(r"---[ \t]*\n(.*?)^---[ \t]*(?:\n|\Z)", re.DOTALL | re.MULTILINE)
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")


@dataclass(frozen=True, slots=True)
class Source:
    """A file of front matter and body. `matter` is the positioned YAML value; its first line is line 2 of the file."""

    path: str
    matter: Any
    body: str
    body_line: int

    @property
    def at(self) -> Place:
        """Where the file begins."""
        return Place(self.path, 1, 1)


def read_text(path: Path, shown: str) -> tuple[str, list[Problem]]:
    """The text of a content file, line ends as LF; `shown` is its name in messages."""
    try:
        with path.open("rb") as file:
            raw = file.read(LARGEST + 1)
    except OSError as error:
        return "", [Problem(shown, 0, 0, error.strerror or "unreadable", "a readable file", "Check its permissions.")]
    if len(raw) > LARGEST:
        found = f"{path.stat().st_size:,} bytes"
        return "", [Problem(shown, 0, 0, found, f"at most {LARGEST:,} bytes", "Split the file, or keep it elsewhere.")]
    if not raw.strip():
        return "", [Problem(shown, 1, 1, "an empty file", "front matter or YAML", "Fill the file in, or delete it.")]
    return _decoded(raw, shown)


def _decoded(raw: bytes, shown: str) -> tuple[str, list[Problem]]:
    try:
        text = raw.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        before = error.object[: error.start].decode()
        found = f"byte {error.object[error.start]:#04x}, which is not UTF-8"
        return "", [Problem(shown, *position(before, len(before)), found, "UTF-8 text", "Save the file as UTF-8.")]
    control = _CONTROL.search(text)
    if control is None:
        return text, []
    line, column = position(text, control.start())
    found, advice = f"a control character ({ord(control.group()):#04x})", "This looks like a binary file; remove it."
    return "", [Problem(shown, line, column, found, "plain text", advice)]


def read_source(path: Path, shown: str) -> tuple[Source | None, list[Problem]]:
    """A Markdown file with YAML front matter between two lines of `---`."""
    text, problems = read_text(path, shown)
    if problems:
        return None, problems
    match = _MATTER.match(text)
    if match is None:
        found = repr(text.partition("\n")[0][:40])
        expected = "front matter between two lines of ---"
        return None, [Problem(shown, 1, 1, found, expected, "Begin the file with --- and close it with ---.")]
    matter, problems = load(match[1], shown, 2)
    body = text[match.end() :]
    return (None if problems else Source(shown, matter, body, match[0].count("\n") + 1)), problems


def read_checked(schema: type[Checked], path: Path, shown: str) -> tuple[tuple[Source, Checked] | None, list[Problem]]:
    """The same, with its front matter as a `schema`; or every fault that either has."""
    source, problems = read_source(path, shown)
    if source is None:
        return None, problems
    matter, problems = check(schema, source.matter, shown, 2)
    return (None if matter is None else (source, matter)), problems


def write_text(path: Path, text: str) -> None:
    """Write `text` whole or not at all, with LF line ends; folders are made as needed."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=".", suffix=".part")
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
        Path(temporary).chmod(0o644)
        Path(temporary).replace(path)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise
