"""How near a map looks: as near as its places allow, and as far as it takes to recognise where on earth they are."""

from dataclasses import dataclass
from itertools import pairwise
from math import dist

from .atlas import load_atlas
from .clipping import Window, clip_line
from .frame import Frame, fit
from .ground import Ground, survey
from .plan import Plan

WIDER = (1, 2, 4, 8, 16, 32)
"""How many times as wide a sheet may become so that a shore or a border shows: 1,920 km reach one from anywhere."""
MOST_SHRUNK = 3
"""Times: smaller, the places of a town would run into one."""


@dataclass(frozen=True, slots=True)
class Size:
    """Of a sheet, in units."""

    width: int
    height: int


WIDE, NARROW = Size(520, 380), Size(340, 300)


def view(plan: Plan, size: Size) -> tuple[Frame, Ground]:
    """The nearest view of the places that also shows a shore or a border; without one a map tells nobody where it is.

    Several places are not shrunk for it by more than MOST_SHRUNK: then the nearest view must do.
    """
    points = [spot.point for spot in plan.spots]
    close = fit(points, size.width, size.height)
    least_km = plan.around * size.width / close.scale
    nearest, *wider = (fit(points, size.width, size.height, least_km * times) for times in WIDER)
    ground = survey(load_atlas(), nearest)
    for frame in wider if not _tells(ground, size) else ():
        if len(points) == 1 or frame.scale * MOST_SHRUNK >= nearest.scale:
            seen = survey(load_atlas(), frame)
            if _tells(seen, size):
                return frame, seen
    return nearest, ground


def _tells(ground: Ground, size: Size) -> bool:
    """Whether the shores and borders on the sheet are at least half as long as it is wide."""
    seen = Window(0, 0, size.width, size.height)
    runs = (part for stroke in ground.strokes for part in clip_line(stroke.points, seen))
    return sum(dist(a, b) for run in runs for a, b in pairwise(run)) >= size.width / 2
