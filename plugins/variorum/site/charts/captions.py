"""What is said beside an interval chart: what its scale hides, what had no room, what its lines and marks mean."""

from ..chart_views import Drawing, MarkKind
from .alternatives import say_point, say_rows, say_shared
from .heights import Reference
from .numbers import say_number, say_value
from .places import by_day, is_hour, shared
from .points import Mark, Point
from .time_axis import split_by_day
from .widths import tidy

SAME_HEIGHT = 6  # units: half a dot; nearer than that, two marks are seen at one height
MOST_HIDDEN = 2  # sentences on what the scale hides
CLOCK = "A figure whose hour a text gives stands at that hour; others of its day stand beside it, in no order."
FEW = 0.1  # percent: smaller differences are given as "less than"

LEGEND: tuple[tuple[MarkKind, str], ...] = (
    ("exact", "exact figure"),
    ("lower", "“more than”, “at least”: true value at or above the bar"),
    ("upper", "“up to”, “fewer than”: true value at or below the bar"),
    ("about", "“about”: edges unknown"),
    ("range", "a range: both ends given"),
    ("vague", "only words given"),
    ("computed", "computed by the editors"),
    ("repeat", "hollow or dashed: repeats another’s figure, or names no source"),
)
"""What each kind of mark means, in the order of the legend."""


def legend(drawings: tuple[Drawing, ...]) -> tuple[tuple[MarkKind, str], ...]:
    """The kinds of mark that occur, with their meaning."""
    kinds = {dot.kind for drawing in drawings for dot in drawing.dots}
    dashed = any(dot.dashed for drawing in drawings for dot in drawing.dots)
    return tuple(row for row in LEGEND if row[0] in kinds or (row[0] == "repeat" and dashed))


def alternative(points: tuple[Point, ...], references: tuple[Reference, ...]) -> str:
    """The whole chart in words: every point with its rows, in their order, and every band."""
    ordered = sorted(points, key=lambda point: point.row)
    rows = (f"{say_rows(point).capitalize()}: {say_point(point)}." for point in ordered)
    return " ".join((*rows, *(f"{tidy(reference.label)}." for reference in references)))


def caption(points: tuple[Point, ...], marks: tuple[Mark, ...], wide: Drawing, narrow: Drawing, unit: str) -> str:
    """What a reader must know to read the chart rightly, in whole sentences."""
    sentences = (
        *_hidden(marks, wide, unit),
        _enlarged(wide),
        _cut(wide, narrow),
        _lines(len(wide.paths)),
        _side_by_side(marks, clock=wide.clock),
        say_shared(marks),
        _left_out(len(marks), *map(_unnumbered, (wide, narrow))),
        _numberless(len(points) - len(marks)),
    )
    return " ".join(filter(None, sentences))


def _hidden(marks: tuple[Mark, ...], drawing: Drawing, unit: str, scale: str = "At this scale") -> tuple[str, ...]:
    """A sentence for each run of values that stand at one height though they differ; those furthest apart first."""
    again = {dot.number for dot in drawing.inset.drawing.dots} if drawing.inset else set()
    inside = _hidden(marks, drawing.inset.drawing, unit, "Even enlarged") if drawing.inset else ()
    shown = {dot.number: dot.y for dot in drawing.dots if dot.y2 is None and dot.number not in again}
    heights = {mark.low: shown[mark.point.row] for mark in marks if mark.point.row in shown and mark.low == mark.high}
    runs: list[tuple[float, float]] = []
    for value in sorted(heights):
        if runs and heights[runs[-1][0]] - heights[value] < SAME_HEIGHT:
            runs[-1] = (runs[-1][0], value)
        else:
            runs.append((value, value))
    told = sorted((run for run in runs if run[0] < run[1]), key=lambda run: (_ratio(*run), run), reverse=True)
    return (*inside, *(_same_height(low, high, unit, scale) for low, high in told))[:MOST_HIDDEN]


def _ratio(low: float, high: float) -> float:
    return high / low if low > 0 else float("inf")


def _same_height(low: float, high: float, unit: str, scale: str) -> str:
    said = f"{scale} {say_value(low, unit)} and {say_value(high, unit)} stand at the same height: "
    if low <= 0:
        return f"{said}they are {say_value(high - low, unit)} apart."
    percent = (high / low - 1) * 100
    if percent >= 100:
        return f"{said}the one is {_times(high / low)} times the other."
    return f"{said}they are {f'{percent:.1f}' if percent >= FEW else 'less than 0.1'} percent apart."


def _times(ratio: float) -> str:
    return say_number(round(ratio, 1 if ratio < 10 else 0))


def _lines(count: int) -> str:
    if not count:
        return ""
    said = "line joins" if count == 1 else "lines join"
    return f"The dotted {said} counts by the same counter; {'it is' if count == 1 else 'they are'} not data."


def _cut(wide: Drawing, narrow: Drawing) -> str:
    """Which days the axis leaves out."""
    where = "" if wide.cuts else "On a narrow screen "
    days = next((days for drawing in (wide, narrow) for _, days in drawing.cuts), "")
    return f"{where}{'the' if where else 'The'} axis leaves out {days}: no figures." if days else ""


def _side_by_side(marks: tuple[Mark, ...], *, clock: bool) -> str:
    known, _ = split_by_day(marks)
    groups, days = shared(known), tuple(members for _, members in by_day(known))
    if clock:
        days = tuple(members for members in days if not all(is_hour(known[index]) for index in members))
        if days:
            return CLOCK
    if all(len(members) == 1 for _, members in groups) and not days:
        return ""
    if len(groups) == 1:
        return "Reports of one date stand side by side, the lowest first."
    return "Reports of one date stand side by side; their order has no meaning."


def _enlarged(drawing: Drawing) -> str:
    return "The figures in the small frame are drawn again in the large one, on a scale of their own." * bool(
        drawing.inset
    )


def _unnumbered(drawing: Drawing) -> int:
    """How many marks have no row number in `drawing` or its inset."""
    inside = {dot.number for dot in drawing.inset.drawing.dots if dot.numbered} if drawing.inset else set()
    return sum(1 for dot in drawing.dots if not dot.numbered and dot.number not in inside)


def _left_out(count: int, wide: int, narrow: int) -> str:
    if not wide and not narrow:
        return ""
    if not wide:
        return f"On a narrow screen {narrow} of {count} marks have no row number; the table holds all."
    here = "" if wide == narrow else f" ({narrow} on a narrow screen)"
    return f"{wide} of {count} marks{here} have no row number for want of room; the table holds all."


def _numberless(count: int) -> str:
    if not count:
        return ""
    return f"{count} {'report gives' if count == 1 else 'reports give'} no number that can be drawn."
