"""A build that fails leaves the last good site untouched: pages are written aside and take its place when all is well.

Pelican writes straight into its output folder. This points it at a folder beside that one, and exchanges the two at the
end by renaming, so that neither a fault nor an interruption publishes half a site.
"""

import logging
import shutil
from collections.abc import Iterable
from pathlib import Path

from ..errors import BuildError, Problem
from .staging import OLD, alone, beside, heal


class Watch(logging.Handler):
    """Collects what Pelican and its plugins complain of. Pelican exits 0 after most of its warnings; we do not."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.messages: list[str] = []

    def start(self) -> None:
        """Listen to every logger; starting twice changes nothing."""
        logging.getLogger().addHandler(self)

    def stop(self) -> None:
        """Listen no longer."""
        logging.getLogger().removeHandler(self)

    def emit(self, record: logging.LogRecord) -> None:
        """Keep the message."""
        self.messages.append(record.getMessage())


def guard(output: Path, sources: Iterable[Path]) -> None:
    """Raise BuildError where `output` is, or holds, one of the folders the site is made from: it would be replaced."""
    inside = [path for path in sources if path.resolve().is_relative_to(output.resolve())]
    if inside:
        raise BuildError([Problem(str(output), 0, 0, f"an output folder that holds {path}", "a folder of its own",
                                  "Name another folder with OUTPUTDIR or --output: this one would be replaced whole.")
                          for path in inside])  # fmt: skip


def complain(messages: list[str]) -> None:
    """Raise BuildError with every warning that was logged."""
    if messages:
        advice = "Mend it and build again; the site published before is untouched."
        raise BuildError([Problem("pelican", 0, 0, message, "a build without warnings", advice)
                          for message in messages])  # fmt: skip


def exchange(folder: Path, output: Path, kept: Iterable[str] = ()) -> None:
    """Put the finished `folder` in the place of `output`. Of that, only what `kept` names (Pelican's OUTPUT_RETENTION)
    stays, where the new site has no such file. Whatever goes wrong between the two renames, the old site is put back.
    Of two builds that end at once, one waits for the other.
    """
    old = beside(output, OLD)
    with alone(output):
        heal(output)
        _keep(kept, output, folder)
        if output.exists():
            shutil.rmtree(old, ignore_errors=True)
            output.rename(old)
        try:
            folder.rename(output)
        except BaseException:  # an interruption too
            heal(output)
            raise
        shutil.rmtree(old, ignore_errors=True)


def _keep(names: Iterable[str], output: Path, folder: Path) -> None:
    """Copied, not moved: until the exchange the old site stays whole."""
    for name in names:
        source, target = output / name, folder / name
        if source.is_dir() and not target.exists():
            shutil.copytree(source, target, symlinks=True)
        elif source.is_file() and not target.exists():
            shutil.copy2(source, target)
