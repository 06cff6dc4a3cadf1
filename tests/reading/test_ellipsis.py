"""Numbers that count what one before them does."""

import pytest

from variorum.reading import load_lexicon, read_figures

LEXICON = load_lexicon()
GOLDEN = [
    ("held against", "The choir has 61 singers, up from 48.", ["people", "people"]),
    ("fewer than", "It sold 900 tickets, fewer than the 1,200 expected.", ["tickets", "tickets"]),
    ("became", "He cut it from 12 pages to 9.", ["pages", "pages"]),
    ("by so much, to so much", "Turnover fell 3 percent to 41.", ["percent", None]),
    ("a part of all", "They saw 58 new leaks of 658 in the town.", ["leaks", "leaks"]),
    ("of them", "She planted 40 trees, nine of them tall.", ["trees", "trees"]),
    ("of them, a sentence later", "She planted 40 trees. Nine of them died.", ["trees", "trees"]),
    ("of them, after money", "They paid $40. Nine of them left.", ["usd", None]),
    ("another body", "Guides counted 30 wolves; rangers reported 45.", ["wolves", "wolves"]),
    ("alike phrases", "He got 15 years for arson and six for theft.", ["years", "years"]),
    ("its own noun", "He got 15 years for arson and six fines for theft.", ["years", "fines"]),
    ("it goes up", "Some 400 cases are known. It could climb to 900.", ["cases", "cases"]),
    ("a sum without its currency", "It lost €2 billion on sales of 14 billion.", ["eur", "eur"]),
    ("a converted sum", "It paid €2 billion and 20 billion ($3 billion).", ["eur", "eur", "usd"]),
]


@pytest.mark.parametrize(("text", "units"), [pytest.param(t, u, id=title) for title, t, u in GOLDEN])
def test_unit_of_the_number_before(text: str, units: list[str | None]) -> None:
    """A number without a unit takes that of the one it is held against; steps and times are not carried on."""
    assert [f.unit for f in read_figures(text, LEXICON)] == units
