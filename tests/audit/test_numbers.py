"""Numbers of a capture: each must be decided by a row, and be read as it was accepted."""

import re
from dataclasses import replace
from pathlib import Path

import pytest

from tests.audit.regatta import NAMES, ROWS, SUNDAY, SUNDAY_LEDGER, open_items, tamper, there
from tests.small_archive import REGATTA, TERMS, change, content_of, problems_of
from variorum.audit import audit
from variorum.model import LedgerRow
from variorum.store.captures import read_captures

FIGURES = [(path, row) for path, row in ROWS if row in [f for lg in content_of(REGATTA).ledgers for f in lg.figures]]
NUMBERED = [(path, row) for path, row in FIGURES if "tents" not in row.quote]


@pytest.mark.parametrize(("path", "row"), NUMBERED, ids=[row.quote for _, row in NUMBERED])
@pytest.mark.parametrize("digit", ["first", "last"])
def test_one_changed_digit_in_any_value_is_found(root: Path, path: str, row: LedgerRow, digit: str) -> None:
    """The value no longer is what the quote's words read as; it is pointed at, with both."""
    number = r"(value: \[?\d*)(\d)()" if digit == "last" else r"(value: \[?)(\d)(\d*)"
    tamper(root, path, row, number, r"\g<1>7\g<3>")
    found = problems_of(root)
    (problem,) = (problem for problem in found if problem.path == path)
    assert there(root, problem).startswith("value: ")
    assert row.quote in problem.found
    assert {other.path for other in found} <= {path, SUNDAY}  # the words that retell it no longer fit either


@pytest.mark.parametrize(("path", "row"), ROWS, ids=NAMES)
def test_any_row_taken_out_leaves_its_number_open(root: Path, path: str, row: LedgerRow) -> None:
    """A number that no row decides is told with its place in the capture; a position has no number to leave."""
    content = content_of(root)
    ledgers = tuple(
        replace(
            ledger,
            figures=tuple(other for other in ledger.figures if other != row),
            ignored=tuple(other for other in ledger.ignored if other != row),
        )
        for ledger in content.ledgers
    )
    captures = read_captures(root / "captures", content.articles)
    found = audit(replace(content, ledgers=ledgers), captures, TERMS).problems
    if row in [held for ledger in content.ledgers for held in ledger.positions]:
        assert found == ()
    else:
        (problem,) = found
        assert problem.path == path
        place = re.search(r"at ([\w-]+\.txt):(\d+):(\d+), '… ", problem.found)
        assert place
        line = (root / "captures" / place[1]).read_text().split("\n")[int(place[2]) - 1]
        number = re.match(r"no row for '([^']+)'", problem.found)
        assert number
        assert line[int(place[3]) - 1 :].startswith(number[1])


def test_a_reading_that_has_changed_opens_the_review_again(root: Path) -> None:
    """Where the program reads otherwise than the editor accepted, and otherwise than it did then, it is told."""
    change(
        root,
        SUNDAY_LEDGER,
        "accept: {value: 38, bound: exact, unit: boats}",
        "accept: {value: 38, bound: exact, unit: people}",
    )
    (problem,) = open_items(root)
    assert problem.found == "'42 boats started, and 38 of them finished' is now read with unit boats"
    assert problem.advice == "Accept the new reading, or note 'read_as: {unit: boats}'."
