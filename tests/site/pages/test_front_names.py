"""Which places and actors the front page lists first."""

from dataclasses import replace

from variorum.site.edition import Edition
from variorum.site.pages.front_names import MOST_NAMED, actors, places


def test_places_that_figures_are_about_stand_first(small: Edition) -> None:
    """The place with most figures, then what lies in it, before a country that more articles name."""
    (harbour,) = [row for row in small.archive.entities if row.id == "port-alba"]
    pier = replace(harbour, id="pier", name="Pier", type="bridge", part_of=("port-alba",))
    far = replace(harbour, id="far", name="Far", type="country", part_of=())
    grown = replace(small, archive=replace(small.archive, entities=(far, *small.archive.entities, pier)))
    found = [card.id for card in places(grown)]
    assert found.index("port-alba") < found.index("pier") < found.index("far")


def test_actors_by_the_figures_they_vouch_for(small: Edition) -> None:
    """Who vouches for figures stands first, with how many; who vouches for none says nothing of it."""
    first, second = actors(small)
    assert "vouches for" in first.figures
    assert "vouches for" not in second.figures


def test_no_more_than_the_page_lists(small: Edition) -> None:
    """The rest stand on the pages of all places and of all actors."""
    one = small.archive.entities[0]
    crowd = tuple(replace(one, id=f"{kind}-{nth}", kind=kind) for kind in ("place", "actor") for nth in range(30))
    many = replace(small, archive=replace(small.archive, entities=crowd, reports=(), mentions=()))
    assert (len(places(many)), len(actors(many))) == (MOST_NAMED, MOST_NAMED)
