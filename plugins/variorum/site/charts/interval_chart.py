"""The interval chart of a quantity: time across, value up, linear from zero, drawn wide and narrow."""

import math

from ..chart_views import IntervalChart
from .captions import alternative, caption, legend
from .drawing import draw
from .heights import Reference
from .layout import NARROW, WIDE
from .points import LARGEST, Point, marks_of
from .time_axis import split_by_day

FEWEST = 2  # a single figure is said in words; a chart of it would show nothing to compare


def interval_chart(
    points: tuple[Point, ...], unit: str, css: str, reference: tuple[tuple[str, float, float], ...] = ()
) -> IntervalChart | None:
    """`points` of one quantity, in `unit`, as a chart; None where fewer than two give a number or no day is known.

    `reference` bands (label, low, high) are what the figures are read against ("About 120,000 lived there before").
    Points whose day is inferred or not given stand in a zone at the right, where order has no meaning. What has no
    room is left out of a drawing, the least telling first, and the caption says how much; `alt` says every point.
    """
    marks = marks_of(points)
    known, _ = split_by_day(marks)
    if len(marks) < FEWEST or not known:
        return None
    references = tuple(Reference(label, min(a, b), max(a, b)) for label, a, b in reference if _drawable(a, b))
    wide, narrow = draw(marks, references, unit, WIDE), draw(marks, references, unit, NARROW)
    return IntervalChart(
        wide=wide,
        narrow=narrow,
        css=css,
        legend=legend((wide, narrow)),
        caption=caption(points, marks, wide, narrow, unit),
        alt=alternative(points, references),
    )


def _drawable(low: float, high: float) -> bool:
    return not math.isnan(low + high) and max(abs(low), abs(high)) <= LARGEST
