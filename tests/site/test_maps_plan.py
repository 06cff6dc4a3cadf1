"""What a map is to show."""

from dataclasses import replace

from tests.site.maps_cases import GORIS, KALBAJAR, PARIS, STEPANAKERT, edition_of, place
from variorum.model import Located
from variorum.site.edition import Edition
from variorum.site.maps.plan import AREAS, Area, plan_of, plan_of_all

WORLD = (
    place("Armenia", is_a="country", also=("Hayastan",)),
    place("Karabakh", is_a="region", of=("azerbaijan",)),
    place("Azerbaijan", is_a="country"),
    place("Goris", GORIS, of=("armenia",)),
    place("Stepanakert", STEPANAKERT, of=("karabakh",)),
    place("Khojaly", (46.79, 39.91), of=("karabakh",)),
    place("Kalbajar", KALBAJAR, of=("azerbaijan",)),
    place("Paris", PARIS),
    place("Nowhere"),
    place("Office", GORIS, kind="actor"),
)
EDITION = edition_of(WORLD)


def test_one_place_among_its_neighbours() -> None:
    """The page's own place comes first and is set bold; its neighbours follow, nearest first."""
    plan = plan_of(EDITION, EDITION.entities["goris"])
    assert plan is not None
    assert (plan.subject, plan.focus, plan.centre.id) == ("Goris", frozenset({"goris"}), "goris")
    assert [spot.id for spot in plan.spots] == ["goris", "stepanakert", "khojaly", "kalbajar"]
    assert plan.outside == ()


def test_a_place_without_a_point_shows_what_lies_in_it() -> None:
    """A country with few places has them set bold among their neighbours; one with more stands for itself."""
    few, more = (plan_of(EDITION, EDITION.entities[name]) for name in ("armenia", "azerbaijan"))
    assert few is not None
    assert more is not None
    assert few.focus == frozenset({"goris"})
    assert len(few.spots) == 4
    assert more.focus == frozenset()
    assert {spot.id for spot in more.spots} == {"stepanakert", "khojaly", "kalbajar"}


def test_nothing_to_show() -> None:
    """No map for an actor, for a place without a point and without places, and for an archive without any."""
    assert plan_of(EDITION, EDITION.entities["office"]) is None
    assert plan_of(EDITION, EDITION.entities["nowhere"]) is None
    assert plan_of_all(edition_of((place("Nowhere"),))) is None


def test_the_whole_archive() -> None:
    """Places near each other, the most named first; outliers apart."""
    mentions = tuple(Located("kalbajar", "a", "p1", "Kalbajar", i, i + 8, first=not i) for i in range(3))
    edition = Edition(replace(EDITION.archive, mentions=mentions), EDITION.judgement, EDITION.terms)
    plan = plan_of_all(edition)
    assert plan is not None
    assert plan.spots[0].id == "kalbajar"
    assert [spot.id for spot in plan.outside] == ["paris"]


def test_regions_are_named_across_two_places_or_more() -> None:
    """A region without a point is named across two of its places or more, unless all on the map are its own."""
    plan = plan_of_all(EDITION)
    own = plan_of_all(edition_of((WORLD[1], *WORLD[4:6])))
    single = plan_of_all(edition_of((WORLD[1], *WORLD[3:5])))
    assert plan is not None
    assert own is not None
    assert single is not None
    assert plan.areas == (Area("Karabakh", frozenset({"khojaly", "stepanakert"})),)
    assert own.areas == single.areas == ()


def test_types_of_regions() -> None:
    """Each type is there once, with its reason, and makes a region of an entity; a country is named by the atlas."""
    assert len({name for name, _ in AREAS}) == len(AREAS)
    assert "country" not in {name for name, _ in AREAS}
    for name, why in AREAS:
        assert why
        plan = plan_of_all(
            edition_of((place("Land", is_a=name), *(replace(e, part_of=("land",)) for e in WORLD[3:5]), WORLD[6]))
        )
        assert plan is not None
        assert [area.name for area in plan.areas] == ["Land"]


def test_countries_by_every_name() -> None:
    """The archive's own headwords are found by any name of a country."""
    plan = plan_of_all(EDITION)
    assert plan is not None
    assert plan.countries == {"Armenia": "Armenia", "Hayastan": "Armenia", "Azerbaijan": "Azerbaijan"}
