"""The two renderings of an interval chart: their frames and sizes, in user units (mock, section 4)."""

from dataclasses import dataclass

from .boxes import Box


@dataclass(frozen=True, slots=True)
class Layout:
    """One rendering. The plot lies between `left` and `right`, `top` and `base`; texts may use the whole frame."""

    width: int
    height: int
    left: float
    right: float
    top: float
    """Above it stand only the words of the zone without days."""
    base: float
    strong: float
    """Size of values."""
    plain: float
    """Size of all other text."""
    slot: float
    """Width of a place in the zone without days, where there is room."""
    zone: float
    """Least width of that zone."""
    inside: bool
    """Labels of the value axis stand on its gridlines, not beside the plot."""
    most_marks: int
    most_labels: int
    label_room: float
    """Width at which labels beside marks are broken."""

    @property
    def frame(self) -> Box:
        """Where text and numbers may stand: above the names of the days."""
        return Box(1, 1, self.width - 1, self.base - 2)


WIDE = Layout(
    width=1080,
    height=450,
    left=70,
    right=1064,
    top=36,
    base=396,
    strong=14.5,
    plain=13.5,
    slot=72,
    zone=130,
    inside=False,
    most_marks=60,
    most_labels=12,
    label_room=230,
)
NARROW = Layout(
    width=340,
    height=430,
    left=10,
    right=330,
    top=60,
    base=384,
    strong=13.5,
    plain=12.5,
    slot=26,
    zone=60,
    inside=True,
    most_marks=40,
    most_labels=6,
    label_room=150,
)

LINE = 1.22  # of the size: from one line of text to the next
DAY_NAMES = 20  # from the baseline to the line of the days' names
MONTH_NAMES = 40  # and to that of their months
ZONE_SHARE = 0.6  # of the plot, at most, for points without a day: the days are what the axis is for
