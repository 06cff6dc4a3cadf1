"""A round length on the ground, as long as it is on the sheet."""

from math import floor, log10

from ..charts.boxes import Box
from ..map_views import MapText, ScaleBar
from .frame import Frame
from .rooms import SIZES, text_box

LONGEST = 0.25
"""Of the width of the sheet."""
INSET = 14.0
"""Units from the left and from the lower edge."""
TICK = 6.0
"""Height of its ends; the template says the same."""


def scale_bar(frame: Frame) -> ScaleBar:
    """The bar for the longest of 1, 2, 5, 10, 20 … km that takes at most LONGEST of the width."""
    km = _round_below(LONGEST * frame.width / frame.scale)
    length = round(km * frame.scale, 1)
    x, y = INSET, frame.height - INSET
    label = MapText(round(x + length + 7, 1), y, f"{km:,}\u202fkm", SIZES["scale"], "start", "scale")
    return ScaleBar(x, y, length, label)


def _round_below(km: float) -> int:
    power = floor(log10(km))  # a sheet is never so narrow that its bar would be shorter than a kilometre
    return int(next(step for step in (5, 2, 1) if step * 10**power <= km) * 10**power)


def bar_box(bar: ScaleBar) -> Box:
    """The room of the bar and its words."""
    words = text_box(bar.label)
    return Box(bar.x, min(words.top, bar.y - TICK), words.right, words.bottom)
