"""The noun behind a number."""

import pytest

from variorum.reading import load_lexicon, read_figures

LEXICON = load_lexicon()
GOLDEN = [
    ("between two names", "She repaired dozens of Fiat and Skoda vans.", "vans"),
    ("a plural without an s", "The storm drowned 40 sheep.", "sheep"),
    ("persons that only qualify", "It bought 12 passenger jets.", "jets"),
    ("persons in full", "It hired 12 police officers.", "people"),
    ("another phrase", "It was 870 the week before.", None),
    ("of the noun", "It shut 40 of its shops.", "shops"),
    ("things with the ending of persons", "He made 11 assists.", "assists"),
    ("a name with a letter", "They own 12 F-16 jets.", "jets"),
]


@pytest.mark.parametrize(("text", "unit"), [pytest.param(t, u, id=title) for title, t, u in GOLDEN])
def test_noun_behind_a_number(text: str, unit: str | None) -> None:
    """The counted noun is found across what stands before it, and not in the next phrase."""
    assert read_figures(text, LEXICON)[0].unit == unit


def test_noun_behind_a_compound_with_a_number() -> None:
    """The first of two numbers counts what the second one only describes."""
    figures = read_figures("They lent us two 500-litre tanks.", LEXICON)
    assert [(f.text, f.unit) for f in figures] == [("two", "tanks"), ("500", "litre")]
