"""Words that bound a number, and the same words where they bound nothing."""

import pytest

from variorum.reading import load_lexicon, read_figures

LEXICON = load_lexicon()
GOLDEN = [
    ("a large count is passed", "The dead pass 2,000.", ["more_than"]),
    ("laws are passed", "The house passed 3 laws.", ["exact"]),
    ("in the course of", "It was paid over five years.", ["exact"]),
    ("longer than", "He waited for over five years.", ["more_than"]),
    ("longer ago", "It closed over five years ago.", ["more_than"]),
    ("back up to", "It crept back up to 4.8 percent.", ["exact"]),
    ("up to", "It can hold up to 40 people.", ["up_to"]),
    ("held against a known number", "The count is lower than the 20,000 that was feared.", ["exact"]),
    ("or less than", "It is equal to 5000 or less than 6000.", ["exact", "less_than"]),
    ("behind the number", "There were 30 or more houses.", ["at_least"]),
    ("behind a price", "It was priced at $30 or less.", ["up_to"]),
    ("a hyphen before", "She shot a four-under 68.", ["exact"]),
    ("over a total", "Fewer than a total of 300 houses stand.", ["less_than"]),
]


@pytest.mark.parametrize(("text", "bounds"), [pytest.param(t, b, id=title) for title, t, b in GOLDEN])
def test_bounds_of_a_sentence(text: str, bounds: list[str]) -> None:
    """Each number has the bound its words give it."""
    assert [f.bound for f in read_figures(text, LEXICON)] == bounds
