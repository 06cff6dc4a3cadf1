"""One rendering of a map."""

from itertools import combinations

from hypothesis import HealthCheck, given, settings

from tests.site.maps_cases import GORIS, KALBAJAR, STEPANAKERT, crowds, edition_of, place
from variorum.model import Entity
from variorum.site.charts.boxes import Box
from variorum.site.map_views import MapSheet
from variorum.site.maps import overview
from variorum.site.maps.plan import plan_of
from variorum.site.maps.positions import dot_box
from variorum.site.maps.rooms import text_box
from variorum.site.maps.scale_bar import bar_box
from variorum.site.maps.sheet import draw
from variorum.site.maps.view import NARROW, WIDE

NEARLY = 0.2
"""Units: by so much the rounding of a place to tenths may move two texts towards each other."""


def rooms(sheet: MapSheet) -> tuple[Box, ...]:
    """The room of everything on a sheet that must not meet; a name of two lines is two rooms."""
    return (bar_box(sheet.scale), *map(text_box, sheet.texts))


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(crowds())
def test_no_two_texts_meet_and_none_leaves_the_sheet(entities: tuple[Entity, ...]) -> None:
    """Wherever on earth, however crowded: texts keep off each other, off dots that are not theirs, and off the edge."""
    found = overview(edition_of(entities))
    if found is None:
        return
    for sheet in (found.wide, found.narrow):
        frame = Box(0, 0, sheet.width, sheet.height)
        assert all(room.within(frame) for room in rooms(sheet))
        assert all(dot_box(dot).within(frame) for dot in sheet.dots)
        for one, other in combinations(rooms(sheet), 2):
            assert not _shrunk(one).meets(_shrunk(other))
        for text in sheet.texts:
            assert not any(_shrunk(text_box(text)).meets(dot_box(dot)) for dot in sheet.dots)


def _shrunk(box: Box) -> Box:
    """A box without the last bit of air below and above its letters: two lines of one name stand as close."""
    return Box(box.left + NEARLY, box.top + NEARLY, box.right - NEARLY, box.bottom - NEARLY)


TOWNS = (
    place("Armenia", is_a="country", also=("Hayastan",)),
    place("Türkiye", is_a="country", also=("Turkey",)),
    place("Goris", GORIS),
    place("Stepanakert", STEPANAKERT),
    place("Kalbajar", KALBAJAR, precision="approximate"),
    place("Kars", (43.1, 40.6)),
    place("Igdir", (44.04, 39.92)),
)


def test_dots() -> None:
    """The page's own place is told apart, an approximate one is a ring, and each stands where it lies."""
    edition = edition_of(TOWNS[2:5])
    plan = plan_of(edition, TOWNS[2])
    assert plan is not None
    dots = draw(plan, NARROW).sheet.dots
    assert [(dot.focus, dot.approximate) for dot in dots] == [(True, False), (False, False), (False, True)]
    goris, stepanakert, kalbajar = dots
    assert kalbajar.x < goris.x < stepanakert.x
    assert kalbajar.y < stepanakert.y < goris.y


def test_countries_have_the_headwords_of_the_archive() -> None:
    """A country of the archive is called as its page is; any other as the atlas calls it."""
    edition = edition_of(TOWNS)
    plan = plan_of(edition, TOWNS[6])
    assert plan is not None
    drawn = draw(plan, WIDE)
    assert {"Armenia", "Türkiye", "Georgia"} <= set(drawn.countries)
    assert "Turkey" not in drawn.countries
    printed = {text.text for text in drawn.sheet.texts if text.role == "country"}
    assert printed <= {name.upper() for name in drawn.countries}
    assert "TÜRKIYE" in printed


def test_drawn_twice_it_is_the_same() -> None:
    """The same places make the same map, whatever the order they are kept in."""
    one, other = overview(edition_of(TOWNS)), overview(edition_of(reversed(TOWNS)))
    assert one is not None
    assert one == other
