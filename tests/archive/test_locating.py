"""Which place of a gazetteer is meant: by what the texts say, and never by size."""

import pytest

from tests.archive.stories import RULES, spot, texts
from variorum.archive import suggestions
from variorum.model import Spot, Suggestion

ROMANIA, LIBYA = spot("1", "Derna", "Romania"), spot("2", "Darnah", "Libya", main=False)
FRANCE, TEXAS = spot("3", "Paris", "France"), spot("4", "Paris", "United States")
OHIO = spot("5", "Athens", "United States")
GEORGIA = spot("6", "Athens", "United States", main=False)


def placed(body: str, name: str, *spots: Spot) -> Suggestion:
    """The suggestion called `name` of a text, with a gazetteer that has `spots` under that name."""
    found = suggestions(texts(body), RULES, look_up=lambda _: {name: spots})
    return next(s for s in found if s.entity.name == name)


CASES = [
    ("said to lie there", "Floods hit the Libyan city of Derna.", "Derna", (ROMANIA, LIBYA), "2"),
    ("named in the sentence", "It rained in Derna and all over Libya.", "Derna", (ROMANIA, LIBYA), "2"),
    ("named in the text", "It rained in Derna. Libya asked for help.", "Derna", (ROMANIA, LIBYA), "2"),
    ("the only one there, elsewhere", "It rained in Derna. Libya asked for help.", "Derna", (ROMANIA,), None),
    ("no country named", "It rained in Derna.", "Derna", (ROMANIA, LIBYA), None),
    ("two countries named", "It rained in Derna, in Libya and in Romania.", "Derna", (ROMANIA, LIBYA), None),
    ("a capital", "It rained in Paris. France and the United States agreed.", "Paris", (FRANCE, TEXAS), "3"),
    ("one of that main name", "It rained in Athens. The United States knew.", "Athens", (OHIO, GEORGIA), "5"),
    ("two of that main name", "It rained in Athens. The United States knew.", "Athens",
     (OHIO, spot("7", "Athens", "United States")), None),
]  # fmt: skip


@pytest.mark.parametrize(("title", "body", "name", "spots", "expected"), CASES, ids=[row[0] for row in CASES])
def test_places_of_one_name(title: str, body: str, name: str, spots: tuple[Spot, ...], expected: str | None) -> None:
    """The country that the text puts the place in, or names beside it, decides; otherwise nobody does."""
    found = placed(body, name, *spots)
    assert dict(found.entity.external).get("geonames") == expected, title
    assert (found.entity.coordinates is not None) == (expected is not None)
    assert [clue.reason for clue in found.clues if clue.key == "coordinates"]


def test_the_country_of_the_gazetteer_is_taken_where_no_text_says_one() -> None:
    """Its country becomes what the place is part of, with the gazetteer as its reason."""
    found = placed("It rained in Derna. Libya asked for help.", "Derna", LIBYA)
    assert found.entity.part_of == ("libya",)
    assert [clue.reason.startswith("a gazetteer has it there") for clue in found.clues if clue.key == "part_of"] == [
        True
    ]


def test_one_place_under_two_names_is_pointed_out() -> None:
    """Two proposals that lie at one place point at each other; they are not joined."""
    both = {"Malmar": (LIBYA,), "Orlan": (LIBYA,)}
    found = suggestions(texts("It rained in Malmar and in Orlan in Libya."), RULES, look_up=lambda _: both)
    assert {s.entity.id: [c.value for c in s.clues if c.key == "same"] for s in found if s.entity.id != "libya"} == {
        "malmar": ["orlan"], "orlan": ["malmar"],
    }  # fmt: skip


def test_only_settlements_are_looked_up() -> None:
    """A country or a river of the name of a town is not that town."""
    found = placed("It rained in Libya.", "Libya", spot("8", "Libya", "Libya"))
    assert found.entity.coordinates is None
