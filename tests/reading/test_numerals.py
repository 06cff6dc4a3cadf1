"""Values of numbers in digits and in words."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from variorum.reading import load_lexicon, read_figures
from variorum.reading.grammar import read_words
from variorum.reading.numerals import number, read_literal

LEXICON = load_lexicon()
LITERALS = [
    ("1,234,567", 1234567), ("12,34,567.89", 1234567.89), ("1.111,11", 1111.11), ("1 234 567", 1234567), (".25", 0.25),
    ("1.99×10−3", 0.00199), ("1e10", 10**10), ("3/4", 0.75), ("2 1/4", 2.25), ("007", 7),
]  # fmt: skip
WORDS = [
    ("ninety nine", 99), ("one hundred and three", 103), ("two thousand three hundred", 2300),
    ("hundred thousand", 100000),    ("twenty one million three hundred", 21000300), ("ninety nine point nine", 99.9),
    ("one point two million", 1200000), ("two hundred and two thousand", 202000), ("zero", 0),
]  # fmt: skip
NO_WORDS = ["two three", "twenty twenty", "and", "point five", ""]
IN_TEXT = [
    ("1.28 million", 1280000), ("half a million", 500000), ("two and a half million", 2500000), ("a dozen", 12),
    ("three dozen", 36), ("13 lakh", 1300000), ("a hundred", 100), ("two-thirds", 2 / 3),
    ("4.3M", 4300000), ("10k", 10000), ("3 hundred and 21", 321),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), LITERALS)
def test_digits(text: str, expected: float) -> None:
    """Digits are read with separators, powers and fractions."""
    numeral = read_literal(text)
    assert numeral is not None
    assert number(numeral.value) == pytest.approx(expected)


def test_fraction_over_nought_is_no_number() -> None:
    """Nothing is divided by nought."""
    assert read_literal("3/0") is None


@pytest.mark.parametrize(("text", "expected"), WORDS)
def test_words(text: str, expected: float) -> None:
    """Number words are read as one number."""
    numeral = read_words(tuple(text.split()), LEXICON)
    assert numeral is not None
    assert number(numeral.value) == expected


@pytest.mark.parametrize("text", NO_WORDS)
def test_words_that_are_not_one_number(text: str) -> None:
    """Words that do not join are not joined."""
    assert read_words(tuple(text.split()), LEXICON) is None


@pytest.mark.parametrize(("text", "expected"), IN_TEXT)
def test_numbers_in_a_sentence(text: str, expected: float) -> None:
    """Digits and words with scales and fractions, as they stand in a sentence."""
    figures = read_figures(f"They sold {text} of them.", LEXICON)
    assert [f.value.low for f in figures] == [pytest.approx(expected)]
    assert figures[0].text == text


@given(st.fractions())
def test_whole_values_are_integers(value: Fraction) -> None:
    """Whole numbers print without a point."""
    assert isinstance(number(value), int) == (value.denominator == 1)
