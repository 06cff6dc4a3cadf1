"""Range plots with every mark, and the chart of the arrivals, drawn wide and narrow."""

from dataclasses import replace
from itertools import pairwise

from variorum.site import chart_views as c

SCALE = tuple(
    c.Tick(at, label, "start" if at == 0 else "middle")
    for at, label in ((0, "0"), (32, "40,000"), (64, "80,000"), (96, "120,000"))
)
LEGEND: tuple[tuple[c.MarkKind, str], ...] = (
    ("exact", "exact count"),
    ("lower", "“more than”: true value at or above the bar"),
    ("repeat", "hollow or dashed: repeats another’s figure, or names no source"),
)


def plot(marks: tuple[c.PlotMark, ...], labels: tuple[tuple[str, float, int], ...], alt: str) -> c.RangePlot:
    """A range plot on the scale of the people who left."""
    series = tuple((a.at, b.at) for a, b in pairwise(marks) if a.css == "s-series")
    gap = (marks[0].at, marks[-1].at) if marks and marks[0].css == "s-conf" else None
    words = tuple(c.PlotLabel(text, at, y, "start" if at < 50 else "end") for text, at, y in labels)
    return c.RangePlot(height=56, baseline=27, ticks=SCALE, marks=marks, labels=words, series=series, gap=gap, alt=alt)


def every_mark() -> c.RangePlot:
    """One mark of each kind."""
    kinds: tuple[c.MarkKind, ...] = ("exact", "repeat", "lower", "upper", "about", "range", "vague", "computed")
    wide = {"range": 6.0, "vague": 6.0}
    marks = (
        *(c.PlotMark(kind, 4 + 12 * i, wide.get(kind, 0), "s-compat") for i, kind in enumerate(kinds)),
        c.PlotMark("vague", 98, 1, "s-compat"),
    )
    return plot(
        marks, tuple((kind, 6 + 12.0 * i, 15 if i % 2 else 47) for i, kind in enumerate(kinds)), "One mark of each kind"
    )


def arrivals_plot() -> c.RangePlot:
    """The demonstration's one series."""
    marks = (
        c.PlotMark("lower", 0.8, 0, "s-series"),
        c.PlotMark("exact", 3.9, 0, "s-series"),
        c.PlotMark("exact", 80.3, 0, "s-series"),
    )
    labels = (("more than 1,000", 0.8, 47), ("4,850", 3.9, 15), ("100,417, government", 83, 15))
    return plot(marks, labels, "More than 1,000 on 24 September, 4,850 on 25 September, 100,417 about a week later")


def bridge_plot() -> c.RangePlot:
    """Two lengths that cannot both be true."""
    marks = (c.PlotMark("exact", 24, 0, "s-conf"), c.PlotMark("exact", 72, 0, "s-conf"))
    return plot(
        marks,
        (("300 metres, builders", 26, 15), ("900 metres, operators", 74, 47)),
        "300 metres by the builders, 900 by the operators",
    )


def dots(spread: tuple[float, ...], heights: tuple[float, ...]) -> tuple[c.Dot, ...]:
    """A dot for each row of the table."""
    kinds: tuple[c.MarkKind, ...] = ("lower", "exact", "lower", "repeat", "lower", "repeat", "exact")
    return tuple(
        c.Dot(kind, x, y, None, i == 4, i + 1, f"#f-r{i + 1}", x if i > 1 else x - 18, y + 24 if i > 1 else y - 16)
        for i, (kind, x, y) in enumerate(zip(kinds, spread, heights, strict=True))
    )


def words(width: int, left: float, base: float, first: tuple[float, float]) -> tuple[c.ChartText, ...]:
    """What stands in the chart; `first` is the place of the first count's own words."""
    size = 13.5 if width > 700 else 12.5
    return (
        c.ChartText(width - 14, 18, "Day not given", size + 1, "end", "strong"),
        c.ChartText(width - 14, 34, "order has no meaning", size, "end", "plain"),
        c.ChartText(left + 8, 60, "About 120,000 lived there", size, "start", "plain"),
        c.ChartText(*first, "4,850", size + 1, "start", "strong"),
        c.ChartText(width * 0.55, base - 100, "no figures for these days", size, "end", "quiet"),
    )


def drawing(width: int, left: float, base: float, spread: tuple[float, ...], heights: tuple[float, ...]) -> c.Drawing:
    """The arrivals in user units: seven dots at `spread` and `heights`."""
    zone = spread[2] - (spread[3] - spread[2]) / 2
    return c.Drawing(
        width=width,
        height=int(base) + 54,
        left=left,
        right=width - 10.0,
        base=base,
        xticks=(c.Tick(spread[0], "24 Sept", "middle"), c.Tick(spread[6], "1 Oct", "middle")),
        xmarks=(left, zone, width - 10.0),
        yticks=((base, "0"), (heights[3], "100,000")),
        zones=((zone, 40, width - 10 - zone, base - 40),),
        bands=((66, 12),),
        paths=(f"M{spread[1]} {heights[1]}L{spread[6]} {heights[6]}",),
        dots=dots(spread, heights),
        texts=words(width, left, base, (spread[1] + 14, heights[1] + 4)),
    )


def chart() -> c.IntervalChart:
    """The arrivals, drawn wide and narrow."""
    wide = drawing(1080, 70, 396, (178, 250, 705, 777, 848, 920, 992), (393, 383, 126, 126, 126, 126, 125))
    narrow = drawing(340, 6, 384, (42, 66, 210, 236, 262, 288, 314), (381, 372, 142, 142, 142, 142, 141))
    caption = "At this scale 100,000 and 100,417 stand at the same height. The dotted line is not data."
    narrow = replace(narrow, cuts=((150, "26 to 29 Sept"),))
    return c.IntervalChart(wide, narrow, "s-series", LEGEND, caption, "Seven counts, from more than 1,000 to 100,417.")
