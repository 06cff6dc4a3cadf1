"""Where a value of an editor's file stands, looked up when there is something to say of it."""

from functools import cache
from pathlib import Path
from typing import Any

from ..model import Place
from .files import read_source, read_text
from .positioned import load, place


class Placing:
    """The content folder `root`, called `shown` in messages, asked for places: `placing(file, keys…)`."""

    def __init__(self, root: Path, shown: str) -> None:
        self._root, self._shown = root, shown
        self._read = cache(self._node)  # a file with many faults is read once

    def __call__(self, at: Place, *keys: str | int) -> Place:
        """The place of the value at `keys` in the file of `at`; `at` itself where the file cannot be read any more."""
        node, first_line = self._read(at.path)
        return at if node is None else place(node, keys, at.path, first_line)

    def _node(self, path: str) -> tuple[Any, int]:
        """The YAML value of a file, and the line on which it begins."""
        file = self._root / path.removeprefix(f"{self._shown}/")
        if file.suffix == ".yaml":
            text, problems = read_text(file, path)
            return (None if problems else load(text, path)[0]), 1
        source, _ = read_source(file, path)
        return (source.matter if source else None), 2
