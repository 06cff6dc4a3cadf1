"""Marks without a day stand at their days where these are near, else beside the axis, on the side of their time."""

from datetime import datetime

import pytest

from tests.site.charts_cases import ARRIVALS, count, point
from variorum.site.charts import Point
from variorum.site.charts.layout import NARROW, WIDE
from variorum.site.charts.points import marks_of
from variorum.site.charts.time_axis import Axis, split_by_day
from variorum.site.charts.zones import NEAREST, SEAM, Zone, lay_out


def laid(points: tuple[Point, ...], layout: object = WIDE) -> tuple[Axis, Zone]:
    """The axis and the zone of `points`, which must have one."""
    assert layout in {WIDE, NARROW}
    known, unknown = split_by_day(marks_of(points))
    axis, zone = lay_out(known, unknown, 70, NARROW if layout is NARROW else WIDE)
    assert zone is not None
    return axis, zone


def about(day: str, row: int = 9) -> Point:
    """A count of about a day."""
    return point("5", 5, 5, day=day, known=False, row=row)


ZONES = [
    ("soon after: on the axis", (count(1), about("2023-09-30")), True, 1, None),
    ("soon before: on the axis", (count(1), about("2023-09-20")), True, 1, None),
    (
        "between two days: on the axis",
        (count(1), count(2, 2, "2023-12-01"), about("2023-10-10/2023-10-20")),
        True,
        1,
        None,
    ),
    (
        "long after: right, days left out",
        (count(1), about("2024-02-01")),
        False,
        1,
        (datetime(2023, 9, 25), datetime(2024, 2, 1)),
    ),
    (
        "long before: left, days left out",
        (count(1), about("2023-05-01")),
        False,
        -1,
        (datetime(2023, 5, 2), datetime(2023, 9, 24)),
    ),
    (
        "until the first day: left",
        (count(1), count(2, 2, "2023-09-25"), about("2023-09-19/2023-09-24")),
        False,
        -1,
        None,
    ),
    ("around all days: right", (count(1), about("2023-09-20/2023-09-30")), False, 1, None),
    ("without any date: right", (count(1), about("2023-05-01"), count(2, 2, None)), False, 1, None),
]


@pytest.mark.parametrize(("title", "points", "on_axis", "side", "cut"), ZONES, ids=[case[0] for case in ZONES])
def test_where_the_zone_stands(
    title: str,
    points: tuple[Point, ...],
    on_axis: bool,  # noqa: FBT001  the case's answer
    side: int,
    cut: tuple[datetime, datetime] | None,
) -> None:
    """A zone never stands right of days that it is earlier than, nor left of days that it is later than."""
    axis, zone = laid(points)
    assert (zone.on_axis, zone.side, zone.cut) == (on_axis, side, cut), title
    if on_axis:
        assert zone.days is not None
        assert (zone.left, zone.right) == (axis.at(zone.days[0]), axis.at(zone.days[1]))
    else:
        beside = axis.left - zone.right if side < 0 else zone.left - axis.right
        assert beside == pytest.approx(SEAM if cut else 0)


def test_without_room_at_its_days_the_zone_stands_beside_the_axis() -> None:
    """Five marks of two days have room on the wide drawing of eight days, and none on the narrow one."""
    _, wide = laid(ARRIVALS)
    assert wide.on_axis
    assert wide.right - wide.left >= 5 * NEAREST
    _, narrow = laid(ARRIVALS, NARROW)
    assert narrow.cut == (datetime(2023, 9, 26), datetime(2023, 9, 30))


def test_no_zone_without_unknown_days() -> None:
    """Where every mark has its day, the axis fills the drawing."""
    known, _ = split_by_day(marks_of((count(1), count(2, 2, "2023-09-26"))))
    axis, zone = lay_out(known, (), 70, WIDE)
    assert (axis.left, axis.right, zone) == (70, WIDE.right, None)
