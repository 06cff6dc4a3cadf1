"""On paper everything is said: what a click opens on screen is open."""

import pytest

from tests.browser.conftest import Visitor

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("width", [1440, 700])
def test_notes_are_printed(visitor: Visitor, width: int) -> None:
    """Every margin note of an article is visible in print, wide or narrow; switches and skip links are not."""
    with visitor.window(width, script=False) as page:
        page.goto(visitor.address + "articles/first-departures.html")
        page.emulate_media(media="print")
        notes = page.locator(".body .note").all()
        assert notes
        assert all(note.is_visible() for note in notes)
        assert not page.locator(".theme").is_visible()


def test_charts_and_tables_are_printed(visitor: Visitor) -> None:
    """A quantity's chart and its table of reports are visible in print, the chart once."""
    with visitor.window(script=False) as page:
        page.goto(visitor.address + "quantities/arrivals-in-armenia.html")
        page.emulate_media(media="print")
        assert page.locator("table.stack").first.is_visible()
        assert [chart.is_visible() for chart in page.locator("svg.chart").all()].count(True) == 1
