"""Land, shores, borders and countries on a sheet."""

from itertools import pairwise

import pytest
from hypothesis import HealthCheck, assume, example, given, settings
from hypothesis import strategies as st

from tests.site.maps_cases import GORIS, KALBAJAR, PARIS, STEPANAKERT, SUVA
from tests.site.test_maps_clipping import inside, to_edge
from variorum.site.maps.atlas import load_atlas
from variorum.site.maps.clipping import Window
from variorum.site.maps.frame import fit
from variorum.site.maps.ground import survey
from variorum.site.maps.topojson import Point

SLOW = settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
"""The world is read once, and every example cuts it anew."""
anywhere = st.tuples(st.floats(-180, 180), st.floats(-84, 84))
widths = st.sampled_from((60, 300, 1500, 9000))


@SLOW
@given(anywhere, widths)
def test_nothing_is_drawn_beyond_the_window(at: Point, km: float) -> None:
    """Wherever the sheet lies, no point of a ring or a line lies outside its window."""
    frame = fit([at], 340, 300, km)
    ground = survey(load_atlas(), frame)
    w = frame.window
    wider = Window(w.left - 1e-6, w.top - 1e-6, w.right + 1e-6, w.bottom + 1e-6)
    lines = [
        *ground.land,
        *(stroke.points for stroke in ground.strokes),
        *(r for _, rings in ground.countries for r in rings),
    ]
    assert all(wider.holds(point) for line in lines for point in line)


@SLOW
@given(anywhere, widths, st.floats(5, 335), st.floats(5, 295))
@example((13.0, 65.0), 60, 5, 5)  # in Norway, at a latitude at which Russia crosses the 180th meridian
def test_land_is_where_countries_are(at: Point, km: float, x: float, y: float) -> None:
    """A point of the sheet lies on land just where it lies in a country, and never in two: no slivers, no gaps."""
    ground = survey(load_atlas(), fit([at], 340, 300, km))
    rings = [ring for ring in (*ground.land, *(r for _, rs in ground.countries for r in rs)) if len(ring) > 2]
    assume(all(to_edge((x, y), ring) > 1.5 for ring in rings))  # of what is smaller than a dot of ink, nothing is drawn
    holders = [name for name, rings in ground.countries if inside((x, y), rings)]
    assert len(holders) <= 1
    if not 60 < at[0] < 67:  # leased ground in Kazakhstan is land, and named as no country
        assert bool(holders) == inside((x, y), ground.land)


def test_the_demonstration() -> None:
    """Around Goris there are land, one border with Azerbaijan on both sides of it, and no shore."""
    ground = survey(load_atlas(), fit([GORIS, STEPANAKERT, KALBAJAR], 340, 300))
    assert [name for name, _ in ground.countries] == ["Azerbaijan", "Armenia"]
    assert ground.strokes
    assert all(stroke.border and stroke.dispute is None for stroke in ground.strokes)


def test_no_shore_along_the_180th_meridian() -> None:
    """Across the line where the data is cut open Fiji is one country, and no line runs up and down the sheet."""
    frame = fit([(180.0, -16.8)], 340, 300, 200)
    ground = survey(load_atlas(), frame)
    assert [name for name, _ in ground.countries] == ["Fiji"]
    seam = frame.place(180, 0)[0]
    for stroke in ground.strokes:
        on_seam = [abs(x - seam) < 0.01 for x, _ in stroke.points]
        assert not any(a and b for a, b in pairwise(on_seam))


def test_leased_ground_has_no_border() -> None:
    """Around Baikonur, which Kazakhstan leases out, nothing is drawn but land."""
    ground = survey(load_atlas(), fit([(63.3, 45.9)], 340, 300, 250))
    assert ground.strokes == ()
    assert ground.land


@pytest.mark.parametrize(("at", "km"), [(PARIS, 60), (SUVA, 60), ((-140.0, 0.0), 500)])
def test_open_land_and_open_sea(at: Point, km: float) -> None:
    """Inland the whole window is land; on the open sea there is nothing; a shore is no border."""
    ground = survey(load_atlas(), fit([at], 340, 300, km))
    if at == PARIS:
        assert set(ground.land[0]) == {(-12, -12), (352, -12), (352, 312), (-12, 312)}
    elif at == SUVA:
        assert ground.strokes
        assert not any(stroke.border for stroke in ground.strokes)
    else:
        assert not ground.land
        assert not ground.strokes
        assert not ground.countries
