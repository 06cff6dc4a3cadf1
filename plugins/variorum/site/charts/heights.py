"""The value axis of an interval chart: linear from zero, with room for every mark and for the words of every band."""

from dataclasses import dataclass, replace

from ..chart_views import MarkKind
from .boxes import FALL, RISE, Box, clear
from .layout import LINE, Layout
from .numbers import is_counted, reach, say_values, style_of
from .points import Mark
from .scale import Extent, Scale, fit_scale, nice_ticks
from .widths import text_width, wrap

RISES: dict[MarkKind, tuple[float, float]] = {
    "exact": (0, 8),
    "repeat": (0, 8),
    "computed": (0, 8),
    "lower": (0, 26),
    "upper": (26, 2),
    "about": (13, 19),
    "range": (0, 2),
    "vague": (0, 2),
}
"""How far each kind reaches below the baseline's own room (6 units, for dots on zero) and above its place."""
MOST_TICKS, TICKS_OF_WHOLE, MOST_INSIDE = 6, 5, 3  # quarters of a whole need five; an inset is low
BAND = 12  # height of a band whose ends are not known, as in the mock
THIN = 34  # two lines of text
BESIDE, ON = 10, 5  # from the plot to a label beside it; from a gridline to a label on it


@dataclass(frozen=True, slots=True)
class Reference:
    """A quantity to read the others against, drawn as a band across the whole chart."""

    label: str
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Heights:
    """Values as heights: `y` of a value, the ticks and the room their labels take."""

    scale: Scale
    base: float
    ticks: tuple[tuple[float, str], ...]

    def y(self, value: float) -> float:
        """Where `value` stands, in user units from the top."""
        return self.base - self.scale.at(value)


def heights(marks: tuple[Mark, ...], references: tuple[Reference, ...], unit: str, layout: Layout) -> Heights:
    """The value axis for `marks` and `references`; its last tick is no lower than the highest mark."""
    values = tuple(value for mark in marks for value in (mark.low, mark.high))
    low, high = (end(0.0, *values, *(reference.low for reference in references)) for end in (min, max))
    top = reach(high, unit)
    most = MOST_INSIDE if layout.title else TICKS_OF_WHOLE if top == style_of(unit).whole else MOST_TICKS
    marked = nice_ticks(low, top, most, whole=is_counted(values))
    extents: list[Extent] = [(value, *RISES[mark.kind]) for mark in marks for value in (mark.low, mark.high)]
    extents += [(reference.high, 0, BAND / 2 + _words_above(reference, layout)) for reference in references]
    extents += [(reference.low, 0, 0) for reference in references]
    extents += [(marked[0], 0, 0), (marked[-1], 0, layout.plain * LINE if layout.inside else 0)]
    scale = fit_scale(extents, layout.base - layout.top)
    words = zip(marked, say_values(marked, unit), strict=True)
    ticks = tuple((layout.base - scale.at(value), label) for value, label in words)
    return Heights(
        scale, layout.base, _apart(tuple(t for t in ticks if not (layout.inside and t[0] == layout.base)), layout)
    )


def _apart(ticks: tuple[tuple[float, str], ...], layout: Layout) -> tuple[tuple[float, str], ...]:
    """Those of `ticks`, from the lowest up, whose labels stand on no other: a low plot has room for few."""
    kept: tuple[tuple[float, str], ...] = ()
    for tick in ticks:
        if all(abs(tick[0] - other[0]) >= layout.plain * (RISE + FALL) for other in kept):
            kept = (*kept, tick)
    return kept


def reference_bands(references: tuple[Reference, ...], scale: Heights) -> tuple[tuple[float, float], ...]:
    """(y, height) of each band; one whose ends are nearer than `BAND` is drawn that high about its middle."""
    bands = []
    for reference in references:
        top, bottom = scale.y(reference.high), scale.y(reference.low)
        spare = max(0.0, BAND - (bottom - top)) / 2
        bands.append((round(top - spare, 1), round(bottom - top + 2 * spare, 1)))
    return tuple(bands)


def thin_bands(references: tuple[Reference, ...], scale: Heights, layout: Layout) -> tuple[Box, ...]:
    """The room of the bands that words across them would hide; on a broad one both can be seen."""
    bands = reference_bands(references, scale)
    return tuple(Box(0, y, layout.width, y + height) for y, height in bands if height <= THIN)


def without_ticks_under(bands: tuple[Box, ...], scale: Heights, layout: Layout) -> Heights:
    """`scale` less those ticks whose labels would stand on one of `bands`, which says its number itself."""
    rooms = tick_boxes(scale.ticks, layout.left, layout)
    ticks = tuple(
        tick for tick, room in zip(scale.ticks, rooms, strict=True) if not layout.inside or clear(room, bands)
    )
    return replace(scale, ticks=ticks)


def reference_lines(reference: Reference, layout: Layout) -> tuple[str, ...]:
    """The words of a band, broken to the room over it."""
    return wrap(reference.label, layout.plain, (layout.right - layout.left) * 0.7)


def _words_above(reference: Reference, layout: Layout) -> float:
    return min(3, len(reference_lines(reference, layout))) * layout.plain * LINE + 4


def tick_boxes(ticks: tuple[tuple[float, str], ...], left: float, layout: Layout) -> tuple[Box, ...]:
    """The room the labels of the value axis take: on their gridlines, or beside the plot that begins at `left`."""
    return tuple(_tick_box(y, text_width(label, layout.plain), left, layout) for y, label in ticks)


def _tick_box(y: float, width: float, left: float, layout: Layout) -> Box:
    if layout.inside:
        foot = y - ON
        return Box(left, foot - RISE * layout.plain, left + width, foot + FALL * layout.plain)
    foot = y + layout.plain / 3  # centred on the gridline
    return Box(left - BESIDE - width, foot - RISE * layout.plain, left - BESIDE, foot + FALL * layout.plain)


def left_edge(ticks: tuple[tuple[float, str], ...], layout: Layout) -> float:
    """Where the plot begins, so that labels beside it have room."""
    if layout.inside:
        return layout.left
    return max([layout.left, *(text_width(label, layout.plain) + BESIDE + 2 for _, label in ticks)])
