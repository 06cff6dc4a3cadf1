"""The zone for marks without a day: at its dates on the axis where they are few and near, else beside the axis.

On an axis that is not interrupted a day is a day long everywhere. Where days without figures are left out between the
axis and the zone, the drawing says which.
"""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from .days import DAY, is_bounded
from .layout import ZONE_SHARE, Layout
from .points import Mark
from .time_axis import Axis, axis_of, span_of, stretch_of

SHORT = timedelta(days=14)  # so many days have room side by side on every drawing
MOST_EMPTY = 0.5  # of a longer axis: more would be a drawing of nothing
NEAREST = 24  # units a mark needs in the zone: two row numbers that a finger can tell apart (WCAG 2.2, 2.5.8)
SEAM = 18  # units between the axis and the zone where days are left out

Days = tuple[datetime, datetime]
"""From a midnight to a midnight."""


@dataclass(frozen=True, slots=True)
class Zone:
    """Where marks without a day stand, in no order."""

    left: float
    right: float
    days: Days | None
    """When they were, as far as it is known; None where one of them has no date at all."""
    on_axis: bool
    """It stands at its days on the axis."""
    cut: Days | None = None
    """Days between the axis and the zone that are left out: nobody gives a figure for them."""
    side: int = 1
    """-1: left of the axis; 1: right of it."""


def lay_out(
    known: tuple[Mark, ...], unknown: tuple[Mark, ...], left: float, layout: Layout
) -> tuple[Axis, Zone | None]:
    """The axis of the `known` marks (at least one) and the zone of the `unknown` ones, from `left` to the right."""
    if not unknown:
        return axis_of(known, left, layout.right), None
    days = span_of(unknown) if all(is_bounded(mark.point.stretch) for mark in unknown) else None
    own = span_of(known)
    joined = _on_axis(known, days, left, layout) if days and _is_apart(days, known) and _is_near(days, own) else None
    if joined and joined[1].right - joined[1].left >= NEAREST * len(unknown):
        return joined
    return _beside(known, days, _width(len(unknown), left, layout), left, layout)


def _is_apart(days: Days, known: tuple[Mark, ...]) -> bool:
    """Whether no known mark is of one of `days`."""
    return all(stretch_of(mark).end <= days[0] or days[1] <= stretch_of(mark).start for mark in known)


def _is_near(days: Days, own: Days) -> bool:
    """Whether one axis can hold both without being mostly empty."""
    whole = max(days[1], own[1]) - min(days[0], own[0])
    empty = max(days[0] - own[1], own[0] - days[1], timedelta(0))
    return whole <= SHORT or empty <= whole * MOST_EMPTY


def _on_axis(known: tuple[Mark, ...], days: Days, left: float, layout: Layout) -> tuple[Axis, Zone]:
    axis = axis_of(known, left, layout.right)
    axis = replace(axis, start=min(axis.start, days[0]), end=max(axis.end, days[1]))
    return axis, Zone(axis.at(days[0]), axis.at(days[1]), days, on_axis=True)


def _beside(known: tuple[Mark, ...], days: Days | None, width: float, left: float, layout: Layout) -> tuple[Axis, Zone]:
    """A zone that began before the axis and does not outlast it stands left of it, any other right."""
    start, end = span_of(known)
    early = days is not None and days[0] < start and days[1] <= end
    empty = None if days is None else (days[1], start) if early else (end, days[0])
    cut = empty if empty and empty[1] - empty[0] >= DAY else None
    seam = SEAM if cut else 0
    if early:
        return axis_of(known, left + width + seam, layout.right), Zone(
            left, left + width, days, on_axis=False, cut=cut, side=-1
        )
    axis = axis_of(known, left, layout.right - width - seam)
    return axis, Zone(layout.right - width, layout.right, days, on_axis=False, cut=cut)


def _width(count: int, left: float, layout: Layout) -> float:
    return min(max(count * layout.slot, layout.zone), ZONE_SHARE * (layout.right - left))


def seam_of(axis: Axis, zone: Zone) -> float:
    """The middle between the axis and a zone beside it."""
    return (zone.right + axis.left) / 2 if zone.side < 0 else (axis.right + zone.left) / 2
