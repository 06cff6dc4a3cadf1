"""Date words as found, and what no calendar has."""

import pytest

from variorum.reading import load_lexicon, read_figures
from variorum.reading.calendar import day_of
from variorum.reading.dates import find_dates

LEXICON = load_lexicon()


def test_month_of_may_is_no_possibility() -> None:
    """The month is not the verb, and after "in" the number counts."""
    figures = read_figures("On May 12 three people died. In May 12 people died.", LEXICON)
    assert [(f.text, f.stance) for f in figures] == [("three", "asserted"), ("12", "asserted")]


def test_dates_are_found_in_order_without_overlap() -> None:
    """Of overlapping date words the longer kind is kept."""
    found = find_dates("On Monday, September 25, 2023, and again in May 2021.", LEXICON)
    assert [d.text for d in found] == ["On Monday", "September 25, 2023", "in May 2021"]


@pytest.mark.parametrize("text", ["February 31, 2023", "2023-13-01", "no date", "Foo 1, 2023"])
def test_impossible_dates_are_none(text: str) -> None:
    """A date the calendar does not have is not made up."""
    assert day_of(text, LEXICON) is None
