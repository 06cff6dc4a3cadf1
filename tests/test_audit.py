"""The audit: nothing open where every decision holds, and every tampering found and placed."""

import hashlib
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.small_archive import REGATTA, TERMS, audit_of, change, content_of, copy, problems_of, told, write
from variorum.archive import cleaning_digest, digest
from variorum.archive.verification import still_verified
from variorum.audit import audit, misquoted, nearest, report_lines, verified
from variorum.errors import Problem
from variorum.model import Extent, LedgerRow
from variorum.store.captures import read_captures

SUNDAY = "content/articles/regatta-sunday.md"
SUNDAY_LEDGER = "content/ledger/regatta-sunday.yaml"
EVE_LEDGER = "content/ledger/regatta-eve.yaml"
CAPTURE = "captures/regatta-sunday.txt"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A copy of the regatta."""
    return copy(tmp_path)


def open_items(root: Path) -> list[Problem]:
    """Everything that the command would tell: contradictions first, and open items where there are none."""
    return problems_of(root) or list(audit_of(root).problems)


def there(root: Path, problem: Problem) -> str:
    """What stands where a problem is."""
    return (root / problem.path).read_text().split("\n")[problem.line - 1][problem.column - 1 :]


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


def test_a_quote_that_recurs_must_say_so(root: Path) -> None:
    """A quote found more often than said is told with how often."""
    change(root, "content/ledger/regatta-letters.yaml", "    nth: 1\n    of: 2\n", "")
    (problem,) = open_items(root)
    assert problem.found == "the quote '1,250 visitors' 2 times in the capture"
    assert problem.advice == "Lengthen the quote, or give 'nth:' and 'of: 2'."
    assert there(root, problem).startswith("quote: 1,250 visitors")


def test_a_changed_capture_is_found(root: Path) -> None:
    """One byte more, and it is not the file that was imported; the hash that was recorded is pointed at."""
    change(root, CAPTURE, "Back to top button", "Back to top button!")
    (problem,) = open_items(root)
    assert problem.found == "a capture other than the one recorded"
    assert problem.path == SUNDAY
    assert there(root, problem).startswith("sha256: ")


EDIT = "edits:\n  - {bytes: [0, 1], before: a, after: A, rule: x}\n"
RECORD = [
    ("size: 524", "size: 525", "size: 525"),
    ("encoding: utf-8", "encoding: cp1252", "encoding: cp1252"),
    ("{bytes: [505, 523], kind: removed", "{bytes: [505, 523], kind: kept", "{bytes: [505, 523], kind: kept"),
    ("rule: skip", "rule: share", "{bytes: [505, 523]"),
    ("[168, 281]", "[168, 280]", "{bytes: [168, 280]"),
    ("  - {bytes: [523, 524], kind: removed, rule: gap, role: gap}\n", "", "pieces:"),
    ("---\nThe sailing", f"{EDIT}---\nThe sailing", "{bytes: [0, 1]"),
]


@pytest.mark.parametrize(("old", "new", "place"), RECORD, ids=[row[2] for row in RECORD])
def test_a_changed_cleaning_record_is_found(root: Path, old: str, new: str, place: str) -> None:
    """What the record says was kept, removed or repaired must be what the rules make of the capture."""
    change(root, SUNDAY, old, new)
    (problem,) = (p for p in open_items(root) if p.path == SUNDAY)
    assert there(root, problem).startswith(place)


def test_a_changed_text_of_a_piece_is_found(root: Path) -> None:
    """Under full rights the record holds the capture's words, and they must be the capture's."""
    change(
        root,
        "content/articles/regatta-eve.md",
        'text: "The sailing club expects 60',
        'text: "The sailing club expects 70',
    )
    (problem,) = open_items(root)
    assert problem.found == "a piece whose text is not the capture's"
    assert there(root, problem).startswith("text: ")


def test_a_retold_number_without_reference_is_open(root: Path) -> None:
    """Whoever retells a number says where it comes from."""
    change(root, SUNDAY, "nobody was hurt.", "nobody was hurt, of 80 sailors.")
    (problem,) = open_items(root)
    assert problem.found == "the number '80' without a reference"
    assert "80 sailors" in there(root, problem)


def test_a_name_of_two_entities_must_be_decided(root: Path) -> None:
    """Where neither the paragraph's words nor the ledger says whose a name is, an editor has to."""
    pier = (root / "content/places/north-pier.md").read_text()
    write(root, "content/places/north-pier.md", pier.replace("language: en", "language: en, context: [quay]"))
    write(root, "content/places/old-pier.md", pier.replace("language: en", "language: en, context: [ruin]"))
    (problem,) = open_items(root)
    assert problem.found == "the name 'North Pier' of north-pier or old-pier"
    assert "North Pier" in there(root, problem)
    change(root, EVE_LEDGER, "figures:\n", "names: {North Pier: north-pier}\nfigures:\n")
    assert open_items(root) == []


def test_an_article_without_a_ledger_is_open(root: Path) -> None:
    """Its numbers are not decided, captured or not."""
    (root / EVE_LEDGER).unlink()
    assert "content/articles/regatta-eve.md:1:1: an article without a ledger" in "\n".join(
        told(audit_of(root).problems)
    )


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


def test_another_capture_is_not_asked_for_its_numbers(root: Path) -> None:
    """A file that is no text, or a text of twenty million letters, is told as another capture, and in no time."""
    for raw in (b"\x00\x01", b"", "a".encode("utf-16"), b"a" * 20_000_001):
        write(root, CAPTURE, raw)
        (problem,) = audit_of(root).problems
        assert problem.found == "a capture other than the one recorded"


def test_a_recorded_capture_that_is_no_text_is_told_with_the_rest(root: Path) -> None:
    """It does not keep the audit from looking at the others."""
    write(root, CAPTURE, b"\x00\x01")
    old = "a9102034e22c239fa9dd8f52e59b490fef476ae7dcc7cf1bf61d298daf87d2de"
    text = (root / SUNDAY).read_text()
    write(root, SUNDAY, text.replace(old, hashlib.sha256(b"\x00\x01").hexdigest()))
    change(root, EVE_LEDGER, "quote: 15 boats", "quote: 15 boots")
    assert {problem.path for problem in audit_of(root).problems} == {"regatta-sunday.txt", EVE_LEDGER}


def test_the_build_asks_for_the_quotes_too(root: Path) -> None:
    """A misquotation stops the build wherever a capture is there to show it, and one that is no text stops it too."""
    change(root, EVE_LEDGER, "quote: 15 boats", "quote: 15 boots")
    write(root, CAPTURE, b"\x00")
    content = content_of(root)
    found = misquoted(content, read_captures(root / "captures", content.articles))
    assert {problem.path for problem in found} == {EVE_LEDGER, "regatta-sunday.txt"}
    assert misquoted(content, {}) == []


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
