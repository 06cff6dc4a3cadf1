"""What the days of the timeline rest on, in words."""

import pytest

from variorum.model import When
from variorum.site.pages.dating import is_sure
from variorum.site.pages.grounds import GROUNDS, Ground, ground_of, label, quoted


@pytest.mark.parametrize("row", GROUNDS, ids=[f"{row.basis}, {row.width}: {row.label}" for row in GROUNDS])
def test_each_row_has_a_case(row: Ground) -> None:
    """The case of a row is told by that row, and its dot is solid only where the text gives one day."""
    assert ground_of(row.case) is row
    assert is_sure(row.case) is ((row.basis, row.width) == ("text", "day"))


def test_no_row_stands_twice() -> None:
    """No two rows fit the same dates."""
    keys = [(row.basis, row.width, row.words.pattern) for row in GROUNDS]
    assert len(set(keys)) == len(keys)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("September 25, 2023", "date in the text"),
        ("on 24 Sept", "date in the text"),
        ("by Sunday night", "weekday, fixed by a date in the text"),
        ("they may march", "reckoned from a date in the text"),
        ("in May", "reckoned from a date in the text"),
        (None, "reckoned from a date in the text"),
    ],
)
def test_words_of_a_day(words: str | None, expected: str) -> None:
    """A month needs a number beside it to be a date; a weekday is found inside other words."""
    assert ground_of(When("2023-09-24", words, "text")).label == expected


def test_a_day_of_several_grounds_names_each_once() -> None:
    """The firmest ground stands first, whatever the order of the entries."""
    dates = [When("2023-09-25", words, "text") for words in ("on Monday", "on Sept. 25", "at noon Monday")]
    assert label(dates) == "date in the text; weekday, fixed by a date in the text"


def test_words_are_quoted() -> None:
    """An inferred date without words says so; one that the text gives needs no more."""
    dates = (When("2023", "last year", "inferred"), When("2023", None, "inferred"), When("2023"), When(None))
    assert [quoted(date) for date in dates] == ["“last year”", "no date in the text", None, None]
