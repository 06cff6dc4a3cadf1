"""Charts in words: what a text alternative says of each point."""

from .days import say_stretch
from .points import Mark, Point
from .widths import tidy

NO_DAY = "day not given"
MOST_SHARED = 3  # marks of several rows, and rows of a mark, that are told one by one


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


def say_rows(point: Point) -> str:
    """The rows it stands for: "row 6", "rows 6 and 7"."""
    *others, last = point.rows
    return f"rows {', '.join(map(str, others))} and {last}" if others else f"row {last}"


def say_shared(marks: tuple[Mark, ...]) -> str:
    """Which marks stand for more rows than the one whose number they bear."""
    several = sorted((mark.point for mark in marks if len(mark.point.rows) > 1), key=lambda point: point.row)
    if len(several) > MOST_SHARED or any(len(point.rows) > MOST_SHARED for point in several):
        return "Rows that carry one claim share a mark, which bears the number of the first."
    return " ".join(f"The mark with the number {point.row} stands for {say_rows(point)}." for point in several)
