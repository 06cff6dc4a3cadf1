"""Charts in words: what a text alternative says of each point."""

from .days import say_stretch
from .points import Point
from .widths import tidy

NO_DAY = "day not given"


def say_point(point: Point) -> str:
    """A point in words: "more than 1,000, government of Armenia, 24 September 2023"."""
    return ", ".join(filter(None, (tidy(point.label), tidy(point.who), say_date(point))))


def say_date(point: Point) -> str:
    """The point's date, with "day not given" where the text does not give it; "" for a sum, which is of no day."""
    if point.is_sum:
        return ""
    if point.stretch is None:
        return NO_DAY
    said = say_stretch(point.stretch)
    return said if point.day_known else f"{NO_DAY}, {said}"
