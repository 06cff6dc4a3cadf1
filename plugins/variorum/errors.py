"""What goes wrong, said so that an editor can mend it: where, what was found, what was expected, what to do."""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One thing wrong at one place. `line` and `column` count from 1; 0 means the file as a whole."""

    path: str
    """The file, as the editor would type it (relative to the project where possible)."""
    line: int
    column: int
    found: str
    """What stands there."""
    expected: str
    """What should stand there."""
    advice: str
    """What to do about it."""

    def __str__(self) -> str:
        """One line, whatever the file holds: what cannot be printed is written as an escape."""
        text = f"{self.path}:{self.line}:{self.column}: {self.found}; expected {self.expected}. {self.advice}"
        return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in text)


class VariorumError(Exception):
    """Base of all errors of this package. It carries every problem found, sorted by place."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(sorted(set(problems)))
        super().__init__("\n".join(map(str, self.problems)))


class CaptureError(VariorumError):
    """A raw file that cannot be read or cleaned."""


class ContentError(VariorumError):
    """An editor's file (front matter, ledger, settings) that does not hold what it must."""


class BuildError(VariorumError):
    """A site that cannot be published as it stands."""


def raise_any(problems: Iterable[Problem], kind: type[VariorumError] = ContentError) -> None:
    """Raise `kind` with all `problems`; do nothing where there are none."""
    found = tuple(problems)
    if found:
        raise kind(found)


def position(text: str, offset: int) -> tuple[int, int]:
    """Line and column (from 1, columns in code points) of `offset` in `text`."""
    line = text.count("\n", 0, offset) + 1
    return line, offset - (text.rfind("\n", 0, offset) + 1) + 1
