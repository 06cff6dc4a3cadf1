"""The interval chart of a quantity: time across, value up, linear from zero, drawn wide and narrow."""

import math
from dataclasses import replace

from ..chart_views import Drawing, IntervalChart
from .captions import alternative, caption, legend
from .drawing import draw
from .heights import Reference
from .layout import MIDDLE, NARROW, WIDE
from .points import LARGEST, Mark, Point, marks_of
from .time_axis import split_by_day

LAYOUTS = (WIDE, MIDDLE, NARROW)
FEWEST = 2  # a single figure is said in words; a chart of it would show nothing to compare
FEWEST_DAYS = 2  # of two marks: one on an axis and one beside it show no more than the table


def interval_chart(
    points: tuple[Point, ...], unit: str, css: str, reference: tuple[tuple[str, float, float], ...] = ()
) -> IntervalChart | None:
    """`points` of one quantity, in `unit`, as a chart.

    None where there is nothing to compare: fewer than two give a number, all give the same, no day is known, or of two
    only one has a day.

    `reference` bands (label, low, high) are what the figures are read against ("About 120,000 lived there before").
    Points whose day is not given stand in a zone, where order has no meaning: at its days, where all dates are near
    each other; else beside the axis, and the drawing says which days lie between. Every number is drawn; row
    numbers and labels that have no room are left out, the least telling first, and the caption says how many; `alt`
    says every point.
    """
    marks = marks_of(points)
    known, _ = split_by_day(marks)
    if len(marks) < FEWEST or not known or len(marks) == FEWEST_DAYS > len(known) or _are_alike(marks):
        return None
    references = tuple(Reference(label, min(a, b), max(a, b)) for label, a, b in reference if _drawable(a, b))
    wide, middle, narrow = _drawings(marks, references, unit)
    return IntervalChart(
        wide=wide,
        narrow=narrow,
        css=css,
        legend=legend((wide, narrow)),
        caption=caption(points, marks, wide, narrow, unit),
        alt=alternative(points, references),
        middle=middle,
    )


def _drawings(
    marks: tuple[Mark, ...], references: tuple[Reference, ...], unit: str
) -> tuple[Drawing, Drawing, Drawing]:
    """The three renderings. One caption serves them all: by the hour, marks stand in all of them or in none."""
    wide, middle, narrow = (draw(marks, references, unit, layout) for layout in LAYOUTS)
    if any(d.clock for d in (wide, middle, narrow)) and not all(d.clock for d in (wide, middle, narrow)):
        wide, middle, narrow = (draw(marks, references, unit, replace(layout, clock=False)) for layout in LAYOUTS)
    return wide, middle, narrow


def _are_alike(marks: tuple[Mark, ...]) -> bool:
    """Whether all marks would stand at one height: a sentence says that better."""
    return len({(mark.low, mark.high) for mark in marks}) == 1


def _drawable(low: float, high: float) -> bool:
    return not math.isnan(low + high) and max(abs(low), abs(high)) <= LARGEST
