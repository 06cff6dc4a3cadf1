"""How near a date comes to a day, and in which form and order the timeline shows it."""

from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from variorum import edtf
from variorum.model import When
from variorum.site.pages.dating import day_text, group_of, group_title, is_sure, start_of
from variorum.site.pages.timeline_days import SHOWN, Dated, entries_of, groups
from variorum.site.views import TimelineEntry

DATES = [
    # title, date, its words in a heading, does the text give the day, heading of its group
    ("a day the text gives", When("2023-09-24", "on 24 September", "text"), "Sun 24 Sept 2023", True, "2023-09"),
    ("an hour of a day", When("2023-09-25T12", "midday Monday", "text"), "Mon 25 Sept 2023", True, "2023-09"),
    ("an inferred day", When("2023-09-24", "Sunday", "inferred"), "about Sun 24 Sept 2023", False, "2023-09"),
    ("an inferred hour", When("2023-09-24T18", None, "inferred"), "about Sun 24 Sept 2023", False, "2023-09"),
    ("about a day, by the text", When("2023-09-30~", None, "text"), "about Sat 30 Sept 2023", False, "2023-09"),
    ("about an hour", When("2023-09-30T08~", None, "text"), "about Sat 30 Sept 2023", False, "2023-09"),
    ("days the text gives", When("2023-09-23/2023-09-24", None, "text"), "23 to 24 Sept 2023", False, "2023-09"),
    (
        "across a month",
        When("2023-09-30/2023-10-01", None, "inferred"),
        "about 30 Sept to 1 Oct 2023",
        False,
        "2023-09",
    ),
    ("a month", When("2020-11", None, "text"), "Nov 2020", False, "2020-11"),
    ("a year", When("1992", None, "text"), "1992", False, "1992"),
    ("about a year", When("1992~", None, "text"), "about 1992", False, "1992"),
    ("no beginning", When("../2023-09-18", None, "inferred"), "until 18 Sept 2023", False, "2023-09"),
    ("no end", When("2023-09-18/..", None, "text"), "from 18 Sept 2023", False, "2023-09"),
]


@pytest.mark.parametrize(("date", "text", "sure", "group"), [row[1:] for row in DATES], ids=[row[0] for row in DATES])
def test_dates(date: When, text: str, sure: bool, group: str) -> None:  # noqa: FBT001  # a column of the table
    """A date is sure only where the text gives one day; it is headed by its month, or by its year."""
    assert (day_text(date), is_sure(date), group_of(date.edtf or "")) == (text, sure, group)


@pytest.mark.parametrize(
    ("key", "title"), [("2023-09", "September 2023"), ("2020", "2020"), ("0999-01", "January 0999")]
)
def test_group_titles(key: str, title: str) -> None:
    """A month is written out; a year stands alone."""
    assert group_title(key) == title


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("2023-09-24", datetime(2023, 9, 24)),
        ("2023-09", datetime(2023, 9, 1)),
        ("2023-09-24/..", datetime(2023, 9, 24)),
        ("../2023-09-18", datetime(2023, 9, 18, 23, 59, 59, 999999)),
    ],
)
def test_where_a_date_stands(text: str, start: datetime) -> None:
    """A stretch stands where it begins; one without a beginning stands at its last moment, not before all time."""
    assert start_of(text) == start


POINTS = st.dates(datetime(1990, 1, 1).date(), datetime(2030, 12, 31).date()).flatmap(
    lambda one: st.sampled_from(
        [f"{one:%Y}", f"{one:%Y-%m}", f"{one:%Y-%m-%d}", f"{one:%Y-%m-%d}T07", f"{one:%Y-%m-%d}~"]
    )
)
VALUES = st.one_of(
    POINTS, POINTS.map(lambda text: f"../{text}"), POINTS.map(lambda text: f"{text}/.."),
    st.tuples(POINTS, POINTS).map("/".join).filter(lambda text: bool(_parses(text))),
)  # fmt: skip
WHENS = st.builds(When, VALUES, st.none(), st.sampled_from(["text", "inferred"]))


def _parses(text: str) -> edtf.Stretch | None:
    try:
        return edtf.parse(text)
    except ValueError:
        return None


def entry(number: int, kind: str = "figure") -> TimelineEntry:
    """An entry that is told from others by its anchor alone."""
    made = "stamp" if kind == "stamp" else "event" if kind == "event" else "figure"
    return TimelineEntry(f"t-{number}", made, "", "", None, None, None, (), None)  # type: ignore[arg-type]  # one of three


@given(st.lists(st.tuples(WHENS, st.sampled_from(["event", "figure", "stamp"])), max_size=40))
def test_nothing_is_lost_and_nothing_is_surer_than_its_text(given_dates: list[tuple[When, str]]) -> None:
    """Every entry stands on the timeline once, in order, under a day of its own form; a stamp shares no day."""
    dated = [Dated(date, entry(number, kind)) for number, (date, kind) in enumerate(given_dates)]
    dates = {one.entry.id: one.date for one in dated}
    shown = []
    for group in groups(dated):
        starts = []
        for one in group.days:
            entries = entries_of(one)
            shown += [row.id for row in entries]
            assert {row.kind == "stamp" for row in entries} == {one.form == "stamp"}
            if one.form != "stamp":
                assert {is_sure(dates[row.id]) for row in entries} == {one.form == "sure"}
            assert {group_of(dates[row.id].edtf or "") for row in entries} == {group.id.removeprefix("d-")}
            starts.append(min(start_of(dates[row.id].edtf or "").date() for row in entries))
        assert starts == sorted(starts)
    assert sorted(shown) == sorted(dates)


def test_a_crowded_day_is_folded() -> None:
    """Behind a disclosure stand the entries above the limit, and no others."""
    dated = [Dated(When("2021-05-02", None, "text"), entry(number)) for number in range(SHOWN + 3)]
    ((one,),) = [group.days for group in groups(dated)]
    assert (len(one.entries), len(one.more)) == (SHOWN, 3)
