"""Stretches of time → the words of axes and text alternatives, in British order: "24 September 2023"."""

from datetime import date, datetime, timedelta

from ...edtf import EARLIEST, LATEST, Stretch

MONTHS = (
    ("January", "Jan"),
    ("February", "Feb"),
    ("March", "March"),
    ("April", "April"),
    ("May", "May"),
    ("June", "June"),
    ("July", "July"),
    ("August", "Aug"),
    ("September", "Sept"),
    ("October", "Oct"),
    ("November", "Nov"),
    ("December", "Dec"),
)
"""In full and short: names of up to five letters are not shortened, as British papers do it."""

DAY, HOUR = timedelta(days=1), timedelta(hours=1)
NAMED_HOURS = {0: "midnight", 12: "midday"}
"""Hours that have a name, which texts use."""


def month_name(month: int, *, short: bool) -> str:
    """The name of `month` (1 to 12)."""
    return MONTHS[month - 1][1 if short else 0]


def last_day(end: datetime) -> date:
    """The last day that a stretch with the (excluded) end `end` touches."""
    return (end - datetime.resolution).date() if end > datetime.min else date.min


def next_midnight(moment: datetime) -> datetime:
    """The end of the last day that a stretch with the (excluded) end `moment` touches; the last moment there is."""
    last = last_day(moment)
    return datetime.max if last == date.max else datetime.combine(last, datetime.min.time()) + DAY


def is_bounded(stretch: Stretch | None) -> bool:
    """Whether `stretch` has both ends, so that it can stand on an axis."""
    return stretch is not None and stretch.start != EARLIEST and stretch.end != LATEST


def say_stretch(stretch: Stretch) -> str:
    """`stretch` in words: "24 September 2023", "29 September to 1 October 2023", "about 2015", "until 2 May 2023"."""
    about = "about " if stretch.about else ""
    if stretch.start == EARLIEST:
        return f"{about}until {say_days(last_day(stretch.end), last_day(stretch.end))}"
    if stretch.end == LATEST:
        return f"{about}from {say_days(stretch.start.date(), stretch.start.date())}"
    if stretch.end - stretch.start < DAY:
        return f"{about}{say_days(stretch.start.date(), stretch.start.date())}, {_hours(stretch)}"
    return f"{about}{say_days(stretch.start.date(), last_day(stretch.end))}"


def _hours(stretch: Stretch) -> str:
    """An hour as its text gives it, "midday" or "15:00": how far it reached is no more than how it is written down."""
    if stretch.end - stretch.start == HOUR and not stretch.start.minute:
        return NAMED_HOURS.get(stretch.start.hour, f"{stretch.start:%H:%M}")
    return f"{stretch.start:%H:%M} to {stretch.end:%H:%M}"


def say_days(first: date, last: date, *, short: bool = False, year: bool = True) -> str:
    """The days `first` to `last` in as few words as say them: whole years and whole months are named as such."""
    if _whole_years(first, last):
        return str(first.year) if first.year == last.year else f"{first.year} to {last.year}"
    if _whole_months(first, last):
        return say_months(first, last, short=short, year=year)
    end = f"{_day(last, short=short)} {last.year}" if year else _day(last, short=short)
    if first == last:
        return end
    if year and first.year != last.year:
        return f"{_day(first, short=short)} {first.year} to {end}"
    same_month = (first.year, first.month) == (last.year, last.month)
    return f"{first.day if same_month else _day(first, short=short)} to {end}"


def say_months(first: date, last: date, *, short: bool = False, year: bool = True) -> str:
    """The months from that of `first` to that of `last`: "September to October 2023"."""
    end = month_name(last.month, short=short) + (f" {last.year}" if year else "")
    if (first.year, first.month) == (last.year, last.month):
        return end
    start = month_name(first.month, short=short)
    return f"{start} {first.year} to {end}" if year and first.year != last.year else f"{start} to {end}"


def _day(day: date, *, short: bool) -> str:
    return f"{day.day} {month_name(day.month, short=short)}"


def _whole_years(first: date, last: date) -> bool:
    return (first.month, first.day, last.month, last.day) == (1, 1, 12, 31)


def _whole_months(first: date, last: date) -> bool:
    return first.day == 1 and (last == date.max or (last + DAY).day == 1)
