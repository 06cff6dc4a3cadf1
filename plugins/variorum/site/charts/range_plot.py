"""Range plots: each row's figures on one line, all rows of a group on one scale.

x is in percent of a column that may be `NARROWEST` to `WIDEST` px wide, y in px.
"""

from collections.abc import Iterable
from itertools import pairwise

from ..chart_views import MarkKind, PlotMark, RangePlot, Tick
from .alternatives import say_point
from .gaps import sum_gap, widest_gap
from .heights import MOST_TICKS, TICKS_OF_WHOLE
from .numbers import is_counted, reach, say_values, style_of
from .points import Mark, Point, marks_of, successions
from .range_labels import BELOW, NARROWEST, Anchor, place_labels
from .scale import Scale, fit_scale, nice_ticks
from .widths import text_width

BASELINE = 27
HEIGHT, HEIGHT_BELOW = 44, 56  # without and with labels below the line
AXIS_HEIGHT, AXIS_BASELINE, AXIS_SIZE = 20, 14, 12
BETWEEN = 10  # px of clear space between two tick labels
THINNEST = 0.5  # percent: below it a band would be a hairline

REACH: dict[MarkKind, tuple[float, float]] = {
    "exact": (6, 6),
    "repeat": (6, 6),
    "computed": (7, 7),
    "lower": (1, 26),
    "upper": (26, 1),
    "about": (19, 19),
    "range": (2, 2),
    "vague": (2, 2),
}
"""How far each kind of mark reaches to the left and right of its place, in px, with its stroke (mock, section 4)."""


def range_plots(
    rows: tuple[tuple[Point, ...], ...], unit: str, gaps: tuple[bool, ...] = ()
) -> tuple[tuple[RangePlot, ...], RangePlot]:
    """(a plot for each of `rows`, their axis): the figures of one group, in `unit`, on one scale from zero.

    `gaps` says of each row whether its live figures leave a gap to be shown (conflict, or a sum that does not fit).
    Labels that have no room are left out, the least telling first; `alt` says every point.
    """
    drawn = tuple(marks_of(row) for row in rows)
    scale, ticks = _axis([mark for marks in drawn for mark in marks], unit)
    flags = (*gaps, *(False for _ in rows))
    plots = tuple(_plot(row, scale, ticks, unit, gap) for row, gap in zip(rows, flags, strict=False))
    return plots, RangePlot(AXIS_HEIGHT, AXIS_BASELINE, ticks, (), (), (), None, "")


def _axis(marks: list[Mark], unit: str) -> tuple[Scale, tuple[Tick, ...]]:
    """The scale in percent of the width, and as many ticks as have room; the last is no lower than the highest mark.

    Marks have fixed sizes in px, so they take most of the width in the narrowest column.
    """
    values = tuple(value for mark in marks for value in (mark.low, mark.high))
    low, top = min([0.0, *values]), reach(max([0.0, *values]), unit)
    most = TICKS_OF_WHOLE if top == style_of(unit).whole else MOST_TICKS
    for count in range(most, 2, -1):
        marked = nice_ticks(low, top, count, whole=is_counted(values))
        extents = [(value, *_percent(REACH[mark.kind])) for mark in marks for value in (mark.low, mark.high)]
        scale = fit_scale([*extents, (marked[0], 0, 0), (marked[-1], 0, 0)], 100)
        words = zip(marked, say_values(marked, unit), strict=True)
        ticks = tuple(_tick(round(scale.at(value), 3), label) for value, label in words)
        if _apart(ticks):
            break
    return scale, ticks if _apart(ticks) else tuple(dict.fromkeys((ticks[0], ticks[-1])))


def _percent(reaches: tuple[float, float]) -> tuple[float, float]:
    return reaches[0] / NARROWEST * 100, reaches[1] / NARROWEST * 100


def _tick(at: float, label: str) -> Tick:
    half = text_width(label, AXIS_SIZE) / 2
    anchor: Anchor = "start" if at / 100 * NARROWEST < half else "middle"
    return Tick(at, label, "end" if (100 - at) / 100 * NARROWEST < half else anchor)


def _apart(ticks: tuple[Tick, ...]) -> bool:
    """Whether the labels keep clear of each other in the narrowest column; in a wider one they are further apart."""
    return all(_right(a) + BETWEEN <= _left(b) for a, b in pairwise(ticks))


def _left(tick: Tick) -> float:
    share = {"start": 0.0, "middle": 0.5, "end": 1.0}[tick.anchor]
    return tick.at / 100 * NARROWEST - share * text_width(tick.label, AXIS_SIZE)


def _right(tick: Tick) -> float:
    return _left(tick) + text_width(tick.label, AXIS_SIZE)


def _plot(row: tuple[Point, ...], scale: Scale, ticks: tuple[Tick, ...], unit: str, has_gap: bool) -> RangePlot:  # noqa: FBT001  one of `gaps`
    marks = marks_of(row)
    pairs = [(mark, _plot_mark(mark, scale)) for mark in marks]
    labels = place_labels(pairs, unit)
    misfit = sum_gap(marks) if has_gap else None
    gap = misfit or (widest_gap(marks) if has_gap else None)
    return RangePlot(
        height=HEIGHT_BELOW if any(label.y == BELOW for label in labels) else HEIGHT,
        baseline=BASELINE,
        ticks=ticks,
        marks=_in_order(pairs),
        labels=labels,
        series=_series(marks, scale),
        gap=gap and (round(scale.at(gap[0]), 3), round(scale.at(gap[1]), 3)),
        alt="; ".join(map(say_point, row)),
        gap_css="s-unclear" if misfit else "s-conf",
    )


def _plot_mark(mark: Mark, scale: Scale) -> PlotMark:
    at = scale.at(mark.low)
    width = scale.at(mark.high) - at
    if mark.kind in {"range", "vague"}:
        width = max(width, THINNEST)
        at = min(at, 100 - width - _percent(REACH[mark.kind])[1])
    return PlotMark(mark.kind, round(at, 3), round(width, 3), mark.point.css)


def _in_order(pairs: Iterable[tuple[Mark, PlotMark]]) -> tuple[PlotMark, ...]:
    """Marks in the order of drawing: what is repeated or superseded below what is live; equal ones once."""
    order = sorted(pairs, key=lambda pair: (pair[1].width == 0, pair[0].point.live, not pair[0].point.repeat))
    return tuple(dict.fromkeys(plot for _, plot in reversed(order)))[::-1]


def _series(marks: tuple[Mark, ...], scale: Scale) -> tuple[tuple[float, float], ...]:
    steps = ((a.low, b.low) for line in successions(marks) for a, b in pairwise(line) if a.low != b.low)
    return tuple(dict.fromkeys((round(scale.at(a), 3), round(scale.at(b), 3)) for a, b in steps))
