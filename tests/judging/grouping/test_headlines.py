"""The place that a headline names before what happened there."""

import pytest

from variorum.judging.grouping.headlines import named_in_headline
from variorum.judging.grouping.tables import load_tables

TABLES = load_tables()
NAMED = [
    ("a vessel", "Orlin ferry: death toll rises to 17", "The Orlin Seamen's Union spoke of 26.", ["Orlin"]),
    ("a disaster", "Port Verde floods: 40 dead", "All of Port Verde was without power.", ["Port Verde"]),
    ("its owner", "Orlin's earthquake, a year on", "Many left Orlin.", ["Orlin"]),
    ("words of a headline in capitals", "Death Toll From Orlin Fire Rises", "Most of Orlin burned.", ["Orlin"]),
    ("a word that is no name", "Deadly floods hit the coast", "The deadly floods came at night.", []),
    ("a word that only begins a sentence", "Passenger ferry sinks", "Passenger lists were lost.", []),
    ("a ship", "Grey Heron fire kills 9", "The ferry Grey Heron burned, and Grey Heron sank.", []),
    ("a company", "Calder ferry burns", "It was built for Calder Lines.", []),
    ("a people", "Veldian flood kills 9", "Two Veldian towns were hit.", []),
    ("who attacked", "Torvak attack kills 9", "It was said that Torvak had fired.", []),
    ("not in the text", "Orlin ferry: toll rises", "The toll rose to 17.", []),
]


@pytest.mark.parametrize(("what", "title", "text", "expected"), NAMED, ids=[what for what, *_ in NAMED])
def test_the_place_that_a_headline_names(what: str, title: str, text: str, expected: list[str]) -> None:
    """A name that the text has too, and that is no ship's, company's or people's."""
    assert list(named_in_headline({"p0": title, "p1": text}, TABLES)) == expected
