"""The regatta as the audit meets it: its files, its rows, what is open in it, and where."""

import re
from collections.abc import Iterator
from pathlib import Path

from tests.small_archive import REGATTA, audit_of, content_of, problems_of, write
from variorum.errors import Problem
from variorum.model import LedgerRow

SUNDAY = "content/articles/regatta-sunday.md"
SUNDAY_LEDGER = "content/ledger/regatta-sunday.yaml"
EVE_LEDGER = "content/ledger/regatta-eve.yaml"
CAPTURE = "captures/regatta-sunday.txt"


def open_items(root: Path) -> list[Problem]:
    """Everything that the command would tell: contradictions first, and open items where there are none."""
    return problems_of(root) or list(audit_of(root).problems)


def there(root: Path, problem: Problem) -> str:
    """What stands where a problem is."""
    return (root / problem.path).read_text().split("\n")[problem.line - 1][problem.column - 1 :]


def rows() -> Iterator[tuple[str, LedgerRow]]:
    """Every row of the regatta, with the file it stands in."""
    for ledger in content_of(REGATTA).ledgers:
        yield from ((ledger.at.path, row) for row in ledger.rows)


ROWS = list(rows())
NAMES = [f"{Path(path).stem}:{row.at.line}" for path, row in ROWS]


def tamper(root: Path, path: str, row: LedgerRow, pattern: str, new: str) -> None:
    """Change the first thing that `pattern` finds from the row on."""
    text = (root / path).read_text()
    start = sum(len(line) + 1 for line in text.split("\n")[: row.at.line - 1])
    changed = text[:start] + re.sub(pattern, new, text[start:], count=1)
    assert changed != text
    write(root, path, changed)
