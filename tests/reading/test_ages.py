"""Ages without their years."""

import pytest

from variorum.reading import load_lexicon, read_figures

LEXICON = load_lexicon()
GOLDEN = [
    ("a life that came to it", "She left school at 15.", "years"),
    ("an hour", "She left school at 8.", None),
    ("a name of two words", "Ines Vol, 44, sang.", "years"),
    ("a place", "In New Lumen, 44, sang.", None),
    ("a list", "Lumen, 44, and Ruthia sang.", None),
    ("one person", "Her wife, 44, sang.", "years"),
    ("several persons", "The crew, 44, sang.", None),
    ("them", "Of many it is said, some of them over 60.", "years"),
    ("too old", "Ines Vol, 144, sang.", None),
]


@pytest.mark.parametrize(("text", "unit"), [pytest.param(t, u, id=title) for title, t, u in GOLDEN])
def test_age(text: str, unit: str | None) -> None:
    """A number is an age where a person stands beside it and nothing is counted."""
    assert [f.unit for f in read_figures(text, LEXICON)] == [unit]
