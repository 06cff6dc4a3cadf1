"""Interval charts: every mark at its number, nothing on anything else or outside, and what is hidden is said."""

from collections.abc import Iterator
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.site.charts_cases import (
    ARRIVALS,
    BEFORE,
    DAYS_UNKNOWN,
    FIFTY,
    FIFTY_OF_ONE_DAY,
    FIVE_ORDERS,
    GALLERY,
    GOVERNMENT,
    LONG,
    MONEY,
    ONE_DAY,
    SHARES,
    any_points,
    count,
    point,
)
from variorum.site.chart_views import ChartText, Drawing, IntervalChart
from variorum.site.charts import Point, interval_chart
from variorum.site.charts.boxes import Box, text_box

NUMBER = 9.5


def drawn(
    points: tuple[Point, ...], unit: str = "people", reference: tuple[tuple[str, float, float], ...] = ()
) -> IntervalChart:
    """The chart of `points`, which must be there."""
    chart = interval_chart(points, unit, "s-series", reference)
    assert chart is not None
    return chart


def texts(drawing: Drawing) -> Iterator[tuple[str, Box]]:
    """All words of a drawing with the room they take, those at the axes too, as the theme draws them."""
    size = 13.5 if drawing.width > 500 else 12.5
    yield from ((text.text, text_box(text)) for text in drawing.texts)
    for tick in drawing.xticks:
        yield tick.label, text_box(ChartText(tick.at, drawing.base + 20, tick.label, size, tick.anchor, "quiet"))
    for y, label in drawing.yticks:
        beside = ChartText(drawing.left - 10, y + 4.5, label, size, "end", "quiet")
        yield (
            label,
            text_box(beside if drawing.left >= 40 else ChartText(drawing.left, y - 5, label, size, "start", "quiet")),
        )


def numbers(drawing: Drawing) -> Iterator[tuple[str, Box]]:
    """The circled row numbers."""
    for dot in filter(lambda dot: dot.numbered, drawing.dots):
        x, y = dot.label_x, dot.label_y
        yield f"({dot.number})", Box(x - NUMBER, y - NUMBER, x + NUMBER, y + NUMBER)


def faults(drawing: Drawing) -> list[str]:
    """What overlaps in a drawing or leaves it."""
    frame = Box(0, 0, drawing.width, drawing.height)
    items = [*texts(drawing), *numbers(drawing)]
    outside = [f"{name} outside at {box}" for name, box in items if not box.within(frame)]
    outside += [f"row {dot.number} outside" for dot in drawing.dots if not within(dot.x, dot.y, dot.y2, drawing)]
    if drawing.inset:
        box = Box(drawing.inset.x, drawing.inset.y, drawing.inset.x + drawing.inset.drawing.width,
                  drawing.inset.y + drawing.inset.drawing.height)  # fmt: skip
        outside += [] if box.within(frame) else ["inset outside"]
        outside += [f"inset: {fault}" for fault in faults(drawing.inset.drawing)]
        items.append(("inset", box))
        items += [(f"row {dot.number}", Box(dot.x, dot.y, dot.x, dot.y)) for dot in drawing.dots]
    return outside + [f"{a} on {b}" for (a, one), (b, two) in combinations(items, 2) if one.meets(two)]


def within(x: float, y: float, y2: float | None, drawing: Drawing) -> bool:
    """Whether a mark stands in the plot, with half a dot to spare at the sides."""
    top = y if y2 is None else y2
    return 6 <= x <= drawing.width - 6 and 0 <= top <= y <= drawing.base + 0.1


def every(chart: IntervalChart) -> tuple[Drawing, ...]:
    """The wide, the middle and the narrow drawing."""
    assert chart.middle is not None
    return chart.wide, chart.middle, chart.narrow


def said(drawing: Drawing) -> list[str]:
    """The words of a drawing, those of its inset too."""
    return [text.text for text in drawing.texts] + (said(drawing.inset.drawing) if drawing.inset else [])


def numbered(drawing: Drawing) -> set[int]:
    """The rows whose number stands beside a mark, in the drawing or its inset."""
    inside = numbered(drawing.inset.drawing) if drawing.inset else set()
    return inside | {dot.number for dot in drawing.dots if dot.numbered}


@pytest.mark.parametrize(
    ("title", "points"),
    [
        ("no points", ()),
        ("one point", (count(170),)),
        ("one of two gives no number", (count(170), point("many", None, None, "vague"))),
        ("no day known", (count(1, day=None), count(2, day=None))),
        ("days inferred only", (point("1", 1, 1, known=False), point("2", 2, 2, known=False))),
        ("only open stretches", (count(1, day="../2023"), count(2, day="2023/.."))),
        ("one of two without a day", (count(1), count(2, 2, None))),
        ("one of two with a day only about known", (count(1), point("2", 2, 2, day="2023-09-30", known=False))),
        ("one number of three bodies", (count(9), count(9, 2, "2023-09-26", "b"), count(9, 3, None, "c"))),
    ],
)
def test_no_chart_where_there_is_nothing_to_compare(title: str, points: tuple[Point, ...]) -> None:
    """Fewer than two numbers, one number, no day, or a day for one of two are better said in words."""
    assert interval_chart(points, "people", "s-single") is None, title


def test_the_arrivals_along_the_axes() -> None:
    """The demo: days and people on the axes, the region's people above, and what the narrow drawing leaves out."""
    chart = drawn(ARRIVALS, reference=BEFORE)
    wide = chart.wide
    assert [drawing.width for drawing in every(chart)] == [1080, 720, 340]
    assert [tick.label for tick in wide.xticks] == ["24 Sept", "25", "26", "27", "28", "29", "30", "1 Oct"]
    assert [tick.label for tick in chart.narrow.xticks] == ["24 Sept", "25"]
    assert [[days for _, days in drawing.cuts] for drawing in every(chart)] == [[], [], ["26 to 29 September"]]
    assert "26 to 29 Sept: no figures" in said(chart.narrow)
    assert [label for _, label in wide.yticks] == ["0", "40,000", "80,000", "120,000"]
    assert {"Day not given", "about 30 Sept to 1 Oct; order has no meaning"} <= set(said(wide))
    assert "September to October 2023; a figure with an hour stands at that hour" in said(wide)
    assert "About 120,000 people lived in the region before" in said(wide)


def test_the_arrivals_as_marks() -> None:
    """Early counts by day and again in an inset, late ones without days, in each drawing; one line of one counter."""
    chart = drawn(ARRIVALS, reference=BEFORE)
    for drawing in every(chart):
        assert [dot.number for dot in drawing.dots] == [1, 2, 3, 4, 5, 6, 7]
        assert [dot.x >= drawing.zones[0][0] for dot in drawing.dots] == [False, False, True, True, True, True, True]
        assert [dot.dashed for dot in drawing.dots] == [False, False, False, True, True, True, False]
        assert {"4,850", "over 100,000", "100,417"} <= set(said(drawing))
        assert "more than 1,000" in " ".join(said(drawing))
        assert drawing.inset is not None
        assert [dot.number for dot in drawing.inset.drawing.dots] == [1, 2]
        assert "24 to 25 Sept, enlarged" in said(drawing)
        assert numbered(drawing) == {1, 2, 3, 4, 5, 6, 7}
        assert len(drawing.bands) == 1
        assert faults(drawing) == []
    dots = chart.wide.dots
    assert chart.wide.paths == (f"M{dots[1].x} {dots[1].y}L{dots[6].x} {dots[6].y}",)


def test_the_arrivals_in_words() -> None:
    """The caption says what a drawing cannot, the legend names the marks there are, and the text tells every row."""
    chart = drawn(ARRIVALS, reference=BEFORE)
    assert chart.caption == (
        "At this scale 100,000 and 100,417 stand at the same height: they are 0.4 percent apart. "
        "The figures in the small frame are drawn again in the large one, on a scale of their own. "
        "On a narrow screen the axis leaves out 26 to 29 September: no figures. "
        "The dotted line joins counts by the same counter; it is not data."
    )
    assert [kind for kind, _ in chart.legend] == ["exact", "lower", "repeat"]
    assert f"Row 2: 4,850, {GOVERNMENT}, 25 September 2023, midday." in chart.alt
    assert f"Row 1: more than 1,000, {GOVERNMENT}, 24 September 2023." in chart.alt
    assert f"Row 7: 100,417, {GOVERNMENT}, day not given, 1 October 2023." in chart.alt
    assert chart.alt.endswith("About 120,000 people lived in the region before.")


def test_heights_are_in_proportion() -> None:
    """Values are drawn linearly from zero: twice the number, twice the height."""
    wide = drawn((count(100, 1), count(200, 2, "2023-09-25"), count(0, 3, "2023-09-26"))).wide
    low, high, zero = (wide.base - dot.y for dot in wide.dots)
    assert high == pytest.approx(2 * low, abs=0.2)
    assert zero == 0


@pytest.mark.parametrize(("title", "points", "unit"), GALLERY, ids=[case[0] for case in GALLERY])
def test_no_mark_stands_above_the_last_tick(title: str, points: tuple[Point, ...], unit: str) -> None:
    """The axis says how high the highest mark is."""
    for drawing in every(drawn(points, unit)):
        assert min(y for y, _ in drawing.yticks) <= min(dot.y if dot.y2 is None else dot.y2 for dot in drawing.dots), (
            title
        )


def test_of_a_crowd_the_landmarks_are_numbered() -> None:
    """Fifty marks are all drawn; the newest and the oldest of each line and the extremes have their numbers."""
    chart = drawn(FIFTY)
    for drawing in every(chart):
        assert [dot.number for dot in drawing.dots] == list(range(1, 51))
        assert 2 <= len(numbered(drawing)) <= 12
    without = 50 - len(numbered(chart.wide)), 50 - len(numbered(chart.narrow))
    assert f"{without[0]} of 50 marks ({without[1]} on a narrow screen) have no row number" in chart.caption
    assert chart.alt.count("Row ") == 50


def test_one_day_is_an_axis_of_one_day() -> None:
    """Reports of one day stand side by side by value, and the caption says so."""
    chart = drawn(ONE_DAY)
    assert [tick.label for tick in chart.wide.xticks] == ["19 Jan"]
    by_place = sorted(chart.wide.dots, key=lambda dot: dot.x)
    assert [dot.y for dot in by_place] == sorted((dot.y for dot in by_place), reverse=True)
    assert len(chart.narrow.dots) == 8
    assert "Reports of one date stand side by side, the lowest first." in chart.caption
    assert len(drawn(FIFTY_OF_ONE_DAY).wide.dots) == 50


def test_five_orders_of_magnitude_say_what_the_scale_hides() -> None:
    """Small counts at the foot of a linear scale stand again in an inset; what it hides too is said."""
    chart = drawn(FIVE_ORDERS)
    assert {"2", "40", "900", "14,000", "210,000", "1,000,000"} <= set(said(chart.wide))
    assert "Even enlarged 2 and 900 stand at the same height: the one is 450 times the other." in chart.caption
    assert "15 Jan to 15 April, enlarged" in said(chart.wide)


def test_percentages_reach_to_the_whole_and_show_every_kind() -> None:
    """The axis goes to a hundred; an upper bound near zero lifts the axis so that its arrow has room."""
    chart = drawn(SHARES, "percent", (("Half to three fifths of them wished to stay", 50, 60),))
    assert [label for _, label in chart.wide.yticks] == [f"{part}\u00a0%" for part in (0, 25, 50, 75, 100)]
    assert [kind for kind, _ in chart.legend] == ["exact", "lower", "upper", "about", "range", "computed"]
    upper = next(dot for dot in chart.wide.dots if dot.kind == "upper")
    assert upper.y + 24 <= chart.wide.base
    assert chart.wide.yticks[0][0] < chart.wide.base
    spread = next(dot for dot in chart.wide.dots if dot.kind == "range")
    assert spread.y2 is not None
    assert spread.y2 < spread.y


def test_money_by_the_year() -> None:
    """Years among years have their place; words without an upper end are an arrow; axes say millions."""
    chart = drawn(MONEY, "usd")
    assert chart.wide.zones == ()
    assert [label for _, label in chart.wide.yticks] == ["$0", *(f"${n}\u00a0million" for n in (5, 10, 15, 20, 25))]
    assert chart.wide.dots[3].kind == "lower"
    assert [tick.label for tick in chart.narrow.xticks] == ["Jan 2021", "Jan 2022", "Jan 2023"]


def test_long_labels_become_their_numbers() -> None:
    """What would fill the chart is said by its number, its bound kept; who said it stands in the table."""
    words = said(drawn(LONG).narrow)
    assert {"18,000–20,000", "20,100"} <= set(words)
    assert all(len(word) < 40 for word in words)


def test_unknown_days_stand_in_a_zone_at_the_right() -> None:
    """Points without any date are beside the axis, not on it, and no line leads from one of them to another."""
    wide = drawn(DAYS_UNKNOWN).wide
    (x, _, width, _) = wide.zones[0]
    assert x + width == wide.right
    assert [dot.number for dot in wide.dots if dot.x < x] == [1]
    assert "order has no meaning" in said(wide)
    assert wide.paths == ()


def test_an_inferred_month_among_days_is_in_the_zone() -> None:
    """A month says no day on an axis of days, although the text gives it."""
    chart = drawn((count(1, 1), count(5, 2, "2023-09-26"), count(9, 3, "2023-09")))
    assert [dot.x >= chart.wide.zones[0][0] for dot in chart.wide.dots] == [False, False, True]
    assert "about Sept" in said(chart.wide)


def test_reports_without_numbers_are_counted_in_the_caption() -> None:
    """Nothing is left out silently."""
    chart = drawn((count(1, 1), count(5, 2, "2023-09-26"), point("many", None, None, "vague", row=3)))
    assert chart.caption.endswith("1 report gives no number that can be drawn.")
    assert "Row 3: many" in chart.alt


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
