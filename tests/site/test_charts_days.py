"""Stretches of time are said in as few words as say them."""

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from variorum.edtf import parse
from variorum.site.charts.days import MONTHS, NAMED_HOURS, month_name, next_midnight, say_days, say_stretch

SAID = [
    ("2023-09-24", "24 September 2023"),
    ("2023-09-24T12", "24 September 2023, midday"),
    ("2023-09-24T00", "24 September 2023, midnight"),
    ("2023-09-24T15", "24 September 2023, 15:00"),
    ("2023-09-24T09/2023-09-24T11", "24 September 2023, 09:00 to 12:00"),
    ("2023-09-29/2023-10-01", "29 September to 1 October 2023"),
    ("2023-09-19/2023-09-20", "19 to 20 September 2023"),
    ("2022-12-12/2023-09-19", "12 December 2022 to 19 September 2023"),
    ("2023-09", "September 2023"),
    ("2023-09/2023-10", "September to October 2023"),
    ("2022-12/2023-01", "December 2022 to January 2023"),
    ("2020", "2020"),
    ("1991/1994", "1991 to 1994"),
    ("2015~", "about 2015"),
    ("../2023-09-24", "until 24 September 2023"),
    ("2023-09-24/..", "from 24 September 2023"),
]


@pytest.mark.parametrize(("edtf", "expected"), SAID)
def test_stretches(edtf: str, expected: str) -> None:
    """A stretch is said by its days, months or years, whichever it fills."""
    assert say_stretch(parse(edtf)) == expected


def test_the_year_can_be_left_out() -> None:
    """Beside an axis that gives the year, the days need none."""
    assert say_days(date(2023, 9, 29), date(2023, 10, 1), short=True, year=False) == "29 Sept to 1 Oct"
    assert say_days(date(2023, 9, 1), date(2023, 9, 30), short=True, year=False) == "Sept"


def test_months_have_one_name_each() -> None:
    """Twelve months, none named twice, the short names no longer than five letters."""
    assert len(MONTHS) == len({full for full, _ in MONTHS}) == len({short for _, short in MONTHS}) == 12
    assert all(full.startswith(short) and len(short) <= 5 for full, short in MONTHS)
    assert month_name(9, short=True) == "Sept"


def test_hours_have_one_name_each() -> None:
    """An hour that has a name is said by it, and no two by the same."""
    assert len(set(NAMED_HOURS.values())) == len(NAMED_HOURS)
    for hour, name in NAMED_HOURS.items():
        assert say_stretch(parse(f"2023-09-24T{hour:02}")) == f"24 September 2023, {name}"


def test_the_end_of_a_day() -> None:
    """A stretch that ends at noon touches that day, one that ends at midnight the day before; time ends at its end."""
    assert next_midnight(datetime(2023, 9, 24, 12)) == datetime(2023, 9, 25)
    assert next_midnight(datetime(2023, 9, 24)) == datetime(2023, 9, 24)
    assert next_midnight(datetime.max) == datetime.max


@given(st.dates(), st.dates())
def test_any_days_can_be_said(a: date, b: date) -> None:
    """Every pair of days has words, with the year of the last in them."""
    assert str(max(a, b).year) in say_days(min(a, b), max(a, b))
