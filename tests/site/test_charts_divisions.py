"""Each way of dividing time begins and ends its periods where people do, and names them so."""

import pytest

from variorum.site.charts.divisions import DIVISIONS, Division


@pytest.mark.parametrize("division", DIVISIONS, ids=[division.name for division in DIVISIONS])
def test_each_division_names_its_case(division: Division) -> None:
    """A moment lies in the period that the case says, under the names that it says."""
    moment, begin, full, brief = division.case
    assert division.begin(moment) == begin
    assert (division.full(begin), division.brief(begin)) == (full, brief)
    follow = division.follow(begin)
    assert follow is not None
    assert begin <= moment < follow


def test_divisions_stand_once_from_fine_to_coarse() -> None:
    """Each division is one of a kind and holds the one before it."""
    assert len({division.name for division in DIVISIONS}) == len(DIVISIONS)
    lengths = [follow - d.case[1] for d in DIVISIONS if (follow := d.follow(d.case[1])) is not None]
    assert lengths == sorted(lengths)
