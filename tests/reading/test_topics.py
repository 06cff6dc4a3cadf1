"""The word "over" behind charges."""

import pytest

from variorum.reading import load_lexicon, read_figures

LEXICON = load_lexicon()
GOLDEN = [
    ("a wrong behind", "The clerk was sued over $900 losses.", "exact"),
    ("what was counted behind", "The clerk sued over 900 tenants.", "more_than"),
    ("a term between, a charge before", "The clerk was jailed for life over 12 thefts.", "exact"),
    ("a term between, no charge before", "The clerk spent her life over 12 thefts.", "more_than"),
    ("the wrong beyond a mark", "The clerk was sued over $900, a theft of coins.", "more_than"),
]


@pytest.mark.parametrize(("text", "bound"), [pytest.param(t, b, id=title) for title, t, b in GOLDEN])
def test_over(text: str, bound: str) -> None:
    """It bounds a number unless a wrong that somebody is charged with follows."""
    assert [f.bound for f in read_figures(text, LEXICON)] == [bound]
