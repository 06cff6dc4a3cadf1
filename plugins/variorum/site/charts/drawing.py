"""One rendering of an interval chart: places given out in the order in which a reader would miss what goes in them."""

from dataclasses import dataclass

from ..chart_views import ChartText, Dot, Drawing
from .between import gap_words, path, successive
from .boxes import Box, text_box
from .heights import (
    Heights,
    Reference,
    heights,
    left_edge,
    reference_bands,
    thin_bands,
    tick_boxes,
    without_ticks_under,
)
from .layout import Layout
from .mark_labels import label_marks
from .periods import borders, period_ticks
from .points import Mark, most_telling
from .row_numbers import Numbered, number_marks
from .standing import Stage, Standing, set_stage
from .words import months_words, reference_words, zone_words


@dataclass(frozen=True, slots=True)
class Setting:
    """What a drawing is drawn in: the value axis, the places of the marks, the fixed words and the room they take."""

    scale: Heights
    stage: Stage
    left: float
    texts: tuple[ChartText, ...]
    taken: tuple[Box, ...]


def draw(marks: tuple[Mark, ...], references: tuple[Reference, ...], unit: str, layout: Layout) -> Drawing:
    """`marks`, of which at least one has a day, and `references`, as one drawing. Whatever has no room is left out."""
    setting = _setting(marks, references, unit, layout)
    numbered = _numbered(marks, setting, layout)
    standings = tuple(standing for standing, _ in numbered)
    lines = successive(standings)
    labels = label_marks(numbered, unit, setting.taken, layout)
    rooms = (*(standing.box for standing in standings), *(box for _, box in numbered), *map(text_box, labels))
    gap = gap_words(lines, setting.stage, marks, (*setting.taken, *rooms), layout)
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
        dots=tuple(_dot(*item) for item in sorted(numbered, key=lambda item: item[0].mark.point.row)),
        texts=(*setting.texts, *gap, *labels),
    )


def _setting(marks: tuple[Mark, ...], references: tuple[Reference, ...], unit: str, layout: Layout) -> Setting:
    scale = heights(marks, references, unit, layout)
    thin = thin_bands(references, scale, layout)
    scale = without_ticks_under(thin, scale, layout)
    left = left_edge(scale.ticks, layout)
    tick_rooms = tick_boxes(scale.ticks, left, layout)
    stage = set_stage(marks, scale, left, layout)
    if any(standing.box.meets(room) for standing in stage.standings for room in tick_rooms):
        stage = set_stage(marks, scale, max(room.right for room in tick_rooms) + 12, layout)
    fixed = (*zone_words(stage, layout), *months_words(stage, layout))
    taken = (*tick_rooms, *map(text_box, fixed))
    bodies = tuple(standing.box for standing in stage.standings)
    bands = reference_words(references, scale, left, (*taken, *bodies), layout)
    return Setting(scale, stage, left, (*fixed, *bands), (*taken, *thin, *map(text_box, bands)))


def _numbered(marks: tuple[Mark, ...], setting: Setting, layout: Layout) -> tuple[Numbered, ...]:
    at = {id(standing.mark): standing for standing in setting.stage.standings}
    chosen = [at[id(mark)] for mark in most_telling(marks)[: layout.most_marks]]
    return number_marks(chosen, setting.taken, layout)


def _zones(stage: Stage, layout: Layout) -> tuple[tuple[float, float, float, float], ...]:
    if stage.zone is None:
        return ()
    return ((round(stage.zone, 1), layout.top, round(layout.right - stage.zone, 1), layout.base - layout.top),)


def _dot(standing: Standing, number: Box) -> Dot:
    point = standing.mark.point
    return Dot(
        kind=standing.mark.kind,
        x=round(standing.x, 1),
        y=round(standing.y, 1),
        y2=None if standing.y2 is None else round(standing.y2, 1),
        dashed=point.repeat,
        number=point.row,
        href=point.href,
        label_x=round((number.left + number.right) / 2, 1),
        label_y=round((number.top + number.bottom) / 2, 1),
    )
