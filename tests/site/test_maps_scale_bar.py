"""The scale bar: a round length, as long as it is on the ground."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from variorum.site.charts.boxes import Box
from variorum.site.maps.distances import distance
from variorum.site.maps.frame import fit
from variorum.site.maps.scale_bar import LONGEST, bar_box, scale_bar


@given(st.floats(-180, 180), st.floats(-75, 75), st.floats(60, 3000), st.sampled_from(((340, 300), (520, 380))))
def test_length(longitude: float, latitude: float, km: float, size: tuple[int, int]) -> None:
    """Across the middle of the sheet the bar is as long as the ground it names, within one per cent."""
    frame = fit([(longitude, latitude)], *size, km)
    bar = scale_bar(frame)
    named = int(bar.label.text.removesuffix("\u202fkm").replace(",", ""))
    ends = [(frame.longitude + sign * bar.length / 2 / frame.across, frame.latitude) for sign in (-1, 1)]
    assert distance(ends[0], ends[1]) == pytest.approx(named, rel=0.01)
    assert str(named).rstrip("0") in {"1", "2", "5"}
    assert LONGEST / 2.5 * frame.width * 0.99 <= bar.length <= LONGEST * frame.width + 0.1


@given(st.floats(60, 30000))
def test_it_stays_on_the_sheet(km: float) -> None:
    """Bar and words lie on the sheet at any scale."""
    assert bar_box(scale_bar(fit([(0, 0)], 340, 300, km))).within(Box(0, 0, 340, 300))
