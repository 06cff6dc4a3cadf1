"""Measures and their conversions in brackets."""

import pytest

from variorum.reading import load_lexicon, read_figures

LEXICON = load_lexicon()
GOLDEN = [
    ("temperature", "It reached 51.8C (125.2F) on Friday.", [None, 11]),
    ("money", "It cost 9 billion shekels ($2.4 billion) in all.", [None, 8]),
    ("length with a hedge", "They lie seven miles (about 11 km) apart.", [None, 9]),
    ("an aside counts something else", "They sent 40 people (12 doctors) north.", [None, None]),
    ("no bracket", "It grew from 3 km to 40 miles.", [None, None]),
    ("the same unit", "It cost $5 ($7 abroad).", [None, None]),
]
BOUNDED = [
    ("more", "They sit more than 7 miles (11 km) apart.", ["more_than", "more_than"]),
    ("less", "The fine was under 500 kronor ($48).", ["less_than", "less_than"]),
    ("its own hedge", "The trench runs at least 30 feet (about 9 metres) down.", ["at_least", "about"]),
    ("a hedge alone", "Some 50 miles (80 km) of coast burned.", ["about", "exact"]),
]


@pytest.mark.parametrize(("text", "bounds"), [pytest.param(t, b, id=title) for title, t, b in BOUNDED])
def test_conversion_is_bounded_like_what_it_converts(text: str, bounds: list[str]) -> None:
    """A bound that leaves an end open holds for the conversion too, in the same words; a rounding does not."""
    assert [f.bound for f in read_figures(text, LEXICON)] == bounds


@pytest.mark.parametrize(("text", "expected"), [pytest.param(t, e, id=title) for title, t, e in GOLDEN])
def test_conversion(text: str, expected: list[int | None]) -> None:
    """The second of a bracketed pair points at the first, where both are measures or money in two units."""
    assert [f.conversion_of for f in read_figures(text, LEXICON)] == expected
