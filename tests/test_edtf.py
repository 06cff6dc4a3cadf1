"""Dates: what is read, what is refused, and which stretch of time lies before which."""

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from variorum.edtf import EARLIEST, LATEST, Stretch, day_of, parse

READ = [
    ("2023", datetime(2023, 1, 1), datetime(2024, 1, 1)),
    ("2023-09", datetime(2023, 9, 1), datetime(2023, 10, 1)),
    ("2023-12", datetime(2023, 12, 1), datetime(2024, 1, 1)),
    ("2023-09-24", datetime(2023, 9, 24), datetime(2023, 9, 25)),
    ("2024-02-29", datetime(2024, 2, 29), datetime(2024, 3, 1)),
    ("2023-12-31", datetime(2023, 12, 31), datetime(2024, 1, 1)),
    ("2023-09-24T00", datetime(2023, 9, 24, 0), datetime(2023, 9, 24, 1)),
    ("2023-09-24T23", datetime(2023, 9, 24, 23), datetime(2023, 9, 25, 0)),
    ("2023-09-24/2023-09-30", datetime(2023, 9, 24), datetime(2023, 10, 1)),
    ("2023-09-24/2023-09-24", datetime(2023, 9, 24), datetime(2023, 9, 25)),
    ("2023-09/2024", datetime(2023, 9, 1), datetime(2025, 1, 1)),
    ("../2023-09-18", EARLIEST, datetime(2023, 9, 19)),
    ("2023-09-18/..", datetime(2023, 9, 18), LATEST),
    ("9999", datetime(9999, 1, 1), LATEST),
    ("9999-12", datetime(9999, 12, 1), LATEST),
    ("9999-12-31", datetime(9999, 12, 31), LATEST),
    ("9999-12-31T23", datetime(9999, 12, 31, 23), LATEST),
]


@pytest.mark.parametrize(("text", "start", "end"), READ, ids=[row[0] for row in READ])
def test_a_date_names_a_stretch_of_time(text: str, start: datetime, end: datetime) -> None:
    """Its first moment belongs to it, the moment after it does not."""
    found = parse(text)
    assert (found.start, found.end, found.about) == (start, end, False)


REFUSED = [
    ("", "form YYYY"),
    ("..", "form YYYY"),
    ("23-09-24", "form YYYY"),
    ("2023-9-24", "form YYYY"),
    ("2023-09-24T12:30", "form YYYY"),
    ("2023-09-24 ", "form YYYY"),
    ("2023-09-24\n", "form YYYY"),
    ("2023?", "form YYYY"),
    ("٢٠٢٣", "form YYYY"),
    ("2023-09-24/", "form YYYY"),
    ("/2023-09-24", "form YYYY"),
    ("2023/2024/2025", "form YYYY"),
    ("../..", "open at both ends"),
    ("2023-02-30", "there is no date '2023-02-30'"),
    ("2023-13", "there is no date"),
    ("2023-09-24T24", "there is no date"),
    ("0000", "there is no date"),
    ("2023-09-25/2023-09-24", "ends before it begins"),
]


@pytest.mark.parametrize(("text", "words"), REFUSED, ids=[repr(row[0]) for row in REFUSED])
def test_what_is_no_date_is_refused_in_words(text: str, words: str) -> None:
    """The error says what stands there and what is wrong with it."""
    with pytest.raises(ValueError, match=words):
        parse(text)


SOFT = [
    ("2023-09-30~", timedelta(days=1), timedelta(days=1)),
    ("2023-09~", timedelta(days=30), timedelta(days=30)),
    ("2023-09-24T12~", timedelta(hours=1), timedelta(hours=1)),
    ("2023-09-24~/2023-09-30", timedelta(days=1), timedelta(0)),
    ("2023-09-24/2023-09-30~", timedelta(0), timedelta(days=1)),
    ("../2023-09-18~", timedelta(0), timedelta(days=1)),
]


@pytest.mark.parametrize(("text", "early", "late"), SOFT, ids=[row[0] for row in SOFT])
def test_about_makes_an_edge_soft_by_its_own_width(text: str, early: timedelta, late: timedelta) -> None:
    """About a day may be a day off, about a month a month; an edge that is not about stays firm."""
    found = parse(text)
    assert (found.about, found.early, found.late) == (True, early, late)


BEFORE = [
    ("2023-09-24", "2023-09-25", True),
    ("2023-09-24", "2023-09-24", False),
    ("2023-09-24T00", "2023-09-24T12", True),
    ("2023-09-24T12", "2023-09-24", False),
    ("2023-09", "2023-09-24", False),
    ("2023-09", "2023-10-01", True),
    ("../2023-09-18", "2023-09-19", True),
    ("../2023-09-18", "2023-09-18", False),
    ("2023-09-18/..", "2024", False),
    ("2023-09-23", "2023-09-24/2023-09-30", True),
    ("2023-09-30~", "2023-10-01", False),
    ("2023-09-30~", "2023-10-02", True),
    ("2023-09-29", "2023-09-30~", False),
    ("2023-09-28", "2023-09-30~", True),
    ("2023-09-28~", "2023-09-30~", False),
    ("9999~", "9999", False),
]


@pytest.mark.parametrize(("one", "two", "expected"), BEFORE, ids=[f"{row[0]} {row[1]}" for row in BEFORE])
def test_one_stretch_lies_before_another(one: str, two: str, *, expected: bool) -> None:
    """It does where all of it is over before any of the other begins, soft edges included."""
    assert parse(one).before(parse(two)) is expected


DAYS = st.dates(date(1000, 1, 1), date(9999, 12, 31))
POINTS = st.builds(
    lambda day, cut, about: day.isoformat()[:cut] + about, DAYS, st.sampled_from([4, 7, 10]), st.sampled_from(["", "~"])
)


@given(POINTS)
def test_every_point_has_some_length(text: str) -> None:
    """A stretch ends after it starts, and is not before itself."""
    found = parse(text)
    assert found.start < found.end
    assert not found.before(found)


@given(POINTS, POINTS)
def test_before_has_one_way(one: str, two: str) -> None:
    """Of two stretches at most one lies before the other."""
    assert not (parse(one).before(parse(two)) and parse(two).before(parse(one)))


@given(POINTS, POINTS)
def test_an_interval_holds_both_its_ends(one: str, two: str) -> None:
    """An interval begins with its first point and ends with its last, or is refused."""
    try:
        found = parse(f"{one}/{two}")
    except ValueError:
        assert parse(two).end <= parse(one).start
    else:
        assert found == Stretch(parse(one).start, parse(two).end, parse(one).about or parse(two).about,
                                parse(one).early, parse(two).late)  # fmt: skip


@given(st.text())
def test_any_text_is_a_date_or_a_value_error(text: str) -> None:
    """Nothing but ValueError leaves the parser."""
    try:
        found = parse(text)
    except ValueError:
        return
    assert found.start < found.end


@pytest.mark.parametrize(
    ("text", "day"),
    [("2023-09-24", date(2023, 9, 24)), (None, None), ("2023-09", None), ("2023-09-24~", None), ("2023/2024~", None),
     ("2023-09-24T12", None), ("2023-09-24/2023-09-25", None)],
)  # fmt: skip  # short rows read as the table they are
def test_a_day_is_named_without_a_doubt(text: str | None, day: date | None) -> None:
    """Only a plain calendar day is one."""
    assert day_of(text) == day
