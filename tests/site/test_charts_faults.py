"""Interval charts of any data: nothing overlaps, leaves the frame, or stands beside what it does not belong to."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.site.charts_cases import (
    ARRIVALS,
    BEFORE,
    FIFTY_OF_ONE_DAY,
    GALLERY,
    any_points,
)
from tests.site.drawn_charts import drawn, every, faults, numbers
from variorum.site.charts import Point, interval_chart
from variorum.site.charts.boxes import Box, text_box


@pytest.mark.parametrize(("title", "points", "unit"), GALLERY, ids=[case[0] for case in GALLERY])
def test_no_mark_stands_above_the_last_tick(title: str, points: tuple[Point, ...], unit: str) -> None:
    """The axis says how high the highest mark is."""
    for drawing in every(drawn(points, unit)):
        assert min(y for y, _ in drawing.yticks) <= min(dot.y if dot.y2 is None else dot.y2 for dot in drawing.dots), (
            title
        )


def test_words_never_hide_a_reference_band() -> None:
    """Labels and numbers keep off a thin band; its own words stand beside it."""
    chart = drawn(ARRIVALS, reference=BEFORE)
    for drawing in every(chart):
        (y, height) = drawing.bands[0]
        band = Box(0, y, drawing.width, y + height)
        assert [text.text for text in drawing.texts if text_box(text).meets(band)] == []
        assert [name for name, box in numbers(drawing) if box.meets(band)] == []


def test_a_number_is_nearest_to_its_own_mark() -> None:
    """No circle stands beside another's dot."""
    for drawing in every(drawn(FIFTY_OF_ONE_DAY)):
        for dot in (dot for dot in drawing.dots if dot.numbered):
            distances = {(dot.label_x - o.x) ** 2 + (dot.label_y - o.y) ** 2: o.number for o in drawing.dots}
            assert distances[min(distances)] == dot.number


@pytest.mark.parametrize(("title", "points", "unit"), GALLERY, ids=[case[0] for case in GALLERY])
def test_the_gallery_has_no_faults(title: str, points: tuple[Point, ...], unit: str) -> None:
    """Words, numbers and marks of any data keep clear of each other and of the edges, and some mark has its words."""
    chart = drawn(points, unit)
    for drawing in every(chart):
        assert faults(drawing) == [], title
        assert any(text.role == "strong" and text.text != "Day not given" for text in drawing.texts)
    assert all(f"Row {point.row}: {point.label}" in chart.alt for point in points)


references = st.lists(st.tuples(st.text(max_size=90), st.floats(-1e6, 1e7), st.floats(-1e6, 1e7)), max_size=2)


@settings(max_examples=150, deadline=None)
@given(any_points(), st.sampled_from(("people", "percent", "share", "usd", "degc")), references)
def test_any_points_make_a_chart_without_faults(
    points: tuple[Point, ...], unit: str, bands: list[tuple[str, float, float]]
) -> None:
    """Whatever the points, nothing overlaps, leaves the frame, fails or differs the second time."""
    chart = interval_chart(points, unit, "s-conf", tuple(bands))
    assert chart == interval_chart(points, unit, "s-conf", tuple(bands))
    if chart is not None:
        assert [fault for drawing in every(chart) for fault in faults(drawing)] == []
        assert {dot.number for dot in chart.wide.dots} <= {point.row for point in points}
