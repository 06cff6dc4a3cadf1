"""Names beside their places: never on each other, on a dot or over the edge; those without room are left out.

Names are placed one after the other, the most important first, each at the first of a fixed list of positions that is
free: beside its dot, then at a distance with a thin line to it. At one distance a name rather stands in one country
than across a border: whose town it is must not be read off by accident. What has no room is named in the caption.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from ..charts.boxes import Box, Rooms, clear
from ..map_views import MapDot
from .positions import Label, dot_box, positions

EDGE = 4.0
"""Units between a name and the edge of the sheet."""
GAP = 2.0
"""Units between two names."""
OTHERS = 7.0
"""Units between a name and a dot that is not its own: nearer, it could be read as the name of that one."""
TRIES = 6
"""How often a name without a place beside its dot is tried before the others."""


def label(
    named: Sequence[tuple[MapDot, str]], taken: Iterable[Box], borders: Sequence[Box], sheet: Box
) -> tuple[Label, ...]:
    """The names that find room on `sheet`, the first of `named` first; in order of `named`.

    `taken` is what they must keep off besides the dots, `borders` what they should. A name that is left without a place
    beside its dot is tried once more before all others, and the best of the tries is kept.
    """
    order, rooms = list(range(len(named))), tuple(taken)
    tries = [_Tries(positions(index, *named[index], borders)) for index in order]
    dots = tuple(dot_box(dot) for dot, _ in named)
    best = _in_order(tries, order, rooms, dots, sheet)
    for _ in range(TRIES):
        settled = {one.index for one in best if one.leader is None}
        late = next((index for index in order[1:] if index not in settled), None)
        if late is None:
            break
        order = [late, *(index for index in order if index != late)]
        best = min(best, _in_order(tries, order, rooms, dots, sheet), key=_cost)
    return tuple(sorted(best, key=lambda one: one.index))


@dataclass
class _Tries:
    """Where one name may stand, best first: worked out as far as it is asked for, and once."""

    more: Iterator[Label]
    found: list[Label] = field(default_factory=list)

    def __iter__(self) -> Iterator[Label]:
        yield from self.found
        for one in self.more:
            self.found.append(one)
            yield one


def _cost(labels: Sequence[Label]) -> tuple[int, int]:
    return -len(labels), sum(1 for one in labels if one.leader)


def _in_order(
    tries: Sequence[_Tries], order: Sequence[int], taken: Iterable[Box], dots: Sequence[Box], sheet: Box
) -> tuple[Label, ...]:
    frame = Box(sheet.left + EDGE, sheet.top + EDGE, sheet.right - EDGE, sheet.bottom - EDGE)
    rooms, marks = Rooms(taken), Rooms(dots)
    labels: list[Label] = []
    for index in order:
        places = (one for one in tries[index] if one.box.within(frame))
        found = next((one for one in places if _free(one, rooms, marks, dots[index])), None)
        if found:
            labels.append(found)
            rooms.add((found.box, *(found.leader.boxes() if found.leader else ())))
    return tuple(labels)


def _free(one: Label, rooms: Rooms, dots: Rooms, own: Box) -> bool:
    """Whether a name, and the line to it, keep off `rooms`, off all `dots` but its `own`, and off each other."""
    line = tuple(one.leader.boxes()) if one.leader else ()
    apart = rooms.clear(one.box, GAP) and dots.clear(one.box, OTHERS, own) and clear(one.box, line)
    return apart and all(rooms.clear(box, 1) and dots.clear(box, GAP, own) for box in line)
