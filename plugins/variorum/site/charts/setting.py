"""What a drawing is drawn in: the value axis, the places of the marks, the fixed words and the room they take."""

from dataclasses import dataclass

from ..chart_views import ChartText
from .boxes import Box, text_box
from .heights import Heights, Reference, heights, left_edge, thin_bands, tick_boxes, without_ticks_under
from .layout import LINE, Layout
from .points import Mark
from .standing import Stage, set_stage
from .words import reference_words, under_words, zone_words


@dataclass(frozen=True, slots=True)
class Setting:
    """What a drawing is drawn in: the value axis, the places of the marks, the fixed words and the room they take."""

    scale: Heights
    stage: Stage
    left: float
    texts: tuple[ChartText, ...]
    taken: tuple[Box, ...]


def set_out(marks: tuple[Mark, ...], references: tuple[Reference, ...], unit: str, layout: Layout) -> Setting:
    """What `marks` and `references` are drawn in."""
    scale = heights(marks, references, unit, layout)
    thin = thin_bands(references, scale, layout)
    scale = without_ticks_under(thin, scale, layout)
    left = left_edge(scale.ticks, layout)
    tick_rooms = tick_boxes(scale.ticks, left, layout)
    stage = set_stage(marks, scale, left, layout)
    if any(standing.box.meets(room) for standing in stage.standings for room in tick_rooms):
        stage = set_stage(marks, scale, max(room.right for room in tick_rooms) + 12, layout)
    under = () if layout.title else under_words(stage, layout)
    fixed = (*_title(layout), *zone_words(stage, layout), *under)
    taken = (*tick_rooms, *map(text_box, fixed))
    bodies = tuple(standing.box for standing in stage.standings)
    bands = reference_words(references, scale, left, (*taken, *bodies), layout)
    return Setting(scale, stage, left, (*fixed, *bands), (*taken, *thin, *map(text_box, bands)))


def _title(layout: Layout) -> tuple[ChartText, ...]:
    place = ChartText(layout.left, layout.plain * LINE, layout.title, layout.plain, "start", "strong", halo=False)
    return (place,) if layout.title else ()
