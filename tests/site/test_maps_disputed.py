"""Borders that are disputed, and limits that are not drawn."""

import pytest

from variorum.site.maps.atlas import load_atlas
from variorum.site.maps.clipping import Window
from variorum.site.maps.disputed import DISPUTES, UNDRAWN, Dispute, Undrawn, dispute_between
from variorum.site.maps.frame import fit
from variorum.site.maps.ground import survey

SHEET = Window(0, 0, 340, 300)


@pytest.mark.parametrize("row", DISPUTES, ids=lambda row: f"{row.one}, {row.other}")
def test_each_disputed_border_is_dashed_where_its_case_says(row: Dispute) -> None:
    """Within 100 km of the case of a row its border is drawn as disputed, and the sheet knows why."""
    ground = survey(load_atlas(), fit([row.case], 340, 300, 200))
    dashed = [stroke for stroke in ground.strokes if stroke.dispute == row]
    assert any(map(SHEET.holds, dashed[0].points))
    assert row in ground.disputes(SHEET)


def test_rows_are_of_countries_of_the_data() -> None:
    """Every row names units of the data, each pair once, and none whose line is already disputed throughout."""
    names = {country.name for country in load_atlas().countries}
    pairs = [frozenset({row.one, row.other}) for row in DISPUTES]
    assert {name for pair in pairs for name in pair if name} <= names
    assert len(set(pairs)) == len(pairs)
    throughout = {row.one for row in DISPUTES if row.other is None}
    assert not [row for row in DISPUTES if row.other and {row.one, row.other} & throughout]


def test_an_undisputed_border() -> None:
    """A border without a row is none of these; one with a row is, in whatever order its owners are named."""
    assert dispute_between(frozenset({"Armenia", "Azerbaijan"})) is None
    golan = dispute_between(frozenset({"Syria", "Israel"}))
    assert golan is not None
    assert golan == dispute_between(frozenset({"Israel", "Syria"}))
    assert dispute_between(frozenset({"Serbia", "Kosovo"})) is not None
    assert dispute_between(frozenset({"Russia", "Finland"})) is None


@pytest.mark.parametrize("row", UNDRAWN, ids=lambda row: row.name)
def test_limits_that_are_not_drawn_are_not_in_the_data(row: Undrawn) -> None:
    """No country of the data has the name of a row, so that nothing could be drawn of it; each row is there once."""
    assert row.name not in {country.name for country in load_atlas().countries}
    assert [other.name for other in UNDRAWN].count(row.name) == 1
    assert "not drawn" in row.note
