"""The words of an interval chart that are not at a mark: over the zone without days, at reference bands, under days."""

from collections.abc import Iterator

from ..chart_views import ChartText
from .boxes import RISE, Box, clear, text_box
from .days import is_bounded, last_day, say_days
from .heights import Heights, Reference, reference_bands, reference_lines
from .layout import LINE, MONTH_NAMES, Layout
from .periods import months_line
from .range_labels import Anchor
from .standing import Stage
from .time_axis import stretch_of
from .widths import text_width, wrap

NO_DAY, NO_ORDER = "Day not given", "order has no meaning"
MOST_LINES = 3
INDENT = 8


def zone_words(stage: Stage, layout: Layout) -> tuple[ChartText, ...]:
    """What stands over the zone: that its days are not given, and about when they were."""
    if stage.zone is None:
        return ()
    lines = (NO_DAY, *wrap(_zone_detail(stage), layout.plain, layout.width - 2 * INDENT))
    sizes = [text_width(line, layout.plain, strong=i == 0) for i, line in enumerate(lines)]
    fits = stage.zone + max(sizes) <= layout.width - 1
    anchor: Anchor = "start" if fits else "end"
    x = stage.zone if fits else layout.right
    step = layout.plain * LINE
    first = layout.top - 6 - step * (len(lines) - 1)
    return tuple(
        ChartText(x, round(first + i * step, 1), line, layout.plain, anchor, "plain" if i else "strong", halo=False)
        for i, line in enumerate(lines)
    )


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


def months_words(stage: Stage, layout: Layout) -> tuple[ChartText, ...]:
    """The months and years, under the names of the days."""
    text = months_line(stage.axis, short=layout.inside)
    y = layout.base + MONTH_NAMES
    return (ChartText(stage.axis.left, y, text, layout.plain, "start", "quiet", halo=False),) if text else ()


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
