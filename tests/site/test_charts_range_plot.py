"""Range plots: one scale for a group, marks and labels inside their column at every width, nothing that is not so."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.site.charts_cases import ARRIVALS, GALLERY, GOVERNMENT, NOBODY, any_points, count, point
from variorum.site.chart_views import PlotLabel, RangePlot, Tick
from variorum.site.charts import Point, range_plots
from variorum.site.charts.boxes import start_of
from variorum.site.charts.gaps import sum_gap, widest_gap
from variorum.site.charts.points import marks_of
from variorum.site.charts.range_plot import AXIS_SIZE, REACH
from variorum.site.charts.widths import text_width

COLUMNS = (280, 300, 411, 500, 699, 700)
LABEL_SIZE = 12.5
ROUNDING = 0.05  # px: places are given to a thousandth of a percent


def span(label: PlotLabel | Tick, column: float, size: float) -> tuple[float, float]:
    """Left and right edge of a label in a column of `column` px."""
    text = label.text if isinstance(label, PlotLabel) else label.label
    left = start_of(label.at / 100 * column, text_width(text, size), label.anchor)
    return left, left + text_width(text, size)


def apart(spans: list[tuple[float, float]]) -> bool:
    """Whether no two of `spans` overlap."""
    ordered = sorted(spans)
    return all(a[1] <= b[0] for a, b in pairwise(ordered))


def faults(plot: RangePlot) -> list[str]:
    """What leaves the plot or overlaps in it, at any width."""
    found = []
    for column in COLUMNS:
        rows = [[span(label, column, LABEL_SIZE) for label in plot.labels if label.y == y] for y in (15, 47)]
        rows.append([span(tick, column, AXIS_SIZE) for tick in plot.ticks])
        if not all(map(apart, rows)):
            found.append(f"labels overlap at {column}")
        if any(left < -ROUNDING or right > column + ROUNDING for row in rows for left, right in row):
            found.append(f"a label leaves the frame at {column}")
        for mark in plot.marks:
            before, after = REACH[mark.kind]
            left, right = mark.at / 100 * column - before, (mark.at + mark.width) / 100 * column + after
            if left < -ROUNDING or right > column + ROUNDING:
                found.append(f"{mark} leaves the frame at {column}")
    return found


def only(points: tuple[Point, ...], unit: str = "people", *, gap: bool = False) -> RangePlot:
    """The plot of a single row."""
    plots, _ = range_plots((points,), unit, (gap,))
    return plots[0]


def test_the_arrivals_are_one_growing_count() -> None:
    """The demo's row: a bound, counts, a ring; a line from the first count to the last; the latest named in full."""
    plot = only(ARRIVALS)
    assert [(mark.kind, mark.at < 50) for mark in plot.marks] == [
        ("lower", True),
        ("exact", True),
        ("repeat", False),
        ("lower", False),
        ("exact", False),
    ]
    assert len(plot.series) == 1
    assert plot.series[0] == (plot.marks[1].at, plot.marks[4].at)
    assert f"100,417, {GOVERNMENT}" in [label.text for label in plot.labels]
    assert plot.gap is None
    assert plot.alt.startswith(
        f"more than 1,000, {GOVERNMENT}, 24 September 2023; 4,850, {GOVERNMENT}, 25 September 2023"
    )
    assert plot.alt.endswith(f"100,417, {GOVERNMENT}, day not given, 1 October 2023")


def test_all_rows_of_a_group_stand_on_one_scale() -> None:
    """The same number stands at the same place in every row, under the same ticks as the axis."""
    plots, axis = range_plots(((count(500), count(1000)), (count(500),)), "people")
    assert plots[0].marks[0].at == plots[1].marks[0].at
    assert plots[0].ticks == plots[1].ticks == axis.ticks
    assert [tick.label for tick in axis.ticks] == ["0", "250", "500", "750", "1,000"]
    assert axis.marks == () == axis.labels


def test_a_share_is_drawn_against_the_whole() -> None:
    """Percentages stand on an axis to a hundred, as long as they are not all small beside it."""
    _, axis = range_plots(((count(80),),), "percent")
    assert [tick.label for tick in axis.ticks] == ["0\u00a0%", "25\u00a0%", "50\u00a0%", "75\u00a0%", "100\u00a0%"]
    _, small = range_plots(((count(3.1),),), "percent")
    assert small.ticks[-1].label == "4\u00a0%"


def test_a_row_without_numbers_has_no_marks_but_says_its_points() -> None:
    """What gives no number is not drawn; the text alternative holds it."""
    plot = only((point("nearly everyone", None, None, "vague", day=None),))
    assert plot.marks == () == plot.labels
    assert plot.alt == "nearly everyone, the ministry, day not given"


def test_no_rows_still_have_an_axis() -> None:
    """An empty group is no error."""
    assert range_plots((), "people")[0] == ()


GAPS = [
    (
        "between a count and a sum that does not fit",
        (point("a few hundred", 200, 999, "vague"), count(19583)),
        (999, 19583),
    ),
    ("the widest of several", (count(22000), count(25000), count(55000)), (25000, 55000)),
    ("none under a lower bound", (point("more than 5", 5, None, "lower"), count(900)), None),
    ("none over an upper bound", (count(2), point("up to 900", None, 900, "upper")), None),
    ("none where ranges meet", (point("1 to 5", 1, 5, "range"), point("5 to 9", 5, 9, "range")), None),
    ("below a lower bound", (count(2), point("at least 100", 100, None, "lower")), (2, 100)),
    ("not to what is superseded", (point("1", 1, 1, live=False), count(50), count(60)), (50, 60)),
    (
        "nor to a bound the words leave open",
        (point("dozens", None, None, "vague", interval=(24, None)), count(99)),
        None,
    ),
]


@pytest.mark.parametrize(("title", "points", "expected"), GAPS, ids=[case[0] for case in GAPS])
def test_the_gap(title: str, points: tuple[Point, ...], expected: tuple[float, float] | None) -> None:
    """The red dots run where no live figure allows a value, and nowhere else."""
    assert widest_gap(marks_of(points)) == expected, title
    assert (only(points, gap=True).gap is None) == (expected is None)
    assert only(points).gap is None


SUM = point("19,583", 19583, 19583, "computed", who="our sum", day=None, line="", row=0)
SUMS = [
    ("above words that do not allow it", (point("a few hundred", 200, 999, "vague"), SUM), (999, 19583)),
    ("past a bound that allows it", (point("hundreds", 200, None, "vague"), count(800), SUM), (800, 19583)),
    ("below a count", (count(30000), SUM), (19583, 30000)),
    ("to the nearest of several", (count(500), count(25000), SUM), (19583, 25000)),
    ("not from what is superseded", (point("5", 5, 5, live=False), point("at most 20,000", None, 20000, "upper"), SUM),
     None),
    ("none without a sum", (count(5), count(900)), None),
]  # fmt: skip


@pytest.mark.parametrize(("title", "points", "expected"), SUMS, ids=[case[0] for case in SUMS])
def test_the_gap_to_a_sum(title: str, points: tuple[Point, ...], expected: tuple[float, float] | None) -> None:
    """A sum of ours that does not fit is joined to the nearest figure that does not allow it, not in red."""
    assert sum_gap(marks_of(points)) == expected, title
    if expected:
        assert only(points, gap=True).gap is not None
        assert only(points, gap=True).gap_css == "s-unclear"


def test_a_gap_between_sources_is_red() -> None:
    """Conflict has its own colour."""
    assert only((count(22000), count(55000)), gap=True).gap_css == "s-conf"


def test_no_mark_stands_beyond_the_last_tick() -> None:
    """The axis says how far the furthest mark reaches."""
    for _, points, unit in GALLERY:
        plot = only(points, unit)
        assert max(mark.at + mark.width for mark in plot.marks) <= plot.ticks[-1].at + ROUNDING


def test_a_sum_of_ours_is_never_a_bare_number() -> None:
    """Where the words of a share have no room, its number is marked as ours; numbers of a policy are not printed."""
    long = "30 percent of all who had their homes there at any time, about 36,000 (our sum)"
    share = point(long, 36000, 36000, "computed", who="the prime minister")
    assert "36,000 (our sum)" in {label.text for label in only((share, count(120000))).labels}
    words = point(
        "hundreds upon hundreds upon hundreds of people, if not more", None, None, "vague", interval=(200, None)
    )
    assert only((words,)).labels == ()


def test_a_wide_label_stands_at_the_edge_over_its_mark() -> None:
    """A label that would leave the column on one side begins at its edge, if it then still stands over its mark."""
    words = "30 percent, about 36,000 (our sum)"
    plot = only((point(words, 36000, 36000, "computed", who="the minister of the interior"), count(120000)))
    label = next(label for label in plot.labels if label.text == words)
    assert (label.at, label.anchor) == (0, "start")
    assert all(span(label, column, LABEL_SIZE)[1] >= plot.marks[0].at / 100 * column for column in COLUMNS)


def test_a_repeat_is_labelled_only_where_what_it_repeats_is_not() -> None:
    """Two named bodies with one number are both named; somebody who repeats it is not."""
    repeat = point("100", 100, 100, "repeat", who=NOBODY, line="", repeat=True, row=3)
    labels = only((count(100, 1, who="the UN"), count(100, 2, who="the army"), repeat)).labels
    assert {label.text for label in labels} == {"100, the UN", "100, the army"}


def test_labels_shorten_before_they_vanish() -> None:
    """A wording too long for the narrowest column gives way to its number, with its bound."""
    long = "no fewer than one hundred and twenty thousand people and quite possibly more"
    assert [label.text for label in only((point(long, 120000, None, "lower"),)).labels] == ["120,000+"]


def test_a_low_upper_bound_keeps_its_arrow_in_the_frame() -> None:
    """Zero moves in from the edge when an arrow points below it."""
    plot = only((point("up to 5", None, 5, "upper"), count(100000)))
    assert plot.ticks[0].label == "0"
    assert plot.ticks[0].at > 0
    assert faults(plot) == []


def test_below_zero_there_is_an_axis_too() -> None:
    """Degrees below zero stand left of it, with a minus sign."""
    _, axis = range_plots(((count(-8), count(12)),), "degc")
    assert axis.ticks[0].label.startswith("−")
    assert "0\u00a0°C" in [tick.label for tick in axis.ticks]


@pytest.mark.parametrize(("title", "points", "unit"), GALLERY, ids=[case[0] for case in GALLERY])
def test_the_gallery_has_no_faults(title: str, points: tuple[Point, ...], unit: str) -> None:
    """Labels and marks of any data keep clear of each other and of the edges, and some label is there."""
    plot = only(points, unit)
    assert faults(plot) == [], title
    assert plot.labels
    assert all(point.label in plot.alt for point in points)


@settings(max_examples=120, deadline=None)
@given(st.lists(any_points(8), max_size=4), st.sampled_from(("people", "percent", "share", "usd", "degc")))
def test_any_rows_make_plots_without_faults(rows: list[tuple[Point, ...]], unit: str) -> None:
    """Whatever the points, nothing overlaps, leaves the frame, fails or differs the second time."""
    flags = tuple(index % 2 == 0 for index in range(len(rows)))
    plots, axis = range_plots(tuple(rows), unit, flags)
    assert [fault for plot in (*plots, axis) for fault in faults(plot)] == []
    assert (plots, axis) == range_plots(tuple(rows), unit, flags)
    assert len(plots) == len(rows)
