"""Folders that are dear to make: by the first process that asks, for all processes that share a run of the tests."""

import fcntl
import os
from collections.abc import Callable
from pathlib import Path

import pytest


def made_once(factory: pytest.TempPathFactory, name: str, make: Callable[[Path], Path]) -> Path:
    """The folder `name` of this run, as `make` leaves it; whoever asks meanwhile waits. Nobody may change it.

    `make` gets the path, where nothing stands yet, and leaves nothing there if it fails.
    """
    own = factory.getbasetemp()
    folder = (own.parent if "PYTEST_XDIST_WORKER" in os.environ else own) / name
    with folder.with_suffix(".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        return folder if folder.exists() else make(folder)
