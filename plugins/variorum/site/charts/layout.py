"""The three renderings of an interval chart: their frames and sizes, in user units (mock, section 4)."""

from dataclasses import dataclass, replace

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
    crowd: int
    """Above so many marks only the landmarks are numbered and labelled."""
    most_labels: int
    label_room: float
    """Width at which labels beside marks are broken."""
    insets: tuple[tuple[int, int], ...] = ()
    """Sizes of an inset, tried in turn where the plot is empty; the last also below the plot. None in an inset."""
    clock: bool = True
    """Marks whose hour a text gives may stand at that hour."""
    title: str = ""
    """Of an inset; it stands in the upper left corner, and the names of days then have no months under them."""

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
    crowd=24,
    most_labels=12,
    label_room=230,
    insets=((430, 200), (360, 170), (300, 150), (520, 170)),
)
MIDDLE = replace(
    WIDE,
    width=720,
    height=440,
    left=64,
    right=706,
    base=386,
    slot=46,
    zone=110,
    crowd=18,
    most_labels=9,
    label_room=170,
    insets=((320, 190), (270, 160), (230, 140), (520, 170)),
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
    crowd=12,
    most_labels=6,
    label_room=150,
    insets=((210, 150), (170, 140), (320, 170)),
)

LINE = 1.22  # of the size: from one line of text to the next
DAY_NAMES = 20  # from the baseline to the line of the days' names
MONTH_NAMES = 40  # and to that of their months
ZONE_SHARE = 0.6  # of the plot, at most, for points without a day: the days are what the axis is for
