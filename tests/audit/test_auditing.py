"""The audit as a whole: nothing open where every decision holds, and each article asked whatever the others are."""

import hashlib
from pathlib import Path

from tests.audit.regatta import CAPTURE, EVE_LEDGER, SUNDAY
from tests.small_archive import REGATTA, audit_of, change, content_of, told, write
from variorum.audit import report_lines


def test_nothing_is_open_in_a_decided_archive() -> None:
    """Every number decided, every quote found, every cleaning record the rules' own."""
    result = audit_of(REGATTA)
    assert (result.problems, result.captures, result.rows) == ((), 3, 15)
    assert report_lines(result, content_of(REGATTA).articles) == (
        "1 note, which NOTES=1 (--notes) lists.",
        "0 open items; 15 ledger rows; 3 of 3 articles checked against their captures.",
    )


def test_rows_are_found_on_their_lines() -> None:
    """What is recorded is the line of the capture on which the quote begins."""
    lines = (REGATTA / CAPTURE).read_text().split("\n")
    found = next(found for found in audit_of(REGATTA).found if found.article == "regatta-sunday")
    quotes = {row.key: row.quote for ledger in content_of(REGATTA).ledgers for row in ledger.tied}
    assert len(found.lines) == 7
    for key, line in found.lines:
        assert quotes[key] in lines[line - 1]


def test_an_article_without_a_ledger_is_open(root: Path) -> None:
    """Its numbers are not decided, captured or not."""
    (root / EVE_LEDGER).unlink()
    assert "content/articles/regatta-eve.md:1:1: an article without a ledger" in "\n".join(
        told(audit_of(root).problems)
    )


def test_a_recorded_capture_that_is_no_text_is_told_with_the_rest(root: Path) -> None:
    """It does not keep the audit from looking at the others."""
    write(root, CAPTURE, b"\x00\x01")
    old = "a9102034e22c239fa9dd8f52e59b490fef476ae7dcc7cf1bf61d298daf87d2de"
    text = (root / SUNDAY).read_text()
    write(root, SUNDAY, text.replace(old, hashlib.sha256(b"\x00\x01").hexdigest()))
    change(root, EVE_LEDGER, "quote: 15 boats", "quote: 15 boots")
    assert {problem.path for problem in audit_of(root).problems} == {"regatta-sunday.txt", EVE_LEDGER}
