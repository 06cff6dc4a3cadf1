"""Which files of a content folder are read, and those that would be passed over in silence: nothing is."""

import re
from collections.abc import Iterator
from pathlib import Path

from ..errors import Problem
from ..identity import ID
from .expectations import nearest
from .schema import PATTERNS
from .takedowns import FILE as TAKEDOWNS

ENDINGS = {"articles": ".md", "ledger": ".yaml", "quantities": ".md", "places": ".md", "actors": ".md"}
"""The archive's own folders, and the one kind of file that stands in each."""
PELICANS = ("explainers", "pages")
"""Folders in which Pelican, and readers that others have installed, find more than our `.md` files."""
_OURS = frozenset({".md", ".yaml", ".yml"})


def named_files(folder: Path, ending: str) -> list[Path]:
    """The files of `folder`, at any depth, whose names end so, sorted; hidden ones and editors' copies left out."""
    return sorted(path for path in folder.rglob(f"*{ending}") if path.is_file() and not _is_left(path, folder))


def strays(root: Path, shown: str) -> Iterator[Problem]:
    """What stands under `root` and is not read: other kinds of file, broken links, files outside every folder."""
    for path in sorted(root.rglob("*")):
        inside = path.relative_to(root)
        first = inside.parts[0] if len(inside.parts) > 1 else ""
        if _is_left(path, root) or path.is_dir() or inside.as_posix() == TAKEDOWNS:
            continue
        at = f"{shown}/{inside.as_posix()}"
        if not path.exists():
            yield Problem(at, 0, 0, "a link to a file that does not exist", "a file", "Mend the link, or remove it.")
        elif first in ENDINGS:
            yield from _misplaced(path, at, ENDINGS[first])
        elif first not in PELICANS and path.suffix.lower() in _OURS:
            known = [f"{folder}/" for folder in (*ENDINGS, *PELICANS)]
            where = f"the folder {first}/, which is not read" if first else "no folder"
            yield Problem(at, 0, 0, f"a {path.suffix} file in {where}", "one of " + ", ".join(known),
                          nearest(f"{first}/", known, "Move it into one of them, or elsewhere."))  # fmt: skip


def _misplaced(path: Path, at: str, ending: str) -> Iterator[Problem]:
    if path.suffix != ending:
        found = f"a {path.suffix} file" if path.suffix else "a file without an ending"
        yield Problem(at, 0, 0, found, f"{ending} files", "Rename it, or move it elsewhere.")
    elif not re.fullmatch(ID, path.stem):
        yield Problem(at, 0, 0, f"the file name '{path.stem}'", f"an id: {PATTERNS[ID]}", "Rename the file.")


def _is_left(path: Path, root: Path) -> bool:
    """Hidden files, files in hidden folders, and the copies that editors keep."""
    return any(part.startswith(".") for part in path.relative_to(root).parts) or path.name.endswith("~")
