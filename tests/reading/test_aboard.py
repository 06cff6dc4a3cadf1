"""Persons on board what met with something."""

import pytest

from variorum.reading import load_lexicon, read_figures

GOLDEN = [
    ("shipping: aboard", "Ferry with 180 aboard sinks", "people", "aboard"),
    ("shipping: a verb behind the number", "A boat carrying 180 sinks; others turned back", "people", "aboard"),
    ("shipping: a crew", "Fishing boat with crew of 12 capsizes off Lumen", "people", "aboard"),
    ("roads: a bus", "Bus with 45 overturns", "people", "aboard"),
    ("aviation: a plane", "Plane with more than 72 crashes near Lipovo", "people", "aboard"),
    ("aviation: on board", "The plane had 72 on board when it came down.", "people", "aboard"),
    ("railways: a train", "Train with 300 derails", "people", "aboard"),
    ("what befell them tells more", "All 72 on board were killed.", "people", "killed"),
    ("aviation: an adverb behind the verb", "Flight with 180 lands safely after scare", "people", "aboard"),
    ("aviation: people and a verb", "A flight carrying 180 people lands safely", "people", None),
    ("a load", "A truck with 45 sinks overturned.", "sinks", None),
    ("a load delivered", "The truck delivered 45 sinks to the school.", "sinks", None),
    ("no carrier", "A museum with 40 sails on show", "sails", None),
    ("nouns", "The driver had three crashes in May.", "crashes", None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "unit", "event"), [pytest.param(*row[1:], id=row[0]) for row in GOLDEN])
def test_verb_behind_a_number_is_not_what_it_counts(text: str, unit: str, event: str | None) -> None:
    """Behind what carries and its number a verb tells of the carrier, and the number counts who is on board."""
    figure = read_figures(text, load_lexicon())[0]
    assert (figure.unit, figure.event) == (unit, event)
