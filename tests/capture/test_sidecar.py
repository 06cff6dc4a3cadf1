"""`captures.csv`, read and refused."""

import pytest

from variorum.capture.sidecar import Row, read_sidecar


def test_rows_are_read() -> None:
    """Columns in any order; empty cells are null; quoted cells may hold commas."""
    rows, problems = read_sidecar(
        'title,capture,url\n"Lamp, lit",a.txt,\n\n,b.txt,https://example.org/b\n', "captures.csv"
    )
    assert problems == ()
    assert rows == (
        Row("a.txt", None, None, "Lamp, lit", None, None, 2),
        Row("b.txt", "https://example.org/b", None, None, None, None, 4),
    )


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("", [(1, "nothing")]),
        ("capture,titel\na.txt,x\n", [(1, "unknown column 'titel'")]),
        ("capture,capture\n", [(1, "column 'capture' twice")]),
        ("title\nx\n", [(1, "no column 'capture'")]),
        ("capture,title\na.txt\n,x\n", [(2, "1 cells"), (3, "a row without a capture")]),
        ("capture\na.txt\na.txt\n", [(3, "'a.txt' again")]),
        (
            "capture,url,page_date,retrieved\na.txt,ftp://x,2021-13,2021\n",
            [(2, "page_date: '2021-13'"), (2, "retrieved: '2021'"), (2, "url: 'ftp://x'")],
        ),
        ('capture\n"a.txt\n', [(2, "unexpected end of data")]),
    ],
    ids=["empty", "column", "twice", "no capture", "cells", "again", "values", "quotes"],
)
def test_every_fault_is_named_with_its_line(text: str, places: list[tuple[int, str]]) -> None:
    """All faults of the file at once."""
    _, problems = read_sidecar(text, "captures.csv")
    assert sorted((problem.line, problem.found) for problem in problems) == places
    assert {problem.path for problem in problems} == {"captures.csv"}


def test_a_misspelt_column_is_answered_with_the_nearest() -> None:
    """The advice names the column that was meant."""
    (problem,) = read_sidecar("capture,retreived\n", "captures.csv")[1]
    assert problem.advice == "Did you mean 'retrieved'?"
