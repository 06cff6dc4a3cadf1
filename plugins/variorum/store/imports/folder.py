"""A folder of captures: which files it holds, each cleaned, and the rows of the sidecars beside them."""

import os
from dataclasses import replace
from pathlib import Path

from ...capture import clean
from ...capture.decode import LIMIT
from ...capture.filenames import SIDECAR, fault, why_not
from ...capture.sidecar import Row, read_sidecar
from ...errors import CaptureError, Problem
from ...model import Cleaned


def listing(source: Path, problems: list[Problem]) -> tuple[list[str], tuple[tuple[str, str], ...]]:
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


def cleaned_capture(path: Path, problems: list[Problem]) -> Cleaned | None:
    """The capture at `path`, cleaned; null where it cannot be read, which is then one of `problems`."""
    try:
        with path.open("rb") as file:
            return clean(file.read(LIMIT + 1), path.name)
    except CaptureError as error:
        problems += [replace(problem, path=str(path)) for problem in error.problems]
    except OSError as error:
        problems.append(Problem(str(path), 0, 0, str(error.strerror), "a readable file", "Mend its permissions."))
    return None


def sidecar_rows(source: Path, captures: set[str], problems: list[Problem]) -> dict[str, Row]:
    """The rows of the sidecars beside the folder and in it, by capture; the one in it goes first."""
    rows: dict[str, Row] = {}
    for path in (source.resolve().parent / SIDECAR, source / SIDECAR):
        text = text_of(path, problems) if path.is_file() else None
        found, faults = read_sidecar(text.removeprefix("\ufeff"), str(path)) if text is not None else ((), ())
        problems += faults
        for row in found:
            if row.capture and row.capture not in captures:
                advice = "Correct the name, or remove the row."
                problems.append(Problem(str(path), row.line, 1, f"'{row.capture}'", "the name of a capture", advice))
            rows[row.capture] = row
    return rows


def text_of(path: Path, problems: list[Problem]) -> str | None:
    """The text of a file, its lines ending alike; null where it is no UTF-8, which is then one of `problems`."""
    try:
        return path.read_bytes().decode("utf-8").replace("\r\n", "\n")
    except (OSError, UnicodeDecodeError) as error:
        problems.append(Problem(str(path), 0, 0, str(error), "readable UTF-8", "Save the file as UTF-8."))
        return None
