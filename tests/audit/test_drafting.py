"""Rows drafted from what was read by rule: in the capture's words, under the address the figure had."""

from collections.abc import Mapping

import pytest

from tests.judging.grouping.story import uncurated
from variorum.archive import Terms
from variorum.audit import drafted, without_ids
from variorum.identity import figure_id
from variorum.model import LedgerFigure, Party, Report, Review
from variorum.reading import load_lexicon

TERMS, REVIEW = Terms(load_lexicon()), Review("an editor", "2024-05-01")
TEXT = "The ferry at Calder\n\n{}\n\nNobody saw the lamp on the quay that night, the harbour office said on Friday.\n"


def draft(body: str, others: Mapping[str, str] = {}) -> tuple[list[LedgerFigure], list[Report], list[Report]]:
    """The rows of a text, the reports without one, and all its reports."""
    archive = uncurated({"a.txt": TEXT.format(body), **others})
    [article] = archive.articles
    reports = [report for report in archive.reports if report.article == article.id]
    rows, left = drafted(article, dict(archive.paragraphs)[article.id], reports, REVIEW, TERMS)
    return list(rows), list(left), reports


CASES = [
    ("its own words", "The mayor said that 40 people drowned.", [("40 people drowned", "40", 1, 1)]),
    ("a bound", "At least 40 people drowned, she said.", [("At least 40 people drowned", "40", 1, 1)]),
    ("a bound before the words", "It cost between 20 and 30 million dollars.",
     [("between 20 and 30 million dollars", "20 and 30 million", 1, 1)]),
    ("words that recur", "Police said 40 people were missing. The mayor said 40 people were hurt.",
     [("40 people", "40", 1, 2), ("40 people", "40", 2, 2)]),
    ("words that stand in others", "Some 40 people drowned. He said 40 people drowned.",
     [("Some 40 people drowned", "40", 1, 1), ("40 people drowned", "40", 2, 2)]),
    ("two numbers in one stretch", "The ferry had 3 crew and 40 passengers on board.",
     [("3 crew", "3", 1, 1), ("40 passengers", "40", 1, 1)]),
    ("damage of the encoding elsewhere", "The keeperâ€™s wife said that 40 people drowned.",
     [("40 people drowned", "40", 1, 1)]),
    ("damage of the encoding in its words", "She said that 40 refuâ€\u2122gees drowned.",
     [("said that 40", "40", 1, 1)]),
]  # fmt: skip


@pytest.mark.parametrize(("body", "expected"), [pytest.param(*row[1:], id=row[0]) for row in CASES])
def test_a_row_quotes_the_capture(body: str, expected: list[tuple[str, str, int, int]]) -> None:
    """With the number meant, and which of its occurrences."""
    rows, left, reports = draft(body)
    assert [(row.quote, row.number, row.nth, row.of) for row in rows] == expected
    assert (left, len(rows), {row.line for row in rows}) == ([], len(reports), {3})
    assert len({row.key for row in rows}) == len(rows)


@pytest.mark.parametrize("body", [row[1] for row in CASES], ids=[row[0] for row in CASES])
def test_a_row_keeps_reading_and_address(body: str) -> None:
    """Its id is the one the figure had, or stands under `was`."""
    rows, _, reports = draft(body)
    for row, report in zip(rows, reports, strict=True):
        assert (row.figure, row.paragraph, row.review) == (report.figure, report.paragraph, REVIEW)
        name = figure_id(report.article, row.quote, row.nth, row.number)
        assert row.was == (() if name == report.id else (report.id,))


def test_what_the_capture_words_otherwise_gets_no_row() -> None:
    """Its words were mended, so that the capture has no such quote; it is named instead."""
    rows, left, _ = draft("She said that &#52;0 people drowned. He said that 12 boats sank.")
    assert [row.quote for row in rows] + [report.figure.text for report in left] == ["12 boats", "40"]


def test_who_has_no_file_is_named_by_words() -> None:
    """A ledger names by id only what is there."""
    [row] = draft("The Calder Harbour Office said that 40 people drowned in Lumen.")[0]
    assert row.figure.said_by
    named = without_ids(row, set())
    assert named.figure.said_by == Party(None, row.figure.said_by.text)
    assert without_ids(named, {"lumen"}) == named
