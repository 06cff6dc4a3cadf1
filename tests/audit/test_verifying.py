"""What a clean audit records, and whether it still holds where the captures are gone."""

import re
from pathlib import Path

from tests.audit.regatta import EVE_LEDGER, open_items
from tests.small_archive import REGATTA, audit_of, change, content_of, write
from variorum.archive import cleaning_digest, digest
from variorum.archive.verification import still_verified
from variorum.audit import report_lines, verified
from variorum.model import Extent


def test_a_clean_audit_records_rows_and_places() -> None:
    """The record names the day, the bytes, the rows with what they said, and where each piece stands, gaps left out."""
    found = audit_of(REGATTA).found[0]
    content = content_of(REGATTA)
    ledger, article = content.ledgers[0], content.articles[0]
    record = verified(ledger, article, found.pieces, "2023-08-01")
    assert article.capture
    assert (record.on, record.sha256, record.rows) == ("2023-08-01", article.capture.sha256, 3)
    assert (record.digest, record.cleaning) == (digest(ledger), cleaning_digest(article))
    assert record.pieces == (Extent(1, 1, 25), Extent(3, 3, 68), Extent(5, 5, 84))


def test_without_captures_what_was_verified_stands(root: Path) -> None:
    """A recorded audit holds without the captures; the report says that none was looked at."""
    (root / "captures").rename(root / "elsewhere")
    result = audit_of(root)
    assert result.problems == ()
    assert report_lines(result, content_of(root).articles)[-1].endswith(
        "0 of 3 articles checked against their captures."
    )


def test_without_captures_a_changed_row_is_open(root: Path) -> None:
    """A row changed since the audit is no longer verified."""
    (root / "captures").rename(root / "elsewhere")
    change(root, EVE_LEDGER, "quote: 15 boats", "quote: and 15 boats")
    (problem,) = open_items(root)
    assert problem.found == "rows changed since they were verified"
    text = (root / EVE_LEDGER).read_text()
    write(root, EVE_LEDGER, text[text.index("figures:") :])
    (problem,) = open_items(root)
    assert problem.found == "rows never verified against the capture"


def recorded(root: Path) -> None:
    """What a clean audit writes into the ledger of the eve; the captures are gone then."""
    article = next(one for one in content_of(root).articles if one.id == "regatta-eve")
    change(root, EVE_LEDGER, "  rows: 3\n", f'  rows: 3\n  cleaning: "{cleaning_digest(article)}"\n')
    (root / "captures").rename(root / "elsewhere")


def test_without_captures_another_capture_is_open(root: Path) -> None:
    """A new version of a capture, taken into the article, opens again what was verified against the one before."""
    recorded(root)
    path = root / "content" / "articles" / "regatta-eve.md"
    path.write_text(re.sub(r"sha256: \w+", f"sha256: {'b' * 64}", path.read_text()))
    (problem,) = open_items(root)
    assert problem.found == "rows verified against another capture"
    assert "regatta-eve" not in dict(still_verified(content_of(root)))


def test_without_captures_a_changed_cleaning_record_is_open(root: Path) -> None:
    """Its pieces are no longer those that were held against the capture; the rows still are."""
    recorded(root)
    assert open_items(root) == []
    change(root, "content/articles/regatta-eve.md", "bytes: [181, 182]", "bytes: [181, 183]")
    (problem,) = open_items(root)
    assert (problem.path, problem.found) == (
        "content/articles/regatta-eve.md", "a cleaning record changed since it was verified",
    )  # fmt: skip
    assert dict(still_verified(content_of(root)))["regatta-eve"].cleaning is None
