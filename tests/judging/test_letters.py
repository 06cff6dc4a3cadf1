"""Which letters stand for which body."""

import tomllib
from importlib import resources

import pytest

from variorum.judging.letters import called, described, initials, spelled_out

INITIALS = [
    ("the International Organization for Migration", ["IOM"]),
    ("UN High Commissioner for Refugees", ["UNHCR", "HCR"]),
    ("United Nations High Commissioner for Refugees", ["UNHCR", "HCR"]),
    ("the United Nations", ["UN"]),
    ("US Geological Survey", ["USGS"]),
    ("the World Food Programme (WFP)", ["WFP"]),
    ("UN", []),
    ("the Ministry", []),
    ("rescue workers", []),
]


@pytest.mark.parametrize(("name", "letters"), INITIALS)
def test_the_letters_of_a_name(name: str, letters: list[str]) -> None:
    """Its initials, without small words; letters in a name stay together."""
    assert list(initials(name)) == letters


SPELLED = [
    ("The Harbour League for Medicine (HARMED) has tents.", {"HARMED": "Harbour League for Medicine"}),
    ("The HARMED (Harbour League for Medicine) has tents.", {"HARMED": "Harbour League for Medicine"}),
    ("Roads were cut (see map) in Port Verde (PV).", {"PV": "Port Verde"}),
    ("Forty died (BBC).", {}),
    ("Prime Minister Jane Roe (UDP) spoke.", {}),
    ("The Storm Desk (SD) and the State Department (SD) met.", {}),
]


@pytest.mark.parametrize(("text", "found"), SPELLED)
def test_letters_that_a_text_spells_out(text: str, found: dict[str, str]) -> None:
    """In brackets, either way round; letters given for two names stand for neither."""
    assert spelled_out([text]) == found


def test_bodies_that_are_called_by_other_words() -> None:
    """With and without an article, with either apostrophe; other words are no body of the table."""
    assert described("The UN refugee agency") == "UNHCR"
    assert described("the UN children’s fund") == "UNICEF"
    assert described("the refugee office") is None


def test_no_words_of_the_table_call_two_bodies() -> None:
    """Every row has its letters, a reason, and a case that holds its words."""
    rows = tomllib.loads(resources.files("variorum.judging").joinpath("en", "bodies.toml").read_text("utf-8"))["bodies"]
    words = [word.lower() for row in rows for word in row["words"]]
    assert len(words) == len(set(words)) == len(called())
    for row in rows:
        assert row["letters"].isupper()
        assert row["reason"]
        assert any(word.lower() in row["case"].lower() for word in row["words"])
