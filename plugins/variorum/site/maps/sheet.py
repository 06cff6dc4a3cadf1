"""One rendering of a map: the ground, then dots, names, countries and regions, in the order in which they take room."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from ..charts.boxes import Box
from ..map_views import MapDot, MapSheet, MapText
from .atlas import full_name
from .clipping import Window
from .disputed import UNDRAWN, Dispute, Undrawn
from .frame import Frame
from .ground import Ground
from .labels import label
from .paths import closed_path, open_path
from .plan import Plan
from .positions import Label, dot_box
from .regions import Extent, extents, name_area, name_countries
from .scale_bar import bar_box, scale_bar
from .spots import Spot
from .view import Size, view


@dataclass(frozen=True, slots=True)
class Drawn:
    """A sheet, and what its caption must say of it."""

    sheet: MapSheet
    unnamed: tuple[Spot, ...]
    """Places whose names found no room."""
    countries: tuple[str, ...]
    """Names of the countries on it, as printed, largest first."""
    areas: tuple[str, ...]
    """Regions named on it."""
    disputes: tuple[Dispute, ...]
    undrawn: tuple[Undrawn, ...]


def draw(plan: Plan, size: Size) -> Drawn:
    """`plan` on a sheet of `size`."""
    frame, ground = view(plan, size)
    sheet = Box(0, 0, size.width, size.height)
    bar = scale_bar(frame)
    named = tuple((_dot(plan, frame, spot), spot.name) for spot in plan.spots)
    labels = label(named, (bar_box(bar),), tuple(_borders(ground)), sheet)
    taken = (bar_box(bar), *(dot_box(dot) for dot, _ in named), *(box for one in labels for box in _rooms(one)))
    countries = tuple((extent, _printed(plan, extent)) for extent in extents(ground.countries, sheet))
    areas = tuple(_areas(plan, frame, taken, sheet))
    texts = tuple(text for text, _ in name_countries(countries, (*taken, *(box for _, box in areas)), sheet))
    return Drawn(
        _sheet(size, ground, named, labels, (*texts, *(text for text, _ in areas)), frame),
        unnamed=_unnamed(plan, labels),
        countries=tuple(name for _, name in countries),
        areas=tuple(text.text for text, _ in areas),
        disputes=ground.disputes(Window(0, 0, size.width, size.height)),
        undrawn=tuple(row for row in UNDRAWN if _on(frame, row)),
    )


def _borders(ground: Ground) -> Iterator[Box]:
    """The room of the borders, as a box for every step of them."""
    for stroke in ground.strokes:
        if stroke.border:
            for (x1, y1), (x2, y2) in pairwise(stroke.points):
                yield Box(min(x1, x2), min(y1, y2), max(x1, x2), max(y1, y2))


def _sheet(
    size: Size, ground: Ground, named: Sequence[tuple[MapDot, str]], labels: Sequence[Label],
    regions: tuple[MapText, ...], frame: Frame,
) -> MapSheet:  # fmt: skip
    leaders = (one.leader for one in labels if one.leader)
    return MapSheet(
        width=size.width,
        height=size.height,
        land=closed_path(ground.land),
        coasts=open_path(stroke.points for stroke in ground.strokes if not stroke.border),
        borders=open_path(stroke.points for stroke in ground.strokes if stroke.border and not stroke.dispute),
        disputed=open_path(stroke.points for stroke in ground.strokes if stroke.dispute),
        leaders=tuple(_line(*leader.start, *leader.end) for leader in leaders),
        dots=tuple(dot for dot, _ in named),
        texts=(*regions, *(text for one in labels for text in one.texts)),
        scale=scale_bar(frame),
    )


def _line(x1: float, y1: float, x2: float, y2: float) -> tuple[float, float, float, float]:
    return round(x1, 1), round(y1, 1), round(x2, 1), round(y2, 1)


def _dot(plan: Plan, frame: Frame, spot: Spot) -> MapDot:
    x, y = frame.nearest(*spot.point)
    return MapDot(round(x, 1), round(y, 1), spot.id in plan.focus, spot.approximate)


def _rooms(one: Label) -> Iterator[Box]:
    yield one.box
    if one.leader:
        yield from one.leader.boxes()


def _printed(plan: Plan, extent: Extent) -> str:
    """The archive's own headword for a country, else the atlas's."""
    return plan.countries.get(extent.name) or plan.countries.get(full_name(extent.name)) or full_name(extent.name)


def _areas(plan: Plan, frame: Frame, taken: tuple[Box, ...], sheet: Box) -> Iterator[tuple[MapText, Box]]:
    rooms = taken
    for area in plan.areas:
        members, others = (
            [frame.nearest(*spot.point) for spot in plan.spots if (spot.id in area.members) is belongs]
            for belongs in (True, False)
        )
        found = name_area(area.name, members, others, rooms, sheet)
        if found:
            rooms = (*rooms, found[1])
            yield found


def _unnamed(plan: Plan, labels: Sequence[Label]) -> tuple[Spot, ...]:
    placed = {one.index for one in labels}
    return tuple(spot for index, spot in enumerate(plan.spots) if index not in placed)


def _on(frame: Frame, row: Undrawn) -> bool:
    x, y = frame.nearest(*row.case)
    return 0 <= x <= frame.width and 0 <= y <= frame.height
