"""Small counts beside large ones stand again on a scale of their own, where they would be seen at one height."""

import pytest

from tests.site.charts_cases import ARRIVALS, FIVE_ORDERS, count, point
from variorum.site.chart_views import Drawing
from variorum.site.charts import Point, interval_chart


def wide(points: tuple[Point, ...], unit: str = "people") -> Drawing:
    """The wide drawing of `points`."""
    chart = interval_chart(points, unit, "s-series")
    assert chart is not None
    return chart.wide


SMALL = [
    ("early ones", (count(2), count(9, 2, "2023-09-25"), count(900, 3, "2023-09-26")), [1, 2]),
    ("late ones", (count(900), count(9, 2, "2023-09-25"), count(2, 3, "2023-09-26")), [2, 3]),
    (
        "those between",
        (count(900), count(9, 2, "2023-09-25"), count(2, 3, "2023-09-26"), count(800, 4, "2023-09-27")),
        [2, 3],
    ),
    ("five orders", FIVE_ORDERS, [1, 2, 3, 4]),
    ("one alone", (count(2), count(900, 2, "2023-09-26")), []),
    ("nearly equal ones", (count(10), count(11, 2, "2023-09-25"), count(900, 3, "2023-09-26")), []),
    ("not neighbours", (count(2), count(900, 2, "2023-09-25"), count(9, 3, "2023-09-26")), []),
    ("none small", (count(200), count(500, 2, "2023-09-25"), count(900, 3, "2023-09-26")), []),
    ("without a day", (count(900), count(2, 2, None), count(9, 3, None)), []),
    ("below zero", (count(-900), count(2, 2, "2023-09-25"), count(9, 3, "2023-09-26")), []),
    (
        "stragglers among many",
        (count(1, 1), count(4, 2), *(count(900 + i, 3 + i, f"2023-09-{25 + i % 4}", f"b{i}") for i in range(20))),
        [],
    ),
]


@pytest.mark.parametrize(("title", "points", "rows"), SMALL, ids=[case[0] for case in SMALL])
def test_what_an_inset_holds(title: str, points: tuple[Point, ...], rows: list[int]) -> None:
    """The longest run of neighbours at the foot of the scale, if they differ and are not all or hardly any."""
    inset = wide(points).inset
    assert ([dot.number for dot in inset.drawing.dots] if inset else []) == rows, title
    assert (inset is not None) == bool(rows)


def test_an_inset_is_linear_from_zero() -> None:
    """Its own scale is as honest as the large one: twice the number, twice the height."""
    inset = wide((count(100), count(200, 2, "2023-09-25"), count(9000, 3, "2023-09-26"))).inset
    assert inset is not None
    low, high = (inset.drawing.base - dot.y for dot in inset.drawing.dots)
    assert high == pytest.approx(2 * low, abs=0.2)


def test_what_an_inset_numbers_has_no_number_outside() -> None:
    """A row's number stands once; the small frame holds the marks that are drawn again."""
    drawing = wide(ARRIVALS)
    assert drawing.inset is not None
    x, y, width, height = drawing.inset.part
    again = {dot.number for dot in drawing.inset.drawing.dots}
    for dot in drawing.dots:
        assert dot.numbered == (dot.number not in again)
        assert (x < dot.x < x + width and y < dot.y < y + height) == (dot.number in again)


def test_an_inset_without_room_in_the_plot_stands_below_it() -> None:
    """A narrow drawing grows by the inset; its plot stays as it was."""
    falling = ((84000, "01-10"), (61000, "01-20"), (900, "02-10"), (310, "02-14"), (40, "02-20"))
    points = tuple(count(value, row, f"2020-{day}") for row, (value, day) in enumerate(falling, 1))
    chart = interval_chart(points, "people", "s-series")
    assert chart is not None
    assert chart.narrow.inset is not None
    assert chart.narrow.inset.y > chart.narrow.base
    assert chart.narrow.height >= chart.narrow.inset.y + chart.narrow.inset.drawing.height


TITLES = [
    ("its days", (count(2), count(9, 2, "2023-09-25"), count(900, 3, "2023-09-26")), "24 to 25 Sept, enlarged"),
    ("one day for all", (count(2), count(9, 2, who="b"), count(900, 3, who="c")), "Up to 9, enlarged"),
    (
        "days of several years",
        (count(2), count(9, 2, "2023-09-25"), count(900, 3, "2025-09-26")),
        "24 to 25 Sept 2023, enlarged",
    ),
    (
        "bounds",
        (point("over 2", 2, None, "lower"), count(9, 2, "2023-09-25"), count(900, 3, "2023-09-26")),
        "24 to 25 Sept, enlarged",
    ),
]


@pytest.mark.parametrize(("title", "points", "expected"), TITLES, ids=[case[0] for case in TITLES])
def test_titles(title: str, points: tuple[Point, ...], expected: str) -> None:
    """An inset is named by its days, or by how far it reaches where others are of the same days."""
    inset = wide(points).inset
    assert inset is not None, title
    assert inset.drawing.texts[0].text == expected
