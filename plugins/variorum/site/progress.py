"""What a long build is doing, for whoever sits before the terminal; nothing is said where nobody does."""

import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import TypeVar

from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn, track

Row = TypeVar("Row")


@contextmanager
def stage(words: str) -> Iterator[None]:
    """Show `words`, with the time that has passed, as long as what stands under it takes."""
    if not sys.stderr.isatty():
        yield
        return
    columns = (TextColumn("{task.description}"), BarColumn(), TimeElapsedColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as shown:
        shown.add_task(words, total=None)
        yield


def followed(rows: Iterable[Row], words: str) -> Iterable[Row]:
    """`rows`, counted as they pass; one at a time, so that no two are held."""
    if not sys.stderr.isatty():
        return rows
    return track(rows, words, console=Console(stderr=True), transient=True)
