"""The index: where sources differ first, what is easily confused, every way in."""

from types import SimpleNamespace
from typing import cast

import pytest

from variorum.site.edition import Edition
from variorum.site.pages.front import MOST, MOST_NAMED, index_page
from variorum.site.views import IndexPage, Site


@pytest.fixture(scope="module")
def page(small: Edition) -> IndexPage:
    """The index of the small archive."""
    return index_page(small, cast("Site", SimpleNamespace(title="The ferry")))


def test_what_differs_comes_before_what_stands_alone(page: IndexPage) -> None:
    """Numbers of people that several reports give come first; statements are not drawn."""
    assert [row.id for row in page.differ] == ["people-ashore", "people-living-there"]
    assert len(page.differ) <= MOST


def test_what_is_easily_confused(page: IndexPage) -> None:
    """A near miss names both quantities and the reason."""
    ((one, other, reason),) = page.confused
    assert {one.href, other.href} == {"quantities/people-ashore.html", "quantities/people-living-there.html"}
    assert reason.startswith("They count what happened in different ways")


def test_filters_lead_only_where_rows_are(page: IndexPage) -> None:
    """The counts are those of the verdicts that occur; "show all" stands on the figures page alone."""
    assert [row.key for row in page.tallies] == ["changed", "single", "agreed"]
    assert all(row.chip for row in page.tallies)


def test_lists(page: IndexPage, small: Edition) -> None:
    """All articles are listed, and the places and actors named most, by name."""
    assert [row.title for row in page.articles] == [article.title for article in small.archive.articles]
    assert [card.id for card in page.places] == ["port-alba", "coast"]
    assert [card.id for card in page.actors] == ["harbour-office", "wire-office"]
    assert len(page.places) <= MOST_NAMED
    assert page.lede.startswith("2 news texts on one story")
    assert {"figures.html", "places.html", "actors.html", "method.html"} <= {link.href for link, _ in page.ways}
