"""How far, and which way."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.site.maps_cases import GORIS, PARIS, STEPANAKERT
from variorum.site.maps.distances import DIRECTIONS, direction, distance, far, rounded

points = st.tuples(st.floats(-180, 180), st.floats(-80, 80))


@pytest.mark.parametrize(
    ("title", "one", "other", "km"),
    [
        ("a degree of latitude", (0.0, 0.0), (0.0, 1.0), 111.195),
        ("a degree of longitude at 60°", (0.0, 60.0), (1.0, 60.0), 55.597),
        ("a quarter of the earth", (0.0, 0.0), (90.0, 0.0), 10007.557),
        ("across the 180th meridian", (179.5, 0.0), (-179.5, 0.0), 111.195),
    ],
)
def test_distance(title: str, one: tuple[float, float], other: tuple[float, float], km: float) -> None:
    """Great circles have their known lengths."""
    assert distance(one, other) == pytest.approx(km, rel=1e-3), title


@given(points, points)
def test_there_and_back(one: tuple[float, float], other: tuple[float, float]) -> None:
    """It is as far there as back, and never farther than half around the earth."""
    assert distance(one, other) == pytest.approx(distance(other, one), abs=1e-6)
    assert 0 <= distance(one, other) <= 20016


STEPS = ((0, 1), (1, 1), (1, 0), (1, -1), (0, -1), (-1, -1), (-1, 0), (-1, 1))
"""East and north, clockwise from north."""


def test_direction() -> None:
    """On the equator every one of the eight directions is told by its name."""
    assert [direction((0, 0), (east / 10, north / 10)) for east, north in STEPS] == list(DIRECTIONS)


def test_in_words() -> None:
    """Near places are told to the kilometre, far ones as exactly as anybody needs, equal ones as such."""
    assert far(STEPANAKERT, GORIS) == "about 49 km south-west"
    assert far(GORIS, PARIS) == "about 3,600 km north-west"
    assert far(GORIS, GORIS) == "at the same point, within 1 km"


@pytest.mark.parametrize(("km", "told"), [(0.2, 1), (9.6, 10), (48.7, 49), (103, 105), (3558, 3550)])
def test_rounding(km: float, told: int) -> None:
    """Distances are rounded by their size."""
    assert rounded(km) == told
