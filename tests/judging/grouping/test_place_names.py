"""Names of places: which capitalised names may be one, and how they are known."""

import pytest

from variorum.judging.grouping.place_names import is_place, key_of_name, leading, names_of_places
from variorum.judging.grouping.tables import load_tables

TABLES = load_tables()


@pytest.mark.parametrize(("name", "key"), [("the Nagorno-Karabakh", "nagorno-karabakh"), ("Ağdam’s", "agdam")])
def test_a_key_has_no_case_accent_article_or_possessive(name: str, key: str) -> None:
    """So that a name keeps its key when an entity is made of it."""
    assert key_of_name(name) == key


LED = [
    ("Forty died in Port Verde.", ["Port Verde"]),
    ("Forty died in the coastal town of Sel.", ["Sel"]),
    ("They met Orlan's envoy.", []),
    ("Forty died in May, the Red Cross said in Sel.", ["Sel"]),
]


@pytest.mark.parametrize(("text", "names"), LED)
def test_a_preposition_leads_to_a_place(text: str, names: list[str]) -> None:
    """Or the noun of a place does; a month is none."""
    assert list(names_of_places(text, load_tables())) == names


@pytest.mark.parametrize("name", ["UN", "Aldanian", "Ministry of Health", "May", "Red Cross"])
def test_what_is_no_place(name: str) -> None:
    """Letters, peoples, bodies and months."""
    assert not is_place(name, load_tables())


LEADS = [
    ("right before it", "40 died in Orlan", "in"),
    ("with an article", "40 died in the Orlan", "in"),
    ("with an adjective", "40 died in the besieged Orlan", "in"),
    ("the noun of a place", "40 died in the city of Orlan", "city of"),
    ("another word between", "40 died in snow, Orlan", None),
    ("nothing", "Orlan", None),
]


@pytest.mark.parametrize(("what", "text", "expected"), LEADS, ids=[what for what, *_ in LEADS])
def test_what_leads_to_a_name(what: str, text: str, expected: str | None) -> None:
    """A word of place, whatever articles and adjectives stand between."""
    assert leading(text, text.index("Orlan"), "located", TABLES) == expected, what
