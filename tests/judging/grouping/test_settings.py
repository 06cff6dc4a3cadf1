"""Where an article is set and what it is about, from its own words."""

from dataclasses import replace

import pytest

from tests.judging.told import archive, entity
from variorum.judging.grouping.settings import settings_of
from variorum.judging.grouping.tables import load_tables
from variorum.model import Located

TABLES = load_tables()
TEXTS = [
    ("Forty people died in floods in Port Verde.", "port-verde", "flood"),
    ("The blaze in the town of Orlan spread to Sel after Aldania's army left.", "orlan", "fire"),
    ("Aldania's president met Aldania's generals, and people fled Orlan.", "orlan", None),
    ("The prices of bread rose on Monday.", None, None),
    ("Reuters said the Red Cross in May saw the Aldanian port.", None, None),
    ("A train derailed near Saint-Rémy.", "saint-remy", "crash"),
]
"""A first paragraph, its place and its cause."""


@pytest.mark.parametrize(("text", "place", "cause"), TEXTS, ids=[row[0] for row in TEXTS])
def test_an_article_is_set_where_its_prepositions_lead(text: str, place: str | None, cause: str | None) -> None:
    """A place is led to by a preposition; who acts in its name, months, bodies and peoples are none."""
    found = settings_of(archive([], [], texts={("one", "p1"): text}), TABLES)["one"]
    assert (found.place.key if found.place else None, found.cause) == (place, cause)


def test_places_of_the_editors_come_first() -> None:
    """Where entities are named, they are counted, not capitals."""
    told = archive([], [], [entity("orlan", kind="place")], {("one", "p1"): "In Port Verde they heard of Orlan."})
    mention = Located("orlan", "one", "p1", "Orlan", 28, 33, first=True)
    found = settings_of(replace(told, mentions=(mention,)), TABLES)["one"]
    assert found.place
    assert (found.place.key, found.place.entity) == ("orlan", "orlan")


def test_a_place_taken_over_moves_no_article_while_the_others_are_only_proposed() -> None:
    """An article that tells more of another place is still set there."""
    kept, other = entity("orlan", kind="place"), replace(entity("port-verde", kind="place"), proposed=("found",))
    told = archive([], [], [kept, other], {("one", "p1"): "In Port Verde they heard of Orlan."})
    mention = Located("orlan", "one", "p1", "Orlan", 28, 33, first=True)
    found = settings_of(replace(told, mentions=(mention,)), TABLES)["one"]
    assert found.place
    assert (found.place.key, found.place.entity) == ("port-verde", None)
