"""Vague words on the method page are read as the reader reads them, and have examples of the archive."""

import pytest

from variorum.site.edition import Edition
from variorum.site.pages.method import method_page
from variorum.site.pages.vague_words import ends, multiplied


@pytest.mark.parametrize(("low", "high", "words"), [(24, 99, "24 to 99"), (2000, "inf", "2,000 or more")])
def test_ends(low: float, high: float | str, words: str) -> None:
    """An open end is said in words."""
    assert ends(low, high) == words


def test_vague_words_show_what_they_read_here(small: Edition) -> None:
    """A word that the archive uses has its figures for an example; one that it does not has none."""
    examples = {row.name: row.example for row in method_page(small, "7").vague}
    assert examples["hundreds"] == "“hundreds” (people who live there)"
    assert examples["dozens"] is None


def test_words_that_multiply_have_a_row(small: Edition) -> None:
    """“A few hundred” is read by a row of its own, as the reader reads it; so is “a couple of hundred”."""
    few, several, couple = method_page(small, "7").vague[-3:]
    assert (few.name, few.result) == ("a few", multiplied("a few", "variorum"))
    assert few.result == "a few hundred is 200 to 999, a few thousand is 2,000 to 9,990"
    assert several.result == "several hundred is 200 to 999, several thousand is 2,000 to 9,990"
    assert couple.name == "a couple of"
    assert couple.result == "a couple of hundred is 200 to 300, a couple of thousand is 2,000 to 3,000"
