"""The words of an interval chart that are not at a mark: over the zone without days, at reference bands, under days."""

from collections.abc import Iterator
from itertools import product

from ..chart_views import ChartText
from .boxes import RISE, Box, clear, text_box
from .days import is_bounded, last_day, say_days
from .heights import Heights, Reference, reference_bands, reference_lines
from .layout import LINE, MONTH_NAMES, Layout
from .periods import division_of, months_line
from .range_labels import Anchor
from .standing import Stage
from .time_axis import MONTH, stretch_of
from .widths import text_width, wrap
from .zones import seam_of

NO_ORDER = "order has no meaning"
HOURS = ("; a figure with an hour stands at that hour", "; hours to scale")
"""Said of an axis on which marks stand at their hours, in full and short."""
CUT_ANCHORS: tuple[Anchor, ...] = ("middle", "start", "end")
APART = 14  # units between two texts on one line
MOST_LINES = 3
INDENT = 8


def zone_words(stage: Stage, layout: Layout) -> tuple[ChartText, ...]:
    """What stands over the zone: that its days are not given, and about when they were."""
    if stage.zone is None:
        return ()
    lines = (
        f"{_not_given(stage)} not given",
        *wrap(_zone_detail(stage), layout.plain, layout.width - 2 * INDENT),
    )
    width = max(text_width(line, layout.plain, strong=i == 0) for i, line in enumerate(lines))
    fits = stage.zone.left + width <= layout.width - 1
    anchor: Anchor = "start" if fits else "end"
    x = stage.zone.left if fits else max(stage.zone.right, min(layout.right, 1 + width))
    step = layout.plain * LINE
    first = layout.top - 6 - step * (len(lines) - 1)
    return tuple(
        ChartText(x, round(first + i * step, 1), line, layout.plain, anchor, "plain" if i else "strong", halo=False)
        for i, line in enumerate(lines)
    )


def _not_given(stage: Stage) -> str:
    """What the texts leave out of the dates in the zone: the day, where they give the month, or the axis's period."""
    division, _ = division_of(stage.axis)
    stretches = [stretch_of(standing.mark) for standing in stage.standings if not standing.dated]
    near = any(stretch.end - stretch.start < MONTH for stretch in stretches)
    return "Day" if near else division.name.split()[-1].capitalize()[:-1]


def _zone_detail(stage: Stage) -> str:
    marks = [standing.mark for standing in stage.standings if not standing.dated]
    stretches = [stretch_of(mark) for mark in marks if is_bounded(mark.point.stretch)]
    order = NO_ORDER if len(marks) > 1 else ""
    if not stretches:
        return order
    first, last = min(s.start for s in stretches).date(), last_day(max(s.end for s in stretches))
    axis_year = last_day(stage.axis.end).year
    days = say_days(first, last, short=True, year=(first.year, last.year) != (axis_year, axis_year))
    return "; ".join(filter(None, (f"about {days}", order)))


def under_words(stage: Stage, layout: Layout) -> tuple[ChartText, ...]:
    """Under the names of the days: their months and years, whether hours count, and which days are left out."""
    y = layout.base + MONTH_NAMES
    cut = () if stage.zone is None or stage.zone.cut is None else (f"{cut_days(stage, short=True)}: no figures",)
    for months in _months(stage, layout):
        first = tuple(_quiet(stage.axis.left, y, text, "start", layout) for text in months)
        last = tuple(_quiet(stage.axis.right, y, text, "end", layout) for text in months)
        for names, anchor in product((first, last), CUT_ANCHORS):
            texts = (*names, *(_quiet(_seam(stage), y, text, anchor, layout) for text in cut))
            if _side_by_side(texts, layout):
                return texts
    return first


def _months(stage: Stage, layout: Layout) -> Iterator[tuple[str, ...]]:
    """The months and years under an axis of days, from the fullest words to the shortest."""
    text = months_line(stage.axis, short=layout.inside)
    hours = HOURS if stage.clock and text else ("",)
    yield from ((f"{text}{words}",) if text else () for words in hours)
    if stage.clock and text:
        yield (text,)


def cut_days(stage: Stage, *, short: bool = False) -> str:
    """The days that the axis leaves out; "" where it leaves out none."""
    if stage.zone is None or stage.zone.cut is None:
        return ""
    first, end = stage.zone.cut
    last = last_day(end)
    years = {first.year, last.year, last_day(stage.axis.end).year}
    return say_days(first.date(), last, short=short, year=len(years) > 1)


def _seam(stage: Stage) -> float:
    assert stage.zone is not None, "days are left out beside a zone only"
    return seam_of(stage.axis, stage.zone)


def _quiet(x: float, y: float, text: str, anchor: Anchor, layout: Layout) -> ChartText:
    return ChartText(round(x, 1), y, text, layout.plain, anchor, "quiet", halo=False)


def _side_by_side(texts: tuple[ChartText, ...], layout: Layout) -> bool:
    boxes = tuple(map(text_box, texts))
    inside = all(box.left >= 1 and box.right <= layout.width - 1 for box in boxes)
    return inside and all(clear(box, boxes[:i], APART) for i, box in enumerate(boxes))


def reference_words(
    references: tuple[Reference, ...], scale: Heights, left: float, taken: tuple[Box, ...], layout: Layout
) -> tuple[ChartText, ...]:
    """The labels of the bands over or under them at either end, where they have room clear of `taken`."""
    placed: tuple[ChartText, ...] = ()
    for reference, band in zip(references, reference_bands(references, scale), strict=True):
        lines = reference_lines(reference, layout)
        if len(lines) > MOST_LINES or not lines[0]:
            continue
        tries = _reference_places(lines, band, left, layout)
        placed += next((texts for texts in tries if has_room(texts, (*taken, *map(text_box, placed)), layout)), ())
    return placed


def _reference_places(
    lines: tuple[str, ...], band: tuple[float, float], left: float, layout: Layout
) -> Iterator[tuple[ChartText, ...]]:
    step = layout.plain * LINE
    above, below = band[0] - 5 - step * (len(lines) - 1), band[0] + band[1] + 3 + RISE * layout.plain
    ends: tuple[tuple[float, Anchor], ...] = ((left + INDENT, "start"), (layout.right - INDENT, "end"))
    for y in (above, below):
        for x, anchor in ends:
            yield tuple(
                ChartText(x, round(y + i * step, 1), line, layout.plain, anchor, "plain")
                for i, line in enumerate(lines)
            )


def has_room(texts: tuple[ChartText, ...], taken: tuple[Box, ...], layout: Layout, gap: float = 2) -> bool:
    """Whether all `texts` lie in the frame of the layout, clear of what is `taken`."""
    boxes = tuple(map(text_box, texts))
    return all(box.within(layout.frame) and clear(box, taken, gap) for box in boxes)
