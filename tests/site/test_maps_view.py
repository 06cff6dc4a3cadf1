"""How near a map looks."""

import pytest

from tests.site.maps_cases import GORIS, KALBAJAR, PARIS, STEPANAKERT, edition_of, place
from variorum.site.maps.frame import LEAST_KM, fit
from variorum.site.maps.plan import AROUND, Plan, plan_of, plan_of_all
from variorum.site.maps.view import MOST_SHRUNK, NARROW, WIDE, Size, view

TOWNS = (place("Goris", GORIS), place("Stepanakert", STEPANAKERT), place("Kalbajar", KALBAJAR))
PLAIN = tuple(place(f"Kansas {i}", (-98.5 + 0.2 * i, 38.5)) for i in range(4))
"""Four places far from any border or shore."""


def plan(name: str) -> Plan:
    """The plan for one of the towns."""
    edition = edition_of(TOWNS + PLAIN + (place("Paris", PARIS),))
    found = plan_of(edition, edition.entities[name])
    assert found is not None
    return found


@pytest.mark.parametrize("size", [WIDE, NARROW])
def test_as_near_as_the_places_allow(size: Size) -> None:
    """Where a border runs between the places they fill the sheet."""
    frame, ground = view(plan("goris"), size)
    assert frame == fit([GORIS, STEPANAKERT, KALBAJAR], size.width, size.height)
    assert ground.strokes


def test_a_single_place_is_shown_with_a_shore_or_a_border() -> None:
    """Inland the sheet widens until a shore or a border shows, for a single place as far as it takes."""
    frame, ground = view(plan("paris"), NARROW)
    assert NARROW.width / frame.scale > 4 * LEAST_KM
    assert ground.strokes


def test_several_places_are_not_shrunk_out_of_sight() -> None:
    """Several places far from any border fill the sheet all the same: no border is worth shrinking them to one dot."""
    found = plan("kansas 0")
    frame, _ = view(found, NARROW)
    close = fit([spot.point for spot in found.spots], NARROW.width, NARROW.height)
    assert frame.scale * MOST_SHRUNK >= close.scale


def test_the_whole_archive_is_shown_with_its_surroundings() -> None:
    """The map of the archive is wider than its places."""
    found = plan_of_all(edition_of(TOWNS))
    assert found is not None
    close = fit([spot.point for spot in found.spots], WIDE.width, WIDE.height)
    assert close.scale / view(found, WIDE)[0].scale == pytest.approx(AROUND)
