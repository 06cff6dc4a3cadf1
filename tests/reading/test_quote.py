"""The figure of a ledger quote."""

import pytest

from variorum.reading import load_lexicon, read_quote

LEXICON = load_lexicon()
CASES = [
    ("more than 1,000 people had crossed", None, (1000, None, "more_than", "people")),
    ("100,000 refugees", None, (100000, 100000, "exact", "people")),
    ("a population of 51,300", None, (51300, 51300, "exact", "people")),
    ("30 percent of the population", None, (30, 30, "exact", "percent")),
    ("for three decades", None, (30, 30, "exact", "years")),
    ("hundreds of civil servants", None, (None, None, "vague", "people")),
    ("killed 12 and injured 40 people", "40", (40, 40, "exact", "people")),
    ("24-hour ground offensive", "24-hour", (24, 24, "exact", "hours")),
    ("99.9 percent want to go", "99.9 percent", (99.9, 99.9, "exact", "percent")),
]


@pytest.mark.parametrize(("quote", "number", "expected"), CASES)
def test_quote_is_read(quote: str, number: str | None, expected: tuple[object, ...]) -> None:
    """A short quote gives its figure without the sentence around it."""
    figure = read_quote(quote, LEXICON, number)
    assert figure is not None
    assert (figure.value.low, figure.value.high, figure.bound, figure.unit) == expected


@pytest.mark.parametrize(
    "quote", ["no one will remain", "in 1994", "the second round", "", "killed 12 and injured 40 people"]
)
def test_quote_without_one_figure_is_none(quote: str) -> None:
    """Without a figure, or with two and no number to choose by, there is nothing to read."""
    assert read_quote(quote, LEXICON) is None


def test_number_that_is_not_there_is_none() -> None:
    """A number the quote does not hold is not found."""
    assert read_quote("killed 12 people", LEXICON, "13") is None
