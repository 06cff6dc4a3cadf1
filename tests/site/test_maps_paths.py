"""Points as SVG paths."""

import re

from hypothesis import given
from hypothesis import strategies as st

from variorum.site.maps.paths import closed_path, open_path
from variorum.site.maps.topojson import Point

NUMBER = re.compile(r"-?(?:\d+\.\d|\d+|\.\d)")
points = st.lists(st.tuples(st.floats(-20, 540), st.floats(-20, 400)), min_size=2, max_size=30)


def drawn(path: str) -> list[Point]:
    """The corners of a path of one run, as a browser reads them."""
    assert path.startswith("M")
    numbers = [float(number) for number in NUMBER.findall(path)]
    corners = [(numbers[0], numbers[1])]
    for dx, dy in zip(numbers[2::2], numbers[3::2], strict=True):
        corners.append((corners[-1][0] + dx, corners[-1][1] + dy))
    return corners


def test_a_path_a_person_can_read() -> None:
    """Start, then steps without needless signs, zeros or spaces; a ring is closed."""
    assert open_path([((1, 2), (3.5, 1.75), (3.5, 2))]) == "M1 2l2.5-.2 0 .2"
    assert closed_path([((0, 0), (10, 0), (0, 10))]) == "M0 0l10 0-10 10z"


@given(points)
def test_a_path_leads_to_its_points(line: list[Point]) -> None:
    """However long, a path ends within a twentieth of a unit of its last point: rounding does not add up."""
    path = open_path([tuple(line)])
    if path:
        for corner, point in ((drawn(path)[0], line[0]), (drawn(path)[-1], line[-1])):
            assert all(abs(a - b) <= 0.0501 for a, b in zip(corner, point, strict=True))


def test_what_is_too_small_to_draw() -> None:
    """A line within one tenth of a unit, and a ring without area, leave nothing."""
    assert open_path([((1, 1), (1.01, 1.01))]) == ""
    assert closed_path([((1, 1), (1.01, 1.01), (9, 9))]) == ""
