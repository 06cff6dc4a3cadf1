"""Where a fault stands in an editor's file, and how it is told."""

import difflib
from collections.abc import Callable, Iterable, Sequence
from typing import TypeAlias

from ..errors import Problem
from ..model import Ledger, LedgerRow, Place

Absent: TypeAlias = frozenset[tuple[str, str]]
"""(folder, id) of content files that could not be read: what is said of them may well be right."""


Where: TypeAlias = Callable[..., Place]
"""(place of a file, keys…) → the place of the value that the keys lead to in that file."""


def stay(at: Place, *keys: str | int) -> Place:
    """The place itself, where nobody can look into the file."""
    del keys
    return at


def problem(at: Place, found: str, expected: str, advice: str) -> Problem:
    """A Problem at a place of an editor's file."""
    return Problem(at.path, at.line, at.column, found, expected, advice)


def nearest(name: str, known: Iterable[str]) -> str:
    """Advice that names the nearest known word, or lists a few."""
    options = sorted(known)
    near = difflib.get_close_matches(name, options, 1, 0.5)
    return f"Did you mean '{near[0]}'?" if near else "Known are: " + ", ".join(options[:8]) + "."


def unknown(at: Place, kind: str, name: str, known: Iterable[str]) -> Problem:
    """A name that belongs to nothing, with the nearest that does."""
    return problem(at, f"the {kind} '{name}', which does not exist", f"the id of a {kind}", nearest(name, known))


def row_at(ledger: Ledger, row: LedgerRow, where: Where, *keys: str | int) -> Place:
    """Where a value of a ledger row stands; the row itself, where nobody can look into the file."""
    kinds: tuple[tuple[str, Sequence[LedgerRow]], ...] = (
        ("figures", ledger.figures), ("positions", ledger.positions), ("ignore", ledger.ignored),
        ("events", ledger.events),
    )  # fmt: skip
    kind, nth = next((kind, rows.index(row)) for kind, rows in kinds if row in rows)
    found = where(ledger.at, kind, nth, *keys)
    return row.at if found == ledger.at else found
