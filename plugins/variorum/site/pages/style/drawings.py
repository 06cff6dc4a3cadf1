"""Charts and a map of the style page: every mark, drawn by the code that draws all others."""

from datetime import datetime, timedelta

from ....edtf import Stretch
from ....model import Interval, Value, VerdictKind
from ...chart_views import IntervalChart, MarkKind, RangePlot
from ...charts import Point, interval_chart, range_plots
from ...chips import CHIPS, chip
from ...map_views import LocatorMap, MapDot, MapSheet, MapText, ScaleBar
from ...views import Link, QuantityRow, StyleDrawings
from .bodies import HERE

MARKS: tuple[tuple[MarkKind, str, float | None, float | None], ...] = (
    ("exact", "40", 40, 40), ("repeat", "55", 55, 55), ("lower", "more than 70", 70, None),
    ("upper", "fewer than 20", None, 20), ("about", "about 90", 90, 90), ("range", "25 to 35", 25, 35),
    ("vague", "dozens", 24, 99), ("computed", "62 computed", 62, 62),
)  # fmt: skip
"""Kind of mark, words, and the ends of the number."""
SMALL: tuple[tuple[MarkKind, str, float | None, float | None], ...] = (
    ("exact", "1", 1, 1), ("exact", "3", 3, 3), ("exact", "5", 5, 5),
)  # fmt: skip
"""Counts so small beside the others that a chart draws them once more, enlarged."""


def _point(row: int, mark: tuple[MarkKind, str, float | None, float | None], css: str, day: int | None = None) -> Point:
    kind, worded, low, high = mark
    start = datetime(2021, 5, day) if day else None
    stretch = Stretch(start, start + timedelta(days=1)) if start else None
    words_only = kind == "vague"
    who: dict[MarkKind, str] = {"repeat": "no source named", "computed": "our sum"}
    return Point(
        label=worded, who=who.get(kind, "Ferry Office"),
        value=Value(None, None) if words_only else Value(low, high), interval=Interval(low, high), kind=kind, css=css,
        stretch=stretch, day_known=stretch is not None, line="" if kind in {"repeat", "computed"} else "ferry-office",
        rows=(row,), href=f"#f-r{row % 5 + 1}", repeat=kind == "repeat", live=True,
    )  # fmt: skip


def _chart() -> IntervalChart:
    """Every mark on a day of its own, small counts before them in an inset, two without a day, and a band."""
    early = [_point(nth, mark, "s-series", nth) for nth, mark in enumerate(SMALL, 1)]
    points = [_point(nth, mark, "s-series", nth) for nth, mark in enumerate(MARKS, len(SMALL) + 1)]
    apart = [
        _point(nth, mark, "s-series") for nth, mark in enumerate((MARKS[0], MARKS[4]), len(points) + len(SMALL) + 1)
    ]
    drawn = interval_chart((*early, *points, *apart), "people", "s-series", (("110 aboard", 105, 115),))
    assert drawn is not None, "days and numbers are given above"
    return drawn


def _rows() -> tuple[QuantityRow, ...]:
    """A row for each verdict: a number early, a number late, and red dots between them where they conflict."""
    verdicts = [kind for kind in CHIPS if kind not in {"contested", "agreed"}]
    css = [CHIPS[kind][0] for kind in verdicts]
    pairs = tuple((_point(1, MARKS[0], name, 1), _point(2, ("exact", "80", 80, 80), name, 2)) for name in css)
    plots, _ = range_plots(pairs, "people", tuple(kind == "conflict" for kind in verdicts))
    drawn = [_row(kind, plot, "") for kind, plot in zip(verdicts, plots, strict=True)]
    said: tuple[VerdictKind, ...] = ("contested", "agreed")
    return (*drawn, *(_row(kind, None, "said, not counted: words stand in place of a plot") for kind in said))


def _row(kind: VerdictKind, plot: RangePlot | None, words: str) -> QuantityRow:
    sentence = f"What a verdict of “{CHIPS[kind][1].lower()}” means, in one plain sentence."
    return QuantityRow(kind, Link(f"A question that is {kind}", HERE), "2 reports, one witness", plot, words, sentence,
                       chip(kind, HERE))  # fmt: skip


def _map() -> LocatorMap:
    """A made-up shore: every kind of dot, line and text a map can have."""
    texts = (
        MapText(170, 40, "LAKELAND", 12, "middle", "country"), MapText(200, 90, "Upper Reach", 14, "middle", "area"),
        MapText(160, 124, "North Pier / Long Pier", 13.5, "start", "focus"),
        MapText(120, 204, "Mill", 13, "end", "place"),
    )  # fmt: skip
    dots = (MapDot(150, 120, focus=True, approximate=False), MapDot(140, 180, focus=False, approximate=True))
    narrow = MapSheet(
        width=340, height=300, land="M-12-12l364 0 0 312-364 0z", coasts="M-12 250l364-20", borders="M40-12l30 324",
        disputed="M300-12l-20 324", leaders=((138, 184, 124, 198),), dots=dots, texts=texts,
        scale=ScaleBar(14, 286, 60, MapText(81, 286, "20 km", 12, "start", "scale")),
    )  # fmt: skip
    alt = "Map of a made-up shore: North Pier, and Mill about 9 km south."
    return LocatorMap(narrow, narrow, alt, "Everything on this map is made up.")


def drawings() -> StyleDrawings:
    """Every mark, every kind of row, a chart over time and a map."""
    plots, axis = range_plots(tuple((_point(1, mark, "s-series"),) for mark in MARKS), "people")
    kinds = tuple((mark[0], plot) for mark, plot in zip(MARKS, plots, strict=True))
    return StyleDrawings(_rows(), axis, kinds, _chart(), _map())
