"""The 180th meridian, along which the data is cut open."""

from itertools import pairwise

from variorum.site.maps.atlas import load_atlas
from variorum.site.maps.frame import fit
from variorum.site.maps.seam import on_one_side, without_seam
from variorum.site.maps.topojson import Arc, Bounds


def arc(*longitudes: float) -> Arc:
    """A line along the 65th parallel."""
    return Arc(longitudes, (65.0,) * len(longitudes), Bounds(min(longitudes), 65, max(longitudes), 65))


def test_points_on_the_meridian_go_with_their_line() -> None:
    """A line that comes to the meridian from the east ends at 180° east, one from the west at 180° west."""
    east, west = on_one_side(arc(-180, 179.9, 179, 180)), on_one_side(arc(180, -179.9, -180))
    assert list(east.longitudes) == [180, 179.9, 179, 180]
    assert east.bounds == Bounds(179, 65, 180, 65)
    assert list(west.longitudes) == [-180, -179.9, -180]


def test_other_lines_stay_as_they_are() -> None:
    """A line that never reaches the meridian, or lies on it alone, is the same."""
    for line in (arc(10, 20), arc(-180, -180)):
        assert on_one_side(line) is line


def test_no_line_of_the_atlas_runs_around_the_earth() -> None:
    """No step of any line is longer than ten degrees, Antarctica's ice apart."""
    steps = [abs(b - a) for one in load_atlas().arcs if one.bounds.south > -60 for a, b in pairwise(one.longitudes)]
    assert max(steps) < 10


def test_the_cut_is_no_shore() -> None:
    """What runs along the meridian is taken out of a line; what only touches it stays in one piece."""
    frame = fit([(180.0, 0.0)], 340, 300, 200)
    seam = frame.place(180, 0)[0]
    along = ((seam - 9, 0.0), (seam, 0.0), (seam, 50.0), (seam - 9, 50.0))
    touching = ((seam - 9, 0.0), (seam, 0.0), (seam - 9, 50.0))
    assert list(without_seam(along, frame, 0)) == [along[:2], along[2:]]
    assert list(without_seam(touching, frame, 0)) == [touching]
    assert list(without_seam(along[1:3], frame, 0)) == []
