"""Points for the tests of charts: made-up quantities that a person can read, and a strategy for any others."""

from datetime import datetime, timedelta

from hypothesis import strategies as st

from variorum.edtf import Stretch, parse
from variorum.model import Interval, Value
from variorum.site.chart_views import MarkKind
from variorum.site.charts import Point

GOVERNMENT, UNHCR, NOBODY = "government of Armenia", "UNHCR", "no source named"


def point(
    label: str,
    low: float | None,
    high: float | None,
    kind: MarkKind = "exact",
    *,
    who: str = "the ministry",
    day: str | None = "2023-09-24",
    known: bool = True,
    line: str = "ministry",
    row: int = 1,
    repeat: bool = False,
    live: bool = True,
    interval: tuple[float | None, float | None] | None = None,
) -> Point:
    """A point with all that a test does not care about filled in."""
    stretch = None if day is None else parse(day)
    return Point(
        label=label, who=who, value=Value(low, high), interval=Interval(*(interval or (low, high))), kind=kind,
        css="s-series", stretch=stretch, day_known=known, line=line, rows=(row,), href=f"#f-{row}", repeat=repeat,
        live=live,
    )  # fmt: skip


def count(value: float, row: int = 1, day: str | None = "2023-09-24", who: str = "the ministry") -> Point:
    """An exact count by a body that is its own line of witness."""
    return point(f"{value:,}", value, value, who=who, day=day, line=who, row=row)


ARRIVALS = (
    point("more than 1,000", 1000, None, "lower", who=GOVERNMENT, line="goa", row=1, live=False),
    point("4,850", 4850, 4850, who=GOVERNMENT, day="2023-09-25T12", line="goa", row=2, live=False),
    point("over 100,000", 100000, None, "lower", who=GOVERNMENT, day="2023-09-30", known=False, line="goa", row=3),
    point(
        "100,000", 100000, 100000, "repeat", who=UNHCR, day="2023-09-30", known=False, line="goa", row=4, repeat=True
    ),
    point(
        "over 100,000", 100000, None, "lower", who=NOBODY, day="2023-10-01", known=False, line="", row=5, repeat=True
    ),
    point("100,000", 100000, 100000, "repeat", who=NOBODY, day="2023-10-01", known=False, line="", row=6, repeat=True),
    point("100,417", 100417, 100417, who=GOVERNMENT, day="2023-10-01", known=False, line="goa", row=7),
)
"""The demo's arrivals: two early counts by day, five late ones whose day no text gives."""

BEFORE = (("About 120,000 people lived in the region before", 120000.0, 120000.0),)

FIFTY = tuple(
    count((i * i * 7 + 13 * i) % 9000 + 50 * i, i + 1, f"2023-09-{1 + i * 7 % 28:02d}", f"body {i % 4}")
    for i in range(50)
)
FIFTY_OF_ONE_DAY = tuple(count(i * 7919 % 10007, i + 1, "2023-01-19", f"body {i % 6}") for i in range(50))
ONE_DAY = tuple(
    count(value, i + 1, "2023-01-19", ("police", "unions")[i % 2])
    for i, value in enumerate((1120000, 2000000, 400000, 80000, 1270000, 2500000, 55000, 22000))
)
FIVE_ORDERS = tuple(
    count(value, i + 1, f"2020-{i + 1:02d}-15") for i, value in enumerate((2, 40, 900, 14000, 210000, 1000000))
)
SHARES = (
    point("99.9 percent", 99.9, 99.9, who="an adviser", row=1),
    point("more than 80 percent", 80, None, "lower", who="the UN", day="2023-09-28", row=2),
    point("about 84 percent", 84, 84, "about", who="the ministry", day="2023-09-29", row=3),
    point("83.7 percent", 83.7, 83.7, "computed", who="computed", day="2023-09-30", line="", row=4),
    point("up to 5 percent", None, 5, "upper", who="the UN", day="2023-09-25", row=5),
    point("a third to a half", 33, 50, "range", who="an aid group", day="2023-09-26", row=6),
)
MONEY = (
    point("$1.28 million", 1.28e6, 1.28e6, who="the treasury", day="2021", row=1),
    point("$20 million", 2e7, 2e7, who="the bank", day="2022", row=2),
    point("nearly $25 million", None, 2.5e7, "upper", who="the bank", day="2023", row=3),
    point("tens of millions", None, None, "vague", day="2023-06", line="", row=4, interval=(2e7, None)),
)
LONG = (
    point(
        "somewhere between eighteen thousand and at the very most twenty thousand people by all accounts",
        18000,
        20000,
        "range",
        who="the office of the high commissioner in the region, quoting several of its local partners",
        row=1,
    ),
    point("no fewer than nineteen thousand", 19000, None, "lower", day="2023-09-25", who="x" * 80, row=2),
    point("20,100", 20100, 20100, day="2023-09-26", who="Interdepartmentalcommissionforemergencyresettlement", row=3),
)
DAYS_UNKNOWN = (
    count(170, 1),
    *(count(value, i + 2, None) for i, value in enumerate((68, 20, 125, 200, 210, 64, 51, 290))),
)

GALLERY: tuple[tuple[str, tuple[Point, ...], str], ...] = (
    ("the demo's arrivals", ARRIVALS, "people"),
    ("fifty over a month", FIFTY, "people"),
    ("fifty of one day", FIFTY_OF_ONE_DAY, "people"),
    ("eight of one day", ONE_DAY, "people"),
    ("five orders of magnitude", FIVE_ORDERS, "people"),
    ("percentages, every kind of mark", SHARES, "percent"),
    ("money by the year", MONEY, "usd"),
    ("long labels", LONG, "people"),
    ("days unknown but one", DAYS_UNKNOWN, "people"),
)
"""(title, points, unit): what a chart must hold."""


numbers = (
    st.none() | st.integers(-200, 2_000_000) | st.floats(-1e6, 1e9, allow_nan=False) | st.sampled_from((0, 1e15, 1e300))
)
words = st.text(max_size=60) | st.sampled_from(("more than 1,000", "about 84 percent", "W" * 70, "a few hundred", ""))
KINDS: tuple[MarkKind, ...] = ("exact", "repeat", "lower", "upper", "about", "range", "vague", "computed")


@st.composite
def stretches(draw: st.DrawFn) -> Stretch | None:
    """An hour, a day, months, years or an open stretch, most within some weeks of each other; or none."""
    length = draw(st.sampled_from((0, 1, 24, 24, 24, 48, 720, 8760, 90000)))
    if not length:
        return draw(st.sampled_from((None, parse("../2023-09-24"), parse("2023-09-24/.."))))
    start = datetime(2023, 9, 1) + timedelta(hours=draw(st.integers(0, 1500) | st.integers(-400_000, 400_000)))
    return Stretch(start, start + timedelta(hours=length), draw(st.booleans()))


@st.composite
def any_points(draw: st.DrawFn, most: int = 14) -> tuple[Point, ...]:
    """Points that nobody would write, and ones that somebody did."""
    size = draw(st.integers(0, most))
    return tuple(
        Point(
            label=draw(words),
            who=draw(words),
            value=Value(draw(numbers), draw(numbers)),
            interval=Interval(draw(numbers), draw(numbers)),
            kind=draw(st.sampled_from(KINDS)),
            css="s-conf",
            stretch=draw(stretches()),
            day_known=draw(st.booleans()),
            line=draw(st.sampled_from(("", "a", "b"))),
            rows=(row,),
            href=f"#f-{row}",
            repeat=draw(st.booleans()),
            live=draw(st.booleans()),
        )
        for row in range(1, size + 1)
    )
