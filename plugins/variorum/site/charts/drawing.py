"""One rendering of an interval chart: places given out in the order in which a reader would miss what goes in them."""

from dataclasses import dataclass, replace

from ..chart_views import Dot, Drawing, Inset
from .alternatives import say_rows
from .between import gap_words, path, successive
from .boxes import Box, text_box
from .heights import (
    Reference,
    reference_bands,
)
from .insets import along, inset_layout, part_of, rooms, small_run
from .landmarks import landmarks
from .layout import Layout
from .mark_labels import label_marks
from .periods import borders, period_ticks
from .points import Mark, most_telling
from .row_numbers import Numbered, number_marks
from .setting import Setting, set_out
from .standing import Stage, Standing
from .words import cut_days
from .zones import seam_of

BELOW = 10.0  # units between a plot and an inset under it


def draw(marks: tuple[Mark, ...], references: tuple[Reference, ...], unit: str, layout: Layout) -> Drawing:
    """`marks`, of which at least one has a day, and `references`, as one drawing.

    Every mark is drawn; numbers and words that have no room are left out.
    """
    setting = set_out(marks, references, unit, layout)
    run = small_run(setting.stage, setting.scale) if layout.insets else ()
    numbered = _numbered(setting, run, layout)
    bodies = tuple(standing.box for standing in setting.stage.standings)
    lines = successive(setting.stage.standings)
    labels = label_marks(numbered, unit, (*setting.taken, *bodies), layout)
    rooms = (*setting.taken, *bodies, *(box for _, box in numbered), *map(text_box, labels))
    gap = gap_words(lines, setting.stage, marks, rooms, layout)
    plain = _drawing(setting, numbered, lines, references, layout)
    drawn = replace(plain, texts=(*setting.texts, *gap, *labels))
    if not run:
        return drawn
    bands = tuple(Box(0, y, layout.width, y + height) for y, height in drawn.bands)
    taken = (*rooms, *bands, *map(text_box, gap), *along(lines))
    return _with_inset(drawn, run, Ground(setting.stage, unit, taken), layout)


def _drawing(
    setting: Setting,
    numbered: tuple[Numbered, ...],
    lines: tuple[tuple[Standing, ...], ...],
    references: tuple[Reference, ...],
    layout: Layout,
) -> Drawing:
    numbers = {id(standing): box for standing, box in numbered}
    ordered = sorted(setting.stage.standings, key=lambda standing: standing.mark.point.row)
    return Drawing(
        width=layout.width,
        height=layout.height,
        left=setting.left,
        right=layout.right,
        base=layout.base,
        xticks=period_ticks(setting.stage.axis, layout.plain, layout.width),
        xmarks=tuple(round(x, 1) for x in borders(setting.stage.axis)),
        yticks=tuple((round(y, 1), label) for y, label in setting.scale.ticks),
        zones=_zones(setting.stage, layout),
        bands=reference_bands(references, setting.scale),
        paths=tuple(map(path, lines)),
        dots=tuple(_dot(standing, numbers.get(id(standing))) for standing in ordered),
        texts=(),
        cuts=_cuts(setting.stage),
        clock=setting.stage.clock,
    )


@dataclass(frozen=True, slots=True)
class Ground:
    """What an inset is made on: the places of all marks, their unit, and the room that is taken."""

    stage: Stage
    unit: str
    taken: tuple[Box, ...]


def _with_inset(drawn: Drawing, run: tuple[Standing, ...], ground: Ground, layout: Layout) -> Drawing:
    """`drawn` with the marks of `run` again: in the empty part of the plot, or below it where none is large enough."""
    x, y, part = 1.0, layout.height + BELOW, part_of(run, layout)
    taken = (*ground.taken, Box(part[0], part[1], part[0] + part[2], part[1] + part[3]))
    for size in layout.insets:
        place = next(rooms(size, run, taken, _free(ground.stage, layout), layout), None)
        if place is not None:
            x, y = place
            break
    marks = tuple(standing.mark for standing in run)
    inner = draw(marks, (), ground.unit, inset_layout(size, run, ground.stage, ground.unit, layout))
    height = max(drawn.height, round(y) + inner.height + 1)
    return replace(drawn, height=height, inset=Inset(x, y, inner, part), clock=drawn.clock and inner.clock)


def _free(stage: Stage, layout: Layout) -> tuple[float, float]:
    """The wider side of the plot beside the zone."""
    if stage.zone is None:
        return layout.left, layout.right
    return max((layout.left, stage.zone.left), (stage.zone.right, layout.right), key=lambda side: side[1] - side[0])


def _numbered(setting: Setting, bare: tuple[Standing, ...], layout: Layout) -> tuple[Numbered, ...]:
    """Numbers for all marks but those that an inset numbers; of a crowd, for its landmarks."""
    standings = setting.stage.standings
    elsewhere = {id(standing) for standing in bare}
    at = {id(standing.mark): standing for standing in standings if id(standing) not in elsewhere}
    marks = tuple(standing.mark for standing in at.values())
    chosen = landmarks(marks)[: layout.most_labels] if len(marks) > layout.crowd else most_telling(marks)
    return number_marks([at[id(mark)] for mark in chosen], standings, setting.taken, layout)


def _zones(stage: Stage, layout: Layout) -> tuple[tuple[float, float, float, float], ...]:
    if stage.zone is None:
        return ()
    left, right = round(stage.zone.left, 1), round(stage.zone.right, 1)
    return ((left, layout.top, round(right - left, 1), layout.base - layout.top),)


def _cuts(stage: Stage) -> tuple[tuple[float, str], ...]:
    if stage.zone is None or stage.zone.cut is None:
        return ()
    return ((round(seam_of(stage.axis, stage.zone), 1), cut_days(stage)),)


def _dot(standing: Standing, number: Box | None) -> Dot:
    point = standing.mark.point
    place = number or standing.spine
    return Dot(
        kind=standing.mark.kind,
        x=round(standing.x, 1),
        y=round(standing.y, 1),
        y2=None if standing.y2 is None else round(standing.y2, 1),
        dashed=point.repeat,
        number=point.row,
        href=point.href,
        label_x=round((place.left + place.right) / 2, 1),
        label_y=round((place.top + place.bottom) / 2, 1),
        numbered=number is not None,
        rows=say_rows(point),
    )
