"""The index: where sources differ first, what is easily confused, every way in."""

from dataclasses import replace
from types import SimpleNamespace
from typing import cast

import pytest

from variorum.judging import judge
from variorum.model import When
from variorum.site.edition import Edition
from variorum.site.pages.article_list import by_day_told
from variorum.site.pages.front import MOST, index_page
from variorum.site.pages.front_names import MOST_NAMED
from variorum.site.views import IndexPage, Link, Site


@pytest.fixture(scope="module")
def page(small: Edition) -> IndexPage:
    """The index of the small archive."""
    return index_page(small, cast("Site", SimpleNamespace(title="The ferry", lede="")))


def test_what_differs_comes_before_what_stands_alone(page: IndexPage) -> None:
    """Numbers of people that several reports give come first; statements are not drawn."""
    assert [row.id for row in page.differ] == ["people-ashore", "people-living-there"]
    assert len(page.differ) <= MOST


def test_what_is_easily_confused(page: IndexPage) -> None:
    """A near miss names both quantities and the reason."""
    ((one, other, reason),) = page.confused
    assert {one.href, other.href} == {"quantities/people-ashore.html", "quantities/people-living-there.html"}
    assert reason == "One counts arrivals, the other inhabitants."


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
    assert page.lede.startswith("This archive holds 2 news texts on one story")
    assert {"figures.html", "places.html", "actors.html", "method.html"} <= {link.href for link, _ in page.ways}


def test_the_editors_lede_goes_first(small: Edition) -> None:
    """What the editors say of the story stands in place of the counts."""
    assert (
        index_page(small, cast("Site", SimpleNamespace(title="", lede="A ferry came in."))).lede == "A ferry came in."
    )


def test_figures_without_a_source_are_counted(page: IndexPage, small: Edition) -> None:
    """The line under the verdicts says of how many questions they are, and for how many figures nobody is named."""
    unnamed = [report for report in small.archive.reports if report.figure.said_by is None]
    words = f"{len(unnamed)} of {len(small.archive.reports)} figures name no source."
    assert page.tally_note == f"Of the {len(small.archive.quantities)} questions in this archive. {words}"


def test_where_nothing_is_asked_that_is_said(small: Edition) -> None:
    """In place of a count of no verdicts."""
    empty = replace(small.archive, reports=(), held=(), quantities=())
    page = index_page(Edition(empty, judge(empty), small.terms), cast("Site", SimpleNamespace(title="", lede="")))
    assert page.tally_note == "No question is asked in this archive yet."


def test_contested_statements_are_named(small: Edition) -> None:
    """Each stands with its answers and who gives them, and leads to its page."""
    (statement,) = [row for row in small.archive.quantities if row.kind == "statement"]
    verdicts = tuple(replace(row, verdict="contested") if row.quantity == statement.id else row
                     for row in small.judgement.verdicts)  # fmt: skip
    changed = replace(small, judgement=replace(small.judgement, verdicts=verdicts))
    ((link, sides),) = index_page(changed, cast("Site", SimpleNamespace(title="", lede=""))).contested
    assert link == Link(statement.title, f"quantities/{statement.id}.html")
    assert [answer for answer, _ in sides] == [position.text for position in statement.positions]


def test_articles_stand_by_the_day_they_tell_of(small: Edition) -> None:
    """A few articles read in the order of the story; one that points to no day stands last."""
    one = small.archive.articles[0]
    dates = (None, When("2021-05-04"), When("2021-05-02/2021-05-03"), When("2021-05-02", basis="inferred"))
    rows = [replace(one, id=str(nth), stated=date) for nth, date in enumerate(dates)]
    assert [row.id for row in by_day_told(rows)] == ["3", "2", "1", "0"]
