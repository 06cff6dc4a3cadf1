"""The ways a name is printed that need no row of their own."""

import pytest

from variorum.reading.names.folding import fold
from variorum.reading.names.spellings import RAW, ROWS, Spelling, spellings


@pytest.mark.parametrize("row", [*RAW, *ROWS], ids=[row.rule.__name__ for row in (*RAW, *ROWS)])
def test_case_of_a_rule_is_found(row: Spelling) -> None:
    """The rule makes the spelling beside it, and without the rule it would not be found."""
    name, other = row.case
    assert other in {fold(made) for made in row.rule(name)}
    assert fold(name) != fold(other)
    assert row.reason


MADE = [
    ("Nagorno-Karabakh", {"NagornoKarabakh", "Nagorno Karabakh", "NAGORNO-KARABAKH", "Nagorno-karabakh"}),
    ("Xankəndi", {"Xankendi", "XANKENDI"}),
    ("O’Brien", {"O'Brien", "OBrien"}),
    ("van der Bellen", {"Van der Bellen", "VAN DER BELLEN"}),
    ("separatist authorities", {"Separatist authorities", "Separatist Authorities"}),
    ("U.S.", {"US"}),
    ("北京", set()),
]


@pytest.mark.parametrize(("name", "others"), MADE, ids=[row[0] for row in MADE])
def test_spellings_of_a_name(name: str, others: set[str]) -> None:
    """Its own comes first, the others are among the rest; none is empty."""
    made = spellings(name)
    assert made[0] == fold(name)
    assert others - {"Nagorno-karabakh"} <= set(made)
    assert all(made)


@pytest.mark.parametrize("name", ["US", "IT", "UN", "Goa", "Mir"])
def test_short_names_keep_their_case(name: str) -> None:
    """Below four letters no other case is made of a name."""
    assert {made for made in spellings(name) if made.lower() == name.lower()} == {name}
