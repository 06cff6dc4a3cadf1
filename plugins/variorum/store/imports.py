"""Captures in, articles out: a folder of raw files is read, and what is new is written as `articles/<id>.md`.

Nothing is written before everything has been read and checked; nothing an editor has touched is written over.
"""

import os
from collections.abc import Mapping
from dataclasses import replace
from io import StringIO
from pathlib import Path

from ruamel.yaml.comments import CommentedMap
from ruamel.yaml.scalarstring import DoubleQuotedScalarString

from ..capture import clean
from ..capture.article import Matter, body, front_matter
from ..capture.decode import LIMIT
from ..capture.filenames import SIDECAR, fault, why_not
from ..capture.plan import Known, Output, plan
from ..capture.report import ImportReport
from ..capture.seal import blocks, is_untouched, sealed
from ..capture.sidecar import Row, read_sidecar
from ..errors import CaptureError, ContentError, Problem, raise_any
from ..model import Cleaned, Edit, Piece, Rights
from . import positioned
from .schema import EXCERPT_WORDS, ArticleMatter


def import_captures(source: Path, content: Path, rights: Rights = "full") -> ImportReport:
    """Write an article below `content` for each new capture of the folder `source`; say what was done.

    Captures are the files `*.txt`; `captures.csv`, in the folder or beside it, says what they cannot. Raises
    CaptureError or ContentError with every fault found, and then has written nothing.
    """
    problems: list[Problem] = []
    names, left_out = _listing(source, problems)
    cleaned = [found for name in names if (found := _cleaned(source / name, problems))]
    known = _known(content / "articles", problems)
    rows = _rows(source, {*names, *(article.capture or "" for article in known)}, problems)
    raise_any(problems, CaptureError)
    entries, outputs = plan(
        cleaned, known, rows, rights, lambda article: _earlier(_path(content, article.id)), EXCERPT_WORDS
    )
    texts = {_path(content, output.id): _article(output, _path(content, output.id), problems) for output in outputs}
    raise_any(problems)
    for path, text in texts.items():
        _write(path, text)
    return ImportReport(entries, left_out)


def _path(content: Path, name: str) -> Path:
    return content / "articles" / f"{name}.md"


def _listing(source: Path, problems: list[Problem]) -> tuple[list[str], tuple[tuple[str, str], ...]]:
    """The captures of the folder, by name, and the other files with the reason they are left out."""
    if not source.is_dir():
        found = "not a folder" if source.exists() else "no such folder"
        raise CaptureError([Problem(str(source), 0, 0, found, "a folder of captures", "Give the folder's path.")])
    names, left_out = [], []
    for path in sorted(source.iterdir(), key=lambda path: os.fsencode(path.name)):
        wrong = fault(path.name, path.suffix.lower()) or _fault(path)
        if wrong:
            problems.append(Problem(ascii(str(path))[1:-1], 0, 0, *wrong))
        elif reason := "a folder: import it by itself" if path.is_dir() else why_not(path.name, path.suffix.lower()):
            left_out.append((path.name, reason))
        elif path.name != SIDECAR:
            names.append(path.name)
    return names, tuple(left_out)


def _fault(path: Path) -> tuple[str, str, str] | None:
    if path.is_dir() or (path.is_file() and path.resolve().parent == path.parent.resolve()):
        return None
    return "a link out of the folder, or no file at all", "a file", "Put the file itself here."


def _cleaned(path: Path, problems: list[Problem]) -> Cleaned | None:
    try:
        with path.open("rb") as file:
            return clean(file.read(LIMIT + 1), path.name)
    except CaptureError as error:
        problems += [replace(problem, path=str(path)) for problem in error.problems]
    except OSError as error:
        problems.append(Problem(str(path), 0, 0, str(error.strerror), "a readable file", "Mend its permissions."))
    return None


def _rows(source: Path, captures: set[str], problems: list[Problem]) -> dict[str, Row]:
    """The rows of the sidecars beside the folder and in it, by capture; the one in it goes first."""
    rows: dict[str, Row] = {}
    for path in (source.resolve().parent / SIDECAR, source / SIDECAR):
        text = _text(path, problems) if path.is_file() else None
        found, faults = read_sidecar(text.removeprefix("\ufeff"), str(path)) if text is not None else ((), ())
        problems += faults
        for row in found:
            if row.capture and row.capture not in captures:
                advice = "Correct the name, or remove the row."
                problems.append(Problem(str(path), row.line, 1, f"'{row.capture}'", "the name of a capture", advice))
            rows[row.capture] = row
    return rows


def _text(path: Path, problems: list[Problem]) -> str | None:
    try:
        return path.read_bytes().decode("utf-8").replace("\r\n", "\n")
    except (OSError, UnicodeDecodeError) as error:
        problems.append(Problem(str(path), 0, 0, str(error), "readable UTF-8", "Save the file as UTF-8."))
        return None


def _known(folder: Path, problems: list[Problem]) -> list[Known]:
    found = []
    for path in sorted(folder.glob("*.md")):
        text = _text(path, problems)
        if text is None:
            continue
        head = blocks(text, ("capture", "rights"))
        matter, faults = positioned.load(head, str(path))
        problems += [replace(problem, line=0, column=0) for problem in faults]
        capture = matter.get("capture") if isinstance(matter, Mapping) else None
        name, sha256 = (capture.get("name"), capture.get("sha256")) if isinstance(capture, Mapping) else (None, None)
        rights = str(matter.get("rights")) if isinstance(matter, Mapping) else ""
        found.append(Known(path.stem, name, sha256, rights, is_untouched(text)))
    return found


def _earlier(path: Path) -> Cleaned:
    """The cleaned capture that the article at `path` was made from. Raises ContentError where it does not hold one."""
    problems: list[Problem] = []
    text = _text(path, problems) or ""
    keys = blocks(text, ("title", "rights", "original_title", "capture", "pieces", "edits"))
    value, faults = positioned.load(keys, str(path))
    matter, more = positioned.check(ArticleMatter, value, str(path)) if not faults else (None, [])
    raise_any([*problems, *(replace(problem, line=0, column=0) for problem in (*faults, *more))], ContentError)
    assert matter  # or there were problems
    assert matter.capture  # or it would not have been compared
    pieces = tuple(Piece(*row.bytes, row.kind, row.rule, row.role, row.text, row.paragraph) for row in matter.pieces)
    edits = tuple(Edit(*row.bytes, row.before, row.after, row.rule) for row in matter.edits)
    of = matter.capture
    return Cleaned(of.name, of.sha256, of.size, of.encoding, pieces, edits, matter.original_title, *[None] * 5)


def _article(output: Output, path: Path, problems: list[Problem]) -> str:
    """The file of an article, with the digest of itself by which a later import knows whether it was edited."""
    matter = front_matter(output.cleaned, output.rights, output.row, EXCERPT_WORDS)
    problems += positioned.check(ArticleMatter, matter, str(path))[1]
    stream = StringIO()
    positioned.yaml().dump(_styled(matter), stream)
    return sealed(stream.getvalue(), body(output.cleaned, output.rights))


def _styled(matter: Matter) -> CommentedMap:
    """`matter` with one line for each piece and edit, and their texts in quotation marks."""
    styled = CommentedMap(matter)
    for key in ("pieces", "edits"):
        rows = matter.get(key, [])
        if isinstance(rows, list) and rows:
            styled[key] = [_in_line(row) for row in rows]
    return styled


def _in_line(row: Matter) -> CommentedMap:
    quoted = ("text", "before", "after")
    line = CommentedMap({k: DoubleQuotedScalarString(str(v)) if k in quoted else v for k, v in row.items()})
    line.fa.set_flow_style()
    return line


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_name(f".{path.name}.part")
    try:
        part.write_text(text, encoding="utf-8", newline="\n")
        os.replace(part, path)  # noqa: PTH105 - named as what it is: the one atomic step
    finally:
        part.unlink(missing_ok=True)
