"""Marks in their places: known days along the axis, the others side by side in their zone."""

from collections.abc import Iterator
from dataclasses import dataclass

from ..chart_views import MarkKind
from .boxes import Box
from .heights import Heights
from .layout import Layout
from .places import is_clock, places
from .points import Mark
from .time_axis import Axis, split_by_day
from .zones import Zone, lay_out

BODIES: dict[MarkKind, tuple[float, float, float]] = {
    "exact": (7, 7, 7),
    "repeat": (7, 7, 7),
    "computed": (7, 7, 7),
    "lower": (7, 25, 1),
    "upper": (7, 1, 25),
    "about": (8, 19, 19),
    "range": (7, 1, 1),
    "vague": (7, 1, 1),
}
"""Half the width of each kind of mark, and how far it reaches above and below its ends, with its stroke."""


@dataclass(frozen=True, slots=True)
class Standing:
    """A mark in its place. `y` is its low end, `y2` the high end of a band; `dated` false: it stands in the zone."""

    mark: Mark
    x: float
    y: float
    y2: float | None
    dated: bool

    @property
    def box(self) -> Box:
        """The room it takes."""
        half, above, below = BODIES[self.mark.kind]
        top = self.y if self.y2 is None else self.y2
        return Box(self.x - half, top - above, self.x + half, self.y + below)

    @property
    def spine(self) -> Box:
        """What the eye takes for the mark's place: the shaft of an arrow, the height of a band, the centre of a dot."""
        box, margin = self.box, min(BODIES[self.mark.kind])
        return Box(self.x, min(box.top + margin, self.y), self.x, max(box.bottom - margin, self.y))


@dataclass(frozen=True, slots=True)
class Stage:
    """All marks in their places, with the axis of the days and the zone of those without one (None: there is none)."""

    standings: tuple[Standing, ...]
    axis: Axis
    zone: Zone | None
    clock: bool
    """Marks whose hour a text gives stand at that hour."""


def set_stage(marks: tuple[Mark, ...], scale: Heights, left: float, layout: Layout) -> Stage:
    """`marks`, of which at least one has a day, between `left` and the right edge of the layout."""
    known, unknown = split_by_day(marks)
    axis, zone = lay_out(known, unknown, left, layout)
    clock = layout.clock and is_clock(known, axis)
    xs = places(known, axis, clock=clock)
    dated = [_stand(mark, x, scale, dated=True) for mark, x in zip(known, xs, strict=True)]
    return Stage((*dated, *_in_zone(unknown, zone, scale)), axis, zone, clock)


def _in_zone(unknown: tuple[Mark, ...], zone: Zone | None, scale: Heights) -> Iterator[Standing]:
    if zone is None:
        return
    slot = (zone.right - zone.left) / len(unknown)
    for i, mark in enumerate(sorted(unknown, key=lambda mark: mark.point.row)):
        yield _stand(mark, zone.left + (i + 0.5) * slot, scale, dated=False)


def _stand(mark: Mark, x: float, scale: Heights, *, dated: bool) -> Standing:
    band = mark.kind in {"range", "vague"}
    return Standing(mark, x, scale.y(mark.low), scale.y(mark.high) if band else None, dated)
