"""While Pelican watches for changes (`make regenerate`, `make devserver`), a build that failed is tried again when a
file has changed. Pelican itself tries again at once, and so for ever: it waits only after a build that went well.
"""

import time
from collections.abc import Iterable
from pathlib import Path

Marks = frozenset[tuple[str, int, int]]
"""(path, time of the last change in nanoseconds, size) of every file."""
PAUSE = 0.3
"""Seconds between two looks: shorter than it takes to turn from an editor to a browser."""


def marks(folders: Iterable[Path]) -> Marks:
    """What the files below `folders` look like now. One that goes while it is looked at is left out."""
    return frozenset(mark for folder in folders for path in folder.rglob("*") for mark in _mark(path))


def until_changed(folders: Iterable[Path], before: Marks) -> None:
    """Return as soon as the files below `folders` are not as they were `before`."""
    watched = tuple(folders)
    while marks(watched) == before:
        time.sleep(PAUSE)


def _mark(path: Path) -> tuple[tuple[str, int, int], ...]:
    try:
        found = path.stat()
    except OSError:
        return ()
    return ((str(path), found.st_mtime_ns, found.st_size),)
