"""Which places a map shows."""

import pytest
from hypothesis import given, settings

from tests.site.maps_cases import GORIS, KALBAJAR, PARIS, STEPANAKERT, crowds, edition_of, place
from variorum.model import Entity
from variorum.site.maps.distances import distance
from variorum.site.maps.spots import (
    APPROXIMATE,
    MOST,
    NEIGHBOURS,
    Spot,
    inside,
    middle,
    most_named,
    neighbours,
    spots_of,
    together,
)


def at(name: str, longitude: float, latitude: float = 0.0, mentions: int = 0) -> Spot:
    """A spot."""
    return Spot(name, name, longitude, latitude, "town centre", mentions)


@pytest.mark.parametrize(("words", "why", "case"), APPROXIMATE)
def test_words_by_which_a_point_is_not_exact(words: str, why: str, case: str) -> None:
    """Each row's words stand in its case, which makes an open ring; no row holds another's words."""
    assert words in case
    assert why
    assert Spot("x", "X", 0, 0, case.capitalize(), 0).approximate
    assert not [other for other, _, _ in APPROXIMATE if other != words and words in other]


def test_a_town_centre_is_exact() -> None:
    """A point without such words is a dot."""
    assert not at("x", 0).approximate


def test_spots_of_an_archive() -> None:
    """Places with coordinates, by id; no actors, and nothing nearer to a pole than a map can be drawn."""
    edition = edition_of((
        place("Ur", (46.1, 31.0)), place("Goris", GORIS), place("Armenia", is_a="country"),
        place("Unesco", PARIS, kind="actor"), place("Alert", (-62.3, 82.5)), place("South Pole", (0, -90)),
    ))  # fmt: skip
    assert [spot.id for spot in spots_of(edition)] == ["alert", "goris", "ur"]


def test_what_lies_inside() -> None:
    """Places in a place, through others too; a circle of places in each other comes to an end."""
    edition = edition_of((
        place("Region", is_a="region", of=("country",)), place("Country", of=("region",)),
        place("Goris", GORIS, of=("region",)), place("Paris", PARIS, of=("france",)),
    ))  # fmt: skip
    assert [spot.id for spot in inside(edition, edition.entities["country"])] == ["goris"]


def test_neighbours_are_the_nearest() -> None:
    """Nearest first, at most eight, none beyond reach."""
    row = [at(f"{i:02}", 0.1 * i) for i in range(20)]
    near = neighbours((row[0],), row)
    assert [spot.id for spot in near] == [f"{i:02}" for i in range(1, NEIGHBOURS + 1)]
    assert neighbours((at("x", 0),), (at("x", 0), at("y", 60))) == ()


def test_a_leap_ends_the_neighbours() -> None:
    """After three neighbours, one nearly twice as far as the last would shrink them all, and is left out."""
    row = [at("a", 0.1), at("b", 0.2), at("c", 0.3), at("d", 0.6), at("e", 0.61)]
    assert [spot.id for spot in neighbours((at("x", 0),), row)] == ["a", "b", "c"]
    assert [spot.id for spot in neighbours((at("x", 0),), row[2:])] == ["c", "d", "e"]


def test_outliers_are_told_apart() -> None:
    """Places near each other stay together, and one on another continent is an outlier; two continents are not."""
    spots = (at("a", *GORIS), at("b", *STEPANAKERT), at("c", *KALBAJAR), at("d", *PARIS))
    near, far = together(spots)
    assert [spot.id for spot in far] == ["d"]
    assert near[0] == middle(spots) == spots[1]
    assert together((spots[3],)) == ((spots[3],), ())
    world = tuple(at(str(i), 40.0 * i) for i in range(9))
    assert together(world)[1] == ()


@settings(deadline=None, max_examples=40)
@given(crowds())
def test_nothing_is_lost(entities: tuple[Entity, ...]) -> None:
    """Every place with coordinates is near or far, once; the near ones are nearer to the middle than the others."""
    spots = spots_of(edition_of(entities))
    near, far = together(spots)
    assert sorted(spot.id for spot in near + far) == sorted(spot.id for spot in spots)
    if far:
        assert max(distance(near[0].point, s.point) for s in near) < min(distance(near[0].point, s.point) for s in far)


def test_of_very_many_the_most_named_are_kept() -> None:
    """Of more places than a map can show those named most often stay, in order of id."""
    spots = [at(f"{i:03}", 0, mentions=i) for i in range(MOST + 40)]
    assert [spot.id for spot in most_named(spots)] == [f"{i:03}" for i in range(40, MOST + 40)]
