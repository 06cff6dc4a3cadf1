"""A build that fails leaves the last good site untouched: pages are written aside and take its place when all is well.

Pelican writes straight into its output folder. This points it at a folder beside that one, and exchanges the two at the
end by renaming, so that neither a fault nor an interruption publishes half a site.
"""

import logging
import shutil
from pathlib import Path

from ..errors import BuildError, Problem

STAGE = ".variorum-building"
OLD = ".variorum-replaced"


class Watch(logging.Handler):
    """Collects what Pelican and its plugins complain of. Pelican exits 0 after most of its warnings; we do not."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.messages: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep the message."""
        self.messages.append(record.getMessage())


def beside(output: Path, name: str) -> Path:
    """A folder beside `output`, on the same file system, so that a rename is enough."""
    return output.with_name(f".{output.name}{name}")


def stage(output: Path) -> Path:
    """An empty folder to build in."""
    folder = beside(output, STAGE)
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder


def complain(messages: list[str]) -> None:
    """Raise BuildError with every warning that was logged."""
    if messages:
        advice = "Mend it and build again; the site published before is untouched."
        raise BuildError([Problem("pelican", 0, 0, message, "a build without warnings", advice)
                          for message in messages])  # fmt: skip


def exchange(folder: Path, output: Path) -> None:
    """Put the finished `folder` in the place of `output`."""
    old = beside(output, OLD)
    shutil.rmtree(old, ignore_errors=True)
    if output.exists():
        output.rename(old)
    folder.rename(output)
    shutil.rmtree(old, ignore_errors=True)
