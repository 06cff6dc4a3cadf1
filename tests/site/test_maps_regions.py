"""Names of countries and regions on a map."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from variorum.site.charts.boxes import Box
from variorum.site.maps.atlas import load_atlas
from variorum.site.maps.frame import fit
from variorum.site.maps.ground import survey
from variorum.site.maps.regions import AWAY, NEAR, extents, name_area, name_countries
from variorum.site.maps.rooms import text_box
from variorum.site.maps.topojson import Point

SHEET = Box(0, 0, 340, 300)
LEFT = ((-12.0, -12.0), (200.0, -12.0), (200.0, 312.0), (-12.0, 312.0))
RIGHT = ((200.0, -12.0), (352.0, -12.0), (352.0, 312.0), (200.0, 312.0))
HOLE = ((40.0, 100.0), (160.0, 100.0), (160.0, 200.0), (40.0, 200.0))
SLIVER = ((339.0, -12.0), (352.0, -12.0), (352.0, 312.0), (339.0, 312.0))


def test_extents() -> None:
    """Countries come by size, a hole counts as outside, and one that barely reaches the sheet does not come."""
    found = extents([("Right", (RIGHT,)), ("Sliver", (SLIVER,)), ("Left", (LEFT, HOLE))], SHEET)
    assert [one.name for one in found] == ["Left", "Right"]
    assert found[0].size == pytest.approx(200 * 300 - 120 * 100, rel=0.05)
    assert found[1].centre == pytest.approx((270, 150), abs=4)
    assert found[0].holds(Box(5, 20, 60, 40))
    assert not found[0].holds(Box(20, 90, 60, 110))
    assert not found[1].holds(Box(190, 90, 220, 110))


def test_a_country_is_named_inside_itself() -> None:
    """A name stands in capitals within its country, off what is taken; one without room stays out."""
    both = extents([("Left", (LEFT, HOLE)), ("Right", (RIGHT,))], SHEET)
    taken = Box(205, 120, 340, 180)
    named = list(name_countries([(both[0], "Left"), (both[1], "Right")], [taken], SHEET))
    assert [text.text for text, _ in named] == ["LEFT", "RIGHT"]
    for extent, (text, box) in zip(both, named, strict=True):
        assert extent.holds(box)
        assert box == pytest.approx(text_box(text), abs=0.1) or text_box(text).within(SHEET)
        assert not box.meets(taken)
    assert list(name_countries([(both[1], "Right" * 9)], [], SHEET)) == []


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.tuples(st.floats(-180, 180), st.floats(-80, 80)), st.sampled_from((300, 1500)))
def test_anywhere_on_earth(at: Point, km: float) -> None:
    """Wherever the sheet lies, names of countries stay on it, and off each other."""
    ground = survey(load_atlas(), fit([at], 340, 300, km))
    found = extents(ground.countries, SHEET)
    boxes = [box for _, box in name_countries([(one, one.name) for one in found], [], SHEET)]
    assert all(box.within(SHEET) for box in boxes)
    assert not any(box.meets(other) for i, box in enumerate(boxes) for other in boxes[:i])


def test_a_region_is_named_among_its_places() -> None:
    """A region's name stands as near to the middle of its places as there is room, nearer to them than to others."""
    named = name_area("Karabakh", [(150, 140), (170, 160)], [(300, 20)], [Box(100, 135, 220, 165)], SHEET)
    assert named is not None
    text, box = named
    assert (text.text, text.role) == ("Karabakh", "area")
    middle = (box.left + box.right) / 2, (box.top + box.bottom) / 2
    assert (middle[0] - 160) ** 2 + (middle[1] - 150) ** 2 <= NEAR**2
    assert not box.meets(Box(100, 135, 220, 165))


def test_a_region_is_not_taken_for_a_town() -> None:
    """The name of a region keeps away from the dots of its places."""
    named = name_area("Karabakh", [(160, 150)], [], [], SHEET)
    assert named is not None
    assert not named[1].meets(Box(160, 150, 160, 150), AWAY * 0.7)


def test_a_region_without_room_is_not_named() -> None:
    """Where other names fill its surroundings, or other places are nearer all around, a region is not named."""
    assert name_area("Karabakh", [(160, 150)], [], [Box(0, 0, 340, 300)], SHEET) is None
    assert name_area("Karabakh", [(160, 150)], [(160, 150)], [], SHEET) is None
