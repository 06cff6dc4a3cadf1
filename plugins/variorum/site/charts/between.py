"""What joins the marks: dotted lines between the counts of one line of witness, and words over the days without any."""

from collections.abc import Iterator
from itertools import pairwise

from ..chart_views import ChartText
from .boxes import Box
from .days import DAY, next_midnight
from .layout import LINE, Layout
from .periods import division_of
from .points import Mark, successions
from .standing import Stage, Standing
from .time_axis import stretch_of
from .widths import text_width, wrap
from .words import has_room

SHARES = (0.5, 0.35, 0.65)  # where along a dotted line its words are tried
ASIDE = 10
MOST_LINES = 2


def successive(standings: tuple[Standing, ...]) -> tuple[tuple[Standing, ...], ...]:
    """For each line of witness its counts from left to right; of those in the zone only the newest: order says
    nothing there."""
    at = {id(standing.mark): standing for standing in standings}
    lines = (tuple(at[id(mark)] for mark in line) for line in successions([s.mark for s in standings]))
    joined = (_through_zone(line) for line in lines)
    return tuple(line for line in joined if len(line) > 1)


def _through_zone(line: tuple[Standing, ...]) -> tuple[Standing, ...]:
    dated = tuple(standing for standing in line if standing.dated)
    if not dated:
        return ()
    early = next((s for s in reversed(line[: line.index(dated[0])]) if s.x < dated[0].x), None)
    late = line[-1] if not line[-1].dated and line[-1].x > dated[-1].x else None
    return tuple(filter(None, (early, *dated, late)))


def path(line: tuple[Standing, ...]) -> str:
    """The SVG path through the marks of `line`."""
    return "M" + "L".join(f"{standing.x:.1f} {standing.y:.1f}" for standing in line)


def gap_words(
    lines: tuple[tuple[Standing, ...], ...],
    stage: Stage,
    marks: tuple[Mark, ...],
    taken: tuple[Box, ...],
    layout: Layout,
) -> tuple[ChartText, ...]:
    """Words along the first dotted line over days ("no figures for these days") of which none of `marks` gives any."""
    division, _ = division_of(stage.axis)
    text = f"no figures for these {division.name.split()[-1]}"
    for a, b in (
        pair for line in lines for pair in pairwise(line) if _at_days(*pair, stage) and _is_empty(*pair, marks)
    ):
        placed = next((texts for texts in _along(a, b, text, layout) if has_room(texts, taken, layout)), ())
        if placed:
            return placed
    return ()


def _at_days(a: Standing, b: Standing, stage: Stage) -> bool:
    """Whether the axis runs on from the one to the other, so that words between them stand over days."""
    return (a.dated and b.dated) or (stage.zone is not None and stage.zone.on_axis)


def _is_empty(a: Standing, b: Standing, marks: tuple[Mark, ...]) -> bool:
    """Whether more than a day lies between two marks at their days, and no mark there: none whose day is inferred."""
    start, end = next_midnight(stretch_of(a.mark).end), stretch_of(b.mark).start
    if end - start < DAY:
        return False
    return not any(stretch_of(mark).start < end and start < stretch_of(mark).end for mark in marks)


def _along(a: Standing, b: Standing, text: str, layout: Layout) -> Iterator[tuple[ChartText, ...]]:
    """Over a rising line and to its left, or over a falling one and to its right."""
    room = (b.x - a.x) / 2
    lines = wrap(text, layout.plain, room)
    step = layout.plain * LINE
    if len(lines) > MOST_LINES or max(text_width(line, layout.plain) for line in lines) > room:
        return
    for share in SHARES:
        x, y = a.x + share * (b.x - a.x), a.y + share * (b.y - a.y) - ASIDE - step * (len(lines) - 1)
        rising = b.y <= a.y
        yield tuple(
            ChartText(
                x=round(x - ASIDE if rising else x + ASIDE, 1),
                y=round(y + i * step, 1),
                text=line,
                size=layout.plain,
                anchor="end" if rising else "start",
                role="quiet",
            )
            for i, line in enumerate(lines)
        )
