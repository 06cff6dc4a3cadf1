"""Which printed names are one witness, where no entity says so."""

import pytest

from tests.judging.told import figure, report
from variorum.judging.printed_names import Names, printed_heads
from variorum.model import Party

ONE = [
    ("Aldania's Red Crescent", "the Aldanian Red Crescent"),
    ("the World Health Organization (WHO)", "The WHO"),
    ("Jane Roe", "Jane Roe of the Harbour Office"),
    ("Roe", "Jane Roe"),
    ("A UN report", "the UN"),
    ("the Organisation for Tides", "The Organization for Tides"),
    ("East Aldania authorities", "authorities in eastern Aldania"),
    ("UNHCR", "the UN High Commissioner for Refugees"),
    ("United Nations High Commissioner for Refugees", "the UNHCR"),
    ("the IOM", "International Organization for Migration"),
    ("The UN refugee agency", "UNHCR"),
    ("Doctors Without Borders", "MSF"),
    ("the United Nations", "the UN"),
]
"""Two printed names of one body."""
TWO = [
    ("the Red Crescent", "a different Red Crescent spokesperson"),
    ("the UN", "Aldania's ambassador to the UN"),
    ("the government", "the Aldanian government"),
    ("health authorities", "Eastern health authorities"),
    ("Police", "Kelm police"),
    ("the Ministry of Health", "the Ministry of Defence"),
    ("police", "the unions"),
    ("Jane Roe", "John Roe"),
    ("the UN", "UNHCR"),
    ("the UN refugee agency", "the UN health agency"),
    ("IOM", "the Interior Ministry"),
]
"""Two printed names of two bodies, or of one that nothing tells to be so."""


def heads(*names: str) -> dict[str, str]:
    """The heads of these printed names."""
    return printed_heads(Names([report(figure(1, said_by=Party(None, name)), name) for name in names]))


@pytest.mark.parametrize(("one", "two"), ONE)
def test_spellings_of_one_body_are_one_witness(one: str, two: str) -> None:
    """Possessives and adjectives, letters and names, persons and offices, a body and what it published."""
    found = heads(one, two)
    assert found[one] == found[two]


@pytest.mark.parametrize(("one", "two"), TWO)
def test_what_is_not_told_to_be_one_stays_two(one: str, two: str) -> None:
    """Nobody's words are put into another's mouth."""
    found = heads(one, two)
    assert found.get(one, one) != found.get(two, two)


def test_a_short_name_that_ends_two_longer_ones_is_neither() -> None:
    """The plain name beside two of them stays by itself."""
    found = heads("the Red Crescent", "the Aldanian Red Crescent", "the Valian Red Crescent")
    assert len(set(found.values())) == 3


def test_letters_of_two_bodies_are_those_of_neither() -> None:
    """Which of the two is meant, nobody says."""
    found = heads("SD", "the Storm Desk", "the Salvage Department")
    assert len(set(found.values())) == 3


def test_letters_that_a_text_spells_out() -> None:
    """In brackets somewhere in the archive, though no report names the body so."""
    reports = [
        report(figure(1, said_by=Party(None, name)), name) for name in ("HARMED", "the Harbour League for Medicine")
    ]
    found = printed_heads(Names(reports, {"HARMED": "Harbour League for Medicine"}))
    assert len(set(found.values())) == 1
    assert len(set(printed_heads(Names(reports)).values())) == 2


def test_a_name_of_an_entity_is_the_entity() -> None:
    """Under any of its names and their letters; of two entities of one name the first."""
    known = {
        "iom": ("International Organization for Migration",),
        "who": ("WHO",),
        "health": ("World Health Organization",),
    }
    reports = [
        report(figure(1, said_by=Party(None, name)), name) for name in ("the IOM", "the World Health Organization")
    ]
    found = printed_heads(Names(reports), known)
    assert (found["the IOM"], found["the World Health Organization"], found["health"]) == ("iom", "who", "who")
    assert "iom" not in found


def test_an_entity_is_left_to_the_editors() -> None:
    """Who has an id needs no printed name."""
    assert printed_heads(Names([report(figure(1, by="red-crescent"))])) == {}
