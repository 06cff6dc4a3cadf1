"""Quotes of ledger rows: each must stand in its capture as often as it says, and the nearest words are offered."""

import re
from pathlib import Path

import pytest

from tests.audit.regatta import CAPTURE, EVE_LEDGER, NAMES, ROWS, open_items, tamper, there
from tests.small_archive import audit_of, change, content_of, write
from variorum.audit import misquoted, nearest
from variorum.model import LedgerRow
from variorum.store.captures import read_captures


@pytest.mark.parametrize(("path", "row"), ROWS, ids=NAMES)
def test_one_changed_letter_in_any_quote_is_found(root: Path, path: str, row: LedgerRow) -> None:
    """The quote itself is pointed at, and the capture's own words are offered."""
    letter = next(n for n, sign in enumerate(row.quote) if sign.isalpha() and row.quote[n : n + 2] != "th")
    wrong = row.quote[:letter] + ("q" if row.quote[letter] != "q" else "x") + row.quote[letter + 1 :]
    tamper(root, path, row, re.escape(row.quote), wrong)
    found = [problem for problem in audit_of(root).problems if there(root, problem).startswith("quote:")]
    assert [problem.path for problem in found] == [path]
    assert wrong in there(root, found[0])
    assert "which is not in the capture" in found[0].found
    assert found[0].advice.startswith("The nearest is '")


def test_a_quote_that_recurs_must_say_so(root: Path) -> None:
    """A quote found more often than said is told with how often."""
    change(root, "content/ledger/regatta-letters.yaml", "    nth: 1\n    of: 2\n", "")
    (problem,) = open_items(root)
    assert problem.found == "the quote '1,250 visitors' 2 times in the capture"
    assert problem.advice == "Lengthen the quote, or give 'nth:' and 'of: 2'."
    assert there(root, problem).startswith("quote: 1,250 visitors")


def test_the_build_asks_for_the_quotes_too(root: Path) -> None:
    """A misquotation stops the build wherever a capture is there to show it, and one that is no text stops it too."""
    change(root, EVE_LEDGER, "quote: 15 boats", "quote: 15 boots")
    write(root, CAPTURE, b"\x00")
    content = content_of(root)
    found = misquoted(content, read_captures(root / "captures", content.articles))
    assert {problem.path for problem in found} == {EVE_LEDGER, "regatta-sunday.txt"}
    assert misquoted(content, {}) == []


NEAREST = [
    ("15 boots lay", "the 15 boats lay there", "15 boats lay"),
    ("more than 1,000 people", "some say more than 1,001 people came", "more than 1,001 people"),
    ("nothing alike", "123 456 789", None),
    ("a", "", None),
]


@pytest.mark.parametrize(("quote", "text", "expected"), NEAREST)
def test_the_nearest_words_are_offered(quote: str, text: str, expected: str | None) -> None:
    """As many words as the quote has, the most like it; nothing where nothing is."""
    assert nearest(quote, text) == expected
