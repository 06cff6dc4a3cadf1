"""Dates of figures: words as found, resolved where the text gives a full date."""

import pytest

from variorum.model import Figure
from variorum.reading import load_lexicon, read_figures
from variorum.reading.dates import date_of

LEXICON = load_lexicon()


def read_one(text: str) -> Figure:
    """The only figure of `text`."""
    [figure] = read_figures(text, LEXICON)
    return figure


def test_weekday_without_a_full_date_stays_words() -> None:
    """Nothing in the text says which Monday."""
    when = read_one("On Monday 40 people left.").as_of
    assert when is not None
    assert (when.edtf, when.words) == (None, "On Monday")


def test_weekday_counts_back_from_the_text_s_own_date() -> None:
    """The caption's date is a Monday, so Sunday is the day before."""
    when = read_one("On Sunday 40 people left.\n\nA boy in Port Verde on September 25, 2023.").as_of
    assert when is not None
    assert when.edtf == "2023-09-24"


def test_day_and_month_take_the_year_of_the_full_date() -> None:
    """A day without a year, beside a full date of 2023, is of that year."""
    when = read_one("By Sept. 19 some 40 people left. Port Verde, September 25, 2023.").as_of
    assert when is not None
    assert when.edtf == "2023-09-19"


def test_day_of_the_statement_is_kept_apart() -> None:
    """In "said on Monday" the day dates the saying, where other words date the number."""
    figure = read_one("The ministry said on Monday that 40 people left last week.")
    assert figure.stated is not None
    assert figure.as_of is not None
    assert (figure.stated.words, figure.as_of.words) == ("on Monday", "last week")


def test_month_of_may_is_no_possibility() -> None:
    """The month is not the verb, and after "in" the number counts."""
    figures = read_figures("On May 12 three people died. In May 12 people died.", LEXICON)
    assert [(f.text, f.stance) for f in figures] == [("three", "asserted"), ("12", "asserted")]


@pytest.mark.parametrize("text", ["February 31, 2023", "2023-13-01", "no date", "Foo 1, 2023"])
def test_impossible_dates_are_none(text: str) -> None:
    """A date the calendar does not have is not made up."""
    assert date_of(text) is None
