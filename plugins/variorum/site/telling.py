"""What ends a build, told once: each problem whole on a line of standard error.

Pelican tells it in its log: folded at the width of the terminal, under a traceback, which is for a fault of the program
and not of an editor's file.
"""

import logging
import sys

from ..errors import VariorumError

ENDS = frozenset({"main", "autoreload"})
"""Pelican's functions that log the error by which a run ended."""


class Telling(logging.Filter):
    """Tells an error of ours in place of Pelican's log; every other record passes."""

    def filter(self, record: logging.LogRecord) -> bool:
        """False for the record of an error of ours, which is then printed. With `pelican -D` it passes too."""
        given = record.args if isinstance(record.args, tuple) else ()
        errors = [arg for arg in given if isinstance(arg, VariorumError)] if record.funcName in ENDS else []
        for error in errors:
            sys.stderr.write(f"{error}\n")
        return not errors or logging.getLogger("pelican").isEnabledFor(logging.DEBUG)


def start() -> None:
    """Tell what ends a run from now on; starting twice changes nothing."""
    logger = logging.getLogger("pelican")
    if not any(isinstance(item, Telling) for item in logger.filters):
        # First: the log leaves out what it has said before, and an error that comes again must be told again.
        logger.filters.insert(0, Telling())
