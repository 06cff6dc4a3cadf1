"""Small counts beside large ones: which stand too low to be told apart, and where they have room to be drawn again.

A linear scale from zero shows a hundredth of its length as nothing. The counts that it hides are drawn a second time in
an inset, on a scale of their own, also linear and from zero.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import groupby, pairwise

from .boxes import Box, clear
from .days import last_day, say_days
from .heights import Heights
from .layout import Layout
from .numbers import say_value
from .points import Mark
from .standing import Stage, Standing
from .time_axis import split_by_day, stretch_of
from .widths import text_width

SMALL = 0.06  # of the scale: about two dots high in a drawing, so that two such values are seen at one height
APART = 1.25  # the largest of them to the smallest: nearer ones could not be told apart in an inset either
FEWEST = 0.2  # of all marks: a few stragglers among many are not what the chart tells
GRID = 20  # units between the places tried
MARGIN = 8  # units kept clear round an inset
PAD = 6  # from the marks to the frame round them
STEP = 12  # units between the points of a line at which an inset must not stand


def small_run(stage: Stage, scale: Heights) -> tuple[Standing, ...]:
    """The longest run of neighbours along the axis that all stand at its foot while others do not; () without one."""
    if scale.scale.low < 0:
        return ()
    dated = sorted((s for s in stage.standings if s.dated), key=lambda s: (s.x, s.mark.point.row))
    runs = [tuple(run) for is_small, run in groupby(dated, lambda s: _is_small(s.mark, scale)) if is_small]
    best = max(runs, key=len, default=())
    worth = len(stage.standings) * FEWEST <= len(best) < len(stage.standings)
    return best if worth and _differ(best) and _is_dated(best) else ()


def _is_small(mark: Mark, scale: Heights) -> bool:
    return mark.high <= SMALL * scale.scale.high


def _is_dated(run: tuple[Standing, ...]) -> bool:
    """Whether all have a place on an axis of their own, too: a week does among years, but not among days."""
    return not split_by_day(tuple(standing.mark for standing in run))[1]


def _differ(run: tuple[Standing, ...]) -> bool:
    values = [standing.mark.high for standing in run]
    return len(values) > 1 and max(values) > APART * min(values)


def inset_layout(size: tuple[int, int], run: tuple[Standing, ...], stage: Stage, unit: str, outer: Layout) -> Layout:
    """The frame and sizes of an inset for `run`."""
    width, height = size
    return replace(
        outer, width=width, height=height, left=8, right=width - 8, top=34, base=height - 28, inside=True, crowd=12,
        most_labels=5, label_room=min(outer.label_room, width * 0.45), insets=(), clock=stage.clock,
        title=_title(run, stage, unit, outer.plain, width - 16),
    )  # fmt: skip  # a table of fields


def _title(run: tuple[Standing, ...], stage: Stage, unit: str, size: float, room: float) -> str:
    """What is enlarged, where its words have room."""
    title = f"{_content(run, stage, unit)}, enlarged"
    return title if text_width(title, size, strong=True) <= room else "Enlarged"


def _content(run: tuple[Standing, ...], stage: Stage, unit: str) -> str:
    """Its days, where they hold nothing else; else its highest value."""
    inside = [stretch_of(standing.mark) for standing in run]
    start, end = min(stretch.start for stretch in inside), max(stretch.end for stretch in inside)
    mine = {id(standing) for standing in run}
    rest = [stretch_of(s.mark) for s in stage.standings if s.dated and id(s) not in mine]
    if any(other.start < end and start < other.end for other in rest):
        return f"Up to {say_value(max(standing.mark.high for standing in run), unit)}"
    years = (start.year, last_day(end).year) != (stage.axis.start.year, last_day(stage.axis.end).year)
    return say_days(start.date(), last_day(end), short=True, year=years)


def part_of(run: tuple[Standing, ...], layout: Layout) -> tuple[float, float, float, float]:
    """x, y, width and height of the frame round the marks of `run`."""
    boxes = [standing.box for standing in run]
    left = max(min(box.left for box in boxes) - PAD, 1)
    right = min(max(box.right for box in boxes) + PAD, layout.width - 1)
    top, bottom = min(box.top for box in boxes) - PAD, layout.base + PAD
    return round(left, 1), round(top, 1), round(right - left, 1), round(bottom - top, 1)


def rooms(
    size: tuple[int, int], run: tuple[Standing, ...], taken: tuple[Box, ...], free: tuple[float, float], layout: Layout
) -> Iterator[tuple[float, float]]:
    """Places (x, y) for an inset of `size` between the ends of `free`, clear of `taken`, nearest to `run` first."""
    width, height = size
    middle = (min(s.x for s in run) + max(s.x for s in run)) / 2
    xs = range(int(free[0]) + MARGIN, int(free[1]) - width - MARGIN + 1, GRID)
    ys = range(int(layout.top) + MARGIN, int(layout.base) - height - MARGIN + 1, GRID)
    places = sorted(((x, y) for x in xs for y in ys), key=lambda at: (abs(at[0] + width / 2 - middle), -at[1]))
    for x, y in places:
        if clear(Box(x, y, x + width, y + height), taken, MARGIN):
            yield x, y


def along(lines: Iterable[tuple[Standing, ...]]) -> Iterator[Box]:
    """The dotted lines as a row of points."""
    for line in lines:
        for a, b in pairwise(line):
            count = int(max(abs(b.x - a.x), abs(b.y - a.y)) / STEP) + 1
            for i in range(count + 1):
                x, y = a.x + (b.x - a.x) * i / count, a.y + (b.y - a.y) * i / count
                yield Box(x, y, x, y)
