"""The timeline: what stands under which day, in which form, on what ground."""

from pathlib import Path

import pytest

from tests.site.small_archive import FILES, edition
from tests.site.timeline_cases import BRIEF, CHANGES
from variorum.site.edition import Edition
from variorum.site.pages.timeline import length, timeline_pages
from variorum.site.pages.timeline_days import STAMP, entries_of
from variorum.site.pages.timeline_entries import FORECAST
from variorum.site.views import TimelineDay, TimelinePage


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> Edition:
    """The archive of the ferry, with events."""
    return edition(tmp_path_factory.mktemp("told"), CHANGES)


@pytest.fixture(scope="module")
def page(told: Edition) -> TimelinePage:
    """Its timeline."""
    return next(timeline_pages(told)).view


def day(page: TimelinePage, text: str, form: str) -> TimelineDay:
    """The one day of a page with these words and this form."""
    (found,) = [one for group in page.groups for one in group.days if (one.text, one.form) == (text, form)]
    return found


def test_sure_and_inferred_days_stand_apart(page: TimelinePage) -> None:
    """Of one Sunday, what the text dates stands under a solid dot; what was inferred of Monday under a dashed one."""
    sure, unsure = day(page, "Sun 2 May 2021", "sure"), day(page, "about Mon 3 May 2021", "unsure")
    assert [one.worded or one.text for one in sure.entries] == ["The ferry lands.", "12", "12"]
    assert [one.worded for one in unsure.entries] == ["more than 40"]
    assert sure.label == "weekday, fixed by a date in the text; reckoned from a date in the text"
    assert unsure.label == "weekday, its week inferred"
    assert sure.datetime == "2021-05-02"


def test_the_ground_of_a_day_is_printed(page: TimelinePage) -> None:
    """A day quotes the words it rests on, whether given or inferred."""
    assert day(page, "about Mon 3 May 2021", "unsure").entries[0].ground == "“on Monday”"
    assert [one.ground for one in day(page, "Sun 2 May 2021", "sure").entries][1] == "“at noon”"


def test_one_event_of_two_texts_is_one_entry(page: TimelinePage) -> None:
    """The same key and date in two ledgers make one entry, which leads to both texts and has both grounds."""
    event = day(page, "Sun 2 May 2021", "sure").entries[0]
    assert [link.text for link in event.read] == ["The ferry at Port Alba ¶1", "A ferry in brief"]
    assert event.ground == "“on Sunday”; “that Sunday”"


def test_reports_of_one_claim_are_one_entry(tmp_path: Path) -> None:
    """A figure that two texts report with one witness, value and day stands once and leads to both."""
    again = FILES[BRIEF].replace("via: [{id: wire-office, text: the wire}]", "said_by: harbour-office")
    page = next(timeline_pages(edition(tmp_path, {BRIEF: again}))).view
    (figure,) = day(page, "Sun 2 May 2021", "sure").entries
    assert [link.text for link in figure.read] == ["The ferry at Port Alba ¶1", "A ferry in brief"]


def test_a_figure_leads_to_its_row(page: TimelinePage, told: Edition) -> None:
    """The chip of a figure leads to its row in its quantity; who vouches is named, or that nobody is."""
    (figure,) = day(page, "about Mon 3 May 2021", "unsure").entries
    report = next(row for row in told.archive.reports if row.key == "ashore-at-night")
    assert figure.chip
    assert figure.chip.href == f"quantities/people-ashore.html#f-{report.id}"
    assert figure.said
    assert figure.said.text == "Harbour office"
    brief = next(one for one in day(page, "Sun 2 May 2021", "sure").entries if one.said and not one.said.known)
    assert brief.said
    assert brief.said.text == "no source named"


def test_what_was_announced_is_not_told_as_done(page: TimelinePage) -> None:
    """A forecast stands at the day it names, as a forecast."""
    (inquiry,) = day(page, "until Sept 2021", "unsure").entries
    assert inquiry.stance == FORECAST


def test_a_page_date_is_a_stamp(page: TimelinePage) -> None:
    """The date printed on a page stands at its own day, labelled, with what the text itself points to."""
    stamp = day(page, "Wed 9 June 2021", "stamp")
    assert stamp.label == STAMP
    (only_one,) = stamp.entries
    assert only_one.ground == "later than the text, which points to about 2 May 2021 (“on Sunday”)"
    assert [link.href for link in only_one.read] == ["articles/ferry-at-noon.html"]


def test_a_page_date_dates_nothing_else(page: TimelinePage) -> None:
    """Only stamps stand under the day of a stamp."""
    for group in page.groups:
        for one in group.days:
            assert {row.kind == "stamp" for row in entries_of(one)} == {one.form == "stamp"}


def test_what_has_no_day_stands_last(page: TimelinePage) -> None:
    """Events and figures without a date are listed, with no day made up for them."""
    assert [one.worded or one.text for one in page.undated] == ["Fog lies over the harbour.", "3", "hundreds"]


def test_headings_are_months_and_years_in_order(page: TimelinePage) -> None:
    """Groups follow each other in time."""
    assert [group.title for group in page.groups] == ["May 2021", "June 2021", "September 2021"]


def test_counts(page: TimelinePage, told: Edition) -> None:
    """The page says how many events and figures it dates, and how many days come from the texts."""
    assert length(told) == "2 events and 3 figures"
    assert length(told) in page.lede
    assert page.note.startswith("For 3 of these 5 ")
