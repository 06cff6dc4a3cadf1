"""The place that a headline names before what happened there."""

import pytest

from tests.judging.told import figure, report
from variorum.judging.grouping.headlines import named_in_headline, names_its_thing
from variorum.judging.grouping.tables import load_tables
from variorum.model import Paragraph

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


THINGS = [
    ("its noun", "homes", "Forty homes burned.", True),
    ("its noun, of one", "homes", "A home burned.", True),
    ("another name of it", "homes", "Forty houses burned.", True),
    ("a verb taken for a noun", "sinks", "The ferry sank.", False),
    ("no text below", "sinks", None, True),
]


@pytest.mark.parametrize(("what", "unit", "below", "expected"), THINGS, ids=[what for what, *_ in THINGS])
def test_what_a_headline_counts_is_named_in_its_text(
    what: str, unit: str, below: str | None, *, expected: bool
) -> None:
    """Else a verb of the headline was taken for it."""
    texts = {"p0": f"45 {unit} in Orlin"} | ({"p1": below} if below else {})
    rows = [Paragraph(name, text, heading=name == "p0", line=1) for name, text in texts.items()]
    assert names_its_thing(report(figure(45, unit=unit), paragraph="p0"), rows, TABLES) is expected, what
    assert names_its_thing(report(figure(45, unit=unit), paragraph="p1"), rows, TABLES), "what a text counts stands"
