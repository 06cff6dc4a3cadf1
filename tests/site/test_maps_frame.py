"""The projection: everything on the sheet, and as long on it as on the ground."""

from math import dist

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.site.maps_cases import APIA, GORIS, KALBAJAR, PARIS, STEPANAKERT, SUVA
from variorum.site.maps.distances import distance
from variorum.site.maps.frame import LEAST_KM, MARGIN_X, MARGIN_Y, Frame, fit

near = st.tuples(st.floats(-3, 3), st.floats(-3, 3))


@given(st.floats(-180, 180), st.floats(-75, 75), st.lists(near, min_size=1, max_size=8))
def test_every_point_is_well_inside(longitude: float, latitude: float, offsets: list[tuple[float, float]]) -> None:
    """All points lie within the margins, also across the 180th meridian."""
    points = [((longitude + dx + 180) % 360 - 180, latitude + dy) for dx, dy in offsets]
    frame = fit(points, 340, 300)
    for point in points:
        x, y = frame.nearest(*point)
        assert MARGIN_X - 1e-6 <= x <= 340 - MARGIN_X + 1e-6
        assert MARGIN_Y - 1e-6 <= y <= 300 - MARGIN_Y + 1e-6


@pytest.mark.parametrize("points", [(GORIS, STEPANAKERT, KALBAJAR), (PARIS,), (SUVA,)])
def test_lengths_are_true(points: tuple[tuple[float, float], ...]) -> None:
    """On a local map, 20 km east and 20 km north of its middle are as long as the scale says, within 0.1 %."""
    frame = fit(points, 340, 300)
    middle = frame.longitude, frame.latitude
    for other in ((middle[0] + 0.2, middle[1]), (middle[0], middle[1] + 0.2)):
        drawn = dist(frame.place(*middle), frame.place(*other))
        assert drawn == pytest.approx(distance(middle, other) * frame.scale, rel=1e-3)


def test_a_single_place() -> None:
    """A single place stands in the middle of a sheet of the least width."""
    frame = fit([PARIS], 340, 300)
    assert frame.nearest(*PARIS) == (170, 150)
    assert 340 / frame.scale == pytest.approx(LEAST_KM)


def test_across_the_180th_meridian() -> None:
    """Suva and Apia stand on one sheet the short way round, Apia to the east."""
    frame = fit([SUVA, APIA], 340, 300)
    assert frame.nearest(*APIA)[0] - frame.nearest(*SUVA)[0] == pytest.approx(340 - 2 * MARGIN_X)


def test_no_sheet_goes_round_the_earth_twice() -> None:
    """Places all over the earth make a sheet of at most one turn."""
    frame = fit([(-170, 60), (0, 0), (170, -60)], 520, 380)
    assert frame.width / frame.across <= 360 + 1e-9


def test_bounds_are_those_of_the_window() -> None:
    """The corners of the window, in degrees, stand at its corners; on the next turn they are 360 degrees less."""
    frame = Frame(340, 300, 179.0, -18.0, 2.0)
    bounds = frame.bounds()
    assert frame.place(bounds.west, bounds.north) == pytest.approx((frame.window.left, frame.window.top))
    assert frame.place(bounds.east, bounds.south) == pytest.approx((frame.window.right, frame.window.bottom))
    assert frame.bounds(1).west == pytest.approx(bounds.west - 360)
