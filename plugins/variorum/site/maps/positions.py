"""The positions a name may take beside its dot, in the order in which they are tried."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ..charts.boxes import Box, clear
from ..charts.widths import wrap
from ..map_views import Anchor, MapDot, MapRole, MapText
from .rooms import SIZES, Block
from .topojson import Point

RADIUS, FOCUS_RADIUS = 3.6, 5.5
"""Of a dot, and of the dot the page is about; the template says the same."""
AIR = 3.0
"""Units between a dot and its name."""
NARROWEST = 70.0
"""Units. A name is broken into lines of this width where one line has no room."""
SIDES: tuple[tuple[int, int], ...] = ((1, 0), (-1, 0), (1, -1), (1, 1), (-1, -1), (-1, 1), (0, -1), (0, 1))
"""Where a name stands seen from its dot, best first: right is read fastest, above and below may hide a border."""
LEADS = (14.0, 24.0, 36.0, 50.0)
"""Units between a dot and a name that needs a line to it."""


@dataclass(frozen=True, slots=True)
class Leader:
    """A line from a dot to its name."""

    start: Point
    end: Point

    def boxes(self) -> Iterator[Box]:
        """The room it takes, as small squares along it."""
        (x1, y1), (x2, y2) = self.start, self.end
        steps = max(1, round(max(abs(x2 - x1), abs(y2 - y1)) / 2))
        for i in range(steps + 1):
            x, y = x1 + (x2 - x1) * i / steps, y1 + (y2 - y1) * i / steps
            yield Box(x - 0.5, y - 0.5, x + 0.5, y + 0.5)


@dataclass(frozen=True, slots=True)
class Label:
    """A placed name. `index` is that of its dot."""

    index: int
    box: Box
    texts: tuple[MapText, ...]
    leader: Leader | None


def radius(dot: MapDot) -> float:
    """How large a dot is drawn."""
    return FOCUS_RADIUS if dot.focus else RADIUS


def dot_box(dot: MapDot) -> Box:
    """The room of a dot."""
    r = radius(dot)
    return Box(dot.x - r, dot.y - r, dot.x + r, dot.y + r)


def positions(index: int, dot: MapDot, name: str, borders: Sequence[Box]) -> Iterator[Label]:
    """Where the name of the dot numbered `index` may stand, best first: near, off the borders, in one line."""
    blocks = _blocks(name, focus=dot.focus)
    near = _near(dot, blocks, borders)
    for lead in (0.0, *LEADS):
        beside = [_beside(index, dot, block, side, lead) for block in blocks for side in SIDES]
        yield from sorted(beside, key=lambda one: not clear(one.box, near))


def _near(dot: MapDot, blocks: Sequence[Block], borders: Sequence[Box]) -> list[Box]:
    """Of `borders`, those that the name can reach from its dot in any position."""
    away = radius(dot) + AIR + LEADS[-1]
    wide, high = max(block.width for block in blocks), max(block.height for block in blocks)
    room = Box(dot.x - away - wide, dot.y - away - high, dot.x + away + wide, dot.y + away + high)
    return [border for border in borders if room.meets(border)]


def _blocks(name: str, *, focus: bool) -> tuple[Block, ...]:
    """A name in one line, and broken where it can be."""
    role: MapRole = "focus" if focus else "place"
    # Of two names with a stroke between them the stroke stays with the first: a line never begins with it.
    broken = wrap(name.replace(" / ", "\u00a0/ "), SIZES[role], NARROWEST, strong=focus)
    return tuple(dict.fromkeys((Block((" ".join(broken),), role), Block(broken, role))))


def _beside(index: int, dot: MapDot, block: Block, side: tuple[int, int], lead: float) -> Label:
    """`block` on one side of its dot. At a corner it stands closer: a circle leaves its corners free."""
    dx, dy = side
    away = radius(dot) + AIR + lead
    x, y = (away * (0.7 if dx and dy else 1) * step for step in side)
    left = dot.x + x - block.width * (1 - dx) / 2
    top = dot.y + y - block.height * (1 - dy) / 2
    box = Box(left, top, left + block.width, top + block.height)
    anchor: Anchor = "start" if dx > 0 else "end" if dx < 0 else "middle"
    return Label(index, box, block.at(box, anchor), _leader(dot, (x, y), dx) if lead else None)


def _leader(dot: MapDot, away: Point, dx: int) -> Leader:
    """From the rim of the dot to just before the name."""
    x, y = away
    length = (x * x + y * y) ** 0.5
    near, far = (radius(dot) + 1) / length, (length - AIR + 1.5) / length
    return Leader((dot.x + x * near, dot.y + y * near), (dot.x + x * far, dot.y + y * far))
