"""Interval charts: every mark at its number, no chart where nothing can be compared, and what is hidden is said."""

import pytest

from tests.site.charts_cases import (
    DAYS_UNKNOWN,
    FIFTY,
    FIFTY_OF_ONE_DAY,
    FIVE_ORDERS,
    LONG,
    MONEY,
    ONE_DAY,
    SHARES,
    count,
    point,
)
from tests.site.drawn_charts import drawn, every, numbered, said
from variorum.site.charts import Point, interval_chart


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


def test_heights_are_in_proportion() -> None:
    """Values are drawn linearly from zero: twice the number, twice the height."""
    wide = drawn((count(100, 1), count(200, 2, "2023-09-25"), count(0, 3, "2023-09-26"))).wide
    low, high, zero = (wide.base - dot.y for dot in wide.dots)
    assert high == pytest.approx(2 * low, abs=0.2)
    assert zero == 0


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
