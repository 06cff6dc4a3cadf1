"""Interval charts as they are drawn: the room that words and marks take, what overlaps, and what is said."""

from collections.abc import Iterator
from itertools import combinations

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
