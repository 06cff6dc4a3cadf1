"""Names of countries and regions on a map: each well inside what it names, on nothing else."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import ceil, inf

from ..charts.boxes import Box, clear
from ..map_views import MapText
from .arcs import Line
from .labels import EDGE
from .rooms import Block
from .topojson import Point

STEP = 6
"""Units between the rows in which a country is looked for."""
LEAST_SHARE = 0.004
"""Of the sheet: a country that shows less of itself is not told to be on the map."""
GAP = 5
"""Units between such a name and any other: it belongs to the land, not to the place beside it."""
AWAY = 12
"""Units from a region's name to the middle of any dot: nearer, it would be read as the name of that place."""
NARROW_GAP = 2
"""The same for a region's name, which must stand close to its places."""
NEAR = 75
"""Units. A region's name stands no farther than this from the middle of its places, or it misplaces them."""


@dataclass(frozen=True, slots=True)
class Extent:
    """Where a country lies on a sheet: stretches (from, to) of every row of STEP units, within the sheet."""

    name: str
    rows: Mapping[int, tuple[Point, ...]]

    @property
    def size(self) -> float:
        """Its area, in units squared."""
        return STEP * sum(end - start for row in self.rows.values() for start, end in row)

    @property
    def centre(self) -> Point:
        """The middle of what is seen of it."""
        parts = [(end - start, (start + end) / 2, row * STEP) for row, all_ in self.rows.items() for start, end in all_]
        whole = sum(part for part, _, _ in parts)
        return sum(p * x for p, x, _ in parts) / whole, sum(p * y for p, _, y in parts) / whole

    def holds(self, box: Box) -> bool:
        """Whether all of `box` lies inside it."""
        rows = range(int(box.top // STEP), ceil(box.bottom / STEP) + 1)
        return all(any(a <= box.left and box.right <= b for a, b in self.rows.get(row, ())) for row in rows)


def extents(countries: Sequence[tuple[str, tuple[Line, ...]]], sheet: Box) -> tuple[Extent, ...]:
    """The countries (name, rings) that show more than a sliver of themselves on `sheet`, largest first."""
    found = [Extent(name, _rows(rings, sheet)) for name, rings in countries]
    least = LEAST_SHARE * (sheet.right - sheet.left) * (sheet.bottom - sheet.top)
    return tuple(sorted((one for one in found if one.size >= least), key=lambda one: (-one.size, one.name)))


def _rows(rings: Sequence[Line], sheet: Box) -> dict[int, tuple[Point, ...]]:
    """Even-odd: along a row, what lies between the first and the second crossing of a ring is inside, and so on."""
    crossings: dict[int, list[float]] = defaultdict(list)
    for ring in rings:
        for index, (x2, y2) in enumerate(ring):
            x1, y1 = ring[index - 1]
            for row in range(ceil(min(y1, y2) / STEP), ceil(max(y1, y2) / STEP)):
                crossings[row].append(x1 + (row * STEP - y1) / (y2 - y1) * (x2 - x1))
    rows = {row: tuple(_within(sorted(xs), sheet)) for row, xs in sorted(crossings.items())
            if sheet.top <= row * STEP <= sheet.bottom}  # fmt: skip
    return {row: found for row, found in rows.items() if found}


def _within(crossings: Sequence[float], sheet: Box) -> Iterator[Point]:
    for start, end in zip(crossings[::2], crossings[1::2], strict=True):
        if start < sheet.right and end > sheet.left:
            yield max(start, sheet.left), min(end, sheet.right)


def name_countries(
    countries: Sequence[tuple[Extent, str]], taken: Sequence[Box], sheet: Box
) -> Iterator[tuple[MapText, Box]]:
    """The names (as printed) that find room wholly inside their country, as near as may be to its middle."""
    rooms = list(taken)
    for extent, name in countries:
        block = Block((name.upper(),), "country")
        spots = (box for box in _around(extent.centre, block, sheet) if extent.holds(box) and clear(box, rooms, GAP))
        box = next(spots, None)
        if box:
            rooms.append(box)
            yield block.at(box, "middle")[0], box


def name_area(
    name: str, members: Sequence[Point], others: Sequence[Point], taken: Sequence[Box], sheet: Box
) -> tuple[MapText, Box] | None:
    """A region's name near the middle of its places, and nearer to one of them than to any other; None without room."""
    block = Block((name,), "area")
    centre = sum(x for x, _ in members) / len(members), sum(y for _, y in members) / len(members)
    for box in _around(centre, block, sheet):
        middle = (box.left + box.right) / 2, (box.top + box.bottom) / 2
        if _square(middle, centre) > NEAR**2:
            return None
        near, strange = _nearest(box, members), min((_nearest(box, (other,)) for other in others), default=inf)
        if AWAY**2 <= near < strange and clear(box, taken, NARROW_GAP):
            return block.at(box, "middle")[0], box
    return None


def _around(centre: Point, block: Block, sheet: Box) -> Iterator[Box]:
    """Every box of the block's size on a grid over the sheet, nearest to `centre` first."""
    x_half, y_half = block.width / 2, block.height / 2
    xs = tuple(_steps(sheet.left + EDGE + x_half, sheet.right - EDGE - x_half))
    ys = tuple(_steps(sheet.top + EDGE + y_half, sheet.bottom - EDGE - y_half))
    for x, y in sorted(((x, y) for y in ys for x in xs), key=lambda at: (_square(at, centre), at)):
        yield Box(x - x_half, y - y_half, x + x_half, y + y_half)


def _nearest(box: Box, points: Sequence[Point]) -> float:
    """The distance, squared, from `box` to the nearest of `points`."""
    nearest = ((min(max(x, box.left), box.right), min(max(y, box.top), box.bottom)) for x, y in points)
    return min(_square(inside, point) for inside, point in zip(nearest, points, strict=True))


def _steps(start: float, end: float) -> Iterator[float]:
    at = start
    while at <= end:
        yield at
        at += STEP


def _square(one: Point, other: Point) -> float:
    return (one[0] - other[0]) ** 2 + (one[1] - other[1]) ** 2
