"""The folder that a build writes in, aside from the site: one for each build, however many run at once.

A build holds its folder by a lock of the system, which ends with its process, whatever ends that: a folder that nobody
holds is a killed build's, and is swept. Folders are numbered, so no clock and no chance has a part in their names.
"""

import atexit
import glob
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path

try:
    import fcntl
except ImportError:  # Windows: there a second build at once is the editor's to avoid
    fcntl = None  # type: ignore[assignment]  # asked for below

STAGE = ".variorum-building"
OLD = ".variorum-replaced"


class Stage:
    """An empty folder that belongs to one build until it is published or let go."""

    def __init__(self, folder: Path, held: int | None) -> None:
        self.folder = folder
        self._held = held
        self._open = True
        atexit.register(self.release)  # gone with the process, whatever ends the build

    def release(self) -> None:
        """Let go, and remove what is left of it; of one that was published, or let go before, nothing is touched."""
        if not self._open:
            return
        if self._held is None or _same(self._held, self.folder):
            shutil.rmtree(self.folder, ignore_errors=True)
        self._open = False
        atexit.unregister(self.release)
        if self._held is not None:
            os.close(self._held)


def beside(output: Path, name: str) -> Path:
    """A folder beside `output`, on the same file system, so that a rename is enough."""
    return output.with_name(f".{output.name}{name}")


def stage(output: Path) -> Stage:
    """An empty folder to build in. What killed builds left is swept, and a site that an interrupted exchange left aside
    is put back first.
    """
    output.parent.mkdir(parents=True, exist_ok=True)
    with alone(output):
        heal(output)
        for left in sorted(output.parent.glob(f"{glob.escape(beside(output, STAGE).name)}*")):
            _sweep(left)
        return next(found for number in count(1) if (found := _taken(beside(output, f"{STAGE}-{number}"))))


def heal(output: Path) -> None:
    """Put the site back that an interrupted exchange left aside."""
    old = beside(output, OLD)
    if old.exists() and not output.exists():
        old.rename(output)


@contextmanager
def alone(output: Path) -> Iterator[None]:
    """Hold off every other build that begins, or publishes, in the folder above `output`; both last a moment."""
    held = _hold(output.parent, wait=True)
    try:
        yield
    finally:
        if held is not None:
            os.close(held)


def _taken(folder: Path) -> Stage | None:
    """`folder` made and held; None where another build has it."""
    try:
        folder.mkdir()
    except FileExistsError:
        return None
    return Stage(folder, _hold(folder))


def _sweep(folder: Path) -> None:
    """Remove what a killed build left, unless it is none: a build that runs holds its folder."""
    try:
        held = _hold(folder)
    except BlockingIOError:
        return
    shutil.rmtree(folder, ignore_errors=True)
    if held is not None:
        os.close(held)


def _hold(folder: Path, *, wait: bool = False) -> int | None:
    """A folder's lock; None where the system, or a file system of another machine, has none. Raises BlockingIOError
    where another build has it and is not waited for.
    """
    if not fcntl:
        return None
    held = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(held, fcntl.LOCK_EX if wait else fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        os.close(held)
        if isinstance(error, BlockingIOError):
            raise
        return None
    return held


def _same(held: int, folder: Path) -> bool:
    """Whether the folder held still has its name: one that was published has another."""
    try:
        return os.path.samestat(os.fstat(held), folder.stat())
    except FileNotFoundError:
        return False
