"""Every number of a text is decided: a figure, or not a figure by a named rule."""

import time

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from variorum.model import Figure, NotFigure
from variorum.reading import load_lexicon, scan_numbers

LEXICON = load_lexicon()
NOT_FIGURES = [
    ("shown on TF1 and France-2", ["TF1", "France-2"]),
    ("the war of 1994", ["1994"]),
    ("on Sept. 19 they left", ["Sept. 19"]),
    ("a second round of talks", ["a second"]),
    ("no one came and nobody left", ["no one", "nobody"]),
    ("abc123 and a1b2", ["abc123", "a1b2"]),
    ("in the third quarter", ["third quarter"]),
]


@pytest.mark.parametrize(("text", "expected"), NOT_FIGURES)
def test_numbers_that_are_no_figures_are_listed(text: str, expected: list[str]) -> None:
    """Dates, ordinals, names and pronouns are listed with the rule that excludes them."""
    found = scan_numbers(text, LEXICON)
    assert [n.text for n in found] == expected
    assert all(isinstance(n, NotFigure) and n.rule for n in found)


def test_figures_and_not_figures_stand_in_order() -> None:
    """A figure stays a figure beside a date."""
    found = scan_numbers("In 2023 some 40 people left.", LEXICON)
    assert [(n.text, isinstance(n, Figure)) for n in found] == [("2023", False), ("40", True)]


@example("0,0000")
@given(st.text(alphabet="0123456789 ab.,-/:%$’(), \nTF°½", max_size=80))
def test_no_digit_is_left_undecided(text: str) -> None:
    """Every digit of any text lies in a listed number; listed numbers do not overlap."""
    found = scan_numbers(text, LEXICON)
    covered = {i for n in found for i in range(n.start, n.end)}
    assert {i for i, c in enumerate(text) if c in "0123456789"} <= covered
    assert sum(n.end - n.start for n in found) == len(covered)


@pytest.mark.parametrize(
    "word", ["seventeen", "dozens", "hundreds", "thousands", "decades", "a few", "several", "half", "million"]
)
def test_number_words_are_always_listed(word: str) -> None:
    """A number word is a figure or not, never passed over."""
    assert any(word in n.text or n.text in word for n in scan_numbers(f"there were {word} of them", LEXICON))


def test_letters_without_end_are_scanned_in_linear_time() -> None:
    """A run of letters as long as a book holds no number, and is not looked at again from each of its letters."""
    start = time.process_time()
    assert scan_numbers("x" * 200_000, LEXICON) == ()
    assert time.process_time() - start < 5
