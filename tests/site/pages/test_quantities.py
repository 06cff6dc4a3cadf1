"""A quantity's page: the latest claim first, claims by line of witness, every report with its row."""

from dataclasses import replace

import pytest
from markupsafe import Markup

from variorum.model import Interval, Report
from variorum.site.edition import Edition
from variorum.site.pages.quantities import (
    answer,
    facts,
    holder,
    independence,
    interval_words,
    near,
    positions,
    quantity_page,
    report_rows,
    witness_lines,
)


@pytest.fixture(scope="module")
def numbers(small: Edition) -> dict[str, int]:
    """Row numbers of the reports of people ashore."""
    return {row.id: row.number for row in report_rows(small, small.quantities["people-ashore"])}


def by_key(edition: Edition, key: str) -> Report:
    """The report of a ledger row."""
    return next(report for report in edition.archive.reports if report.key == key)


def test_the_answer_is_the_latest_claim(small: Edition) -> None:
    """The page opens with the newest live claim as worded, who says so, and its day."""
    assert answer(small, small.quantities["people-ashore"]) == (
        "more than 40", " people: Harbour office, about 3 May 2021."
    )  # fmt: skip
    assert answer(small, small.quantities["people-living-there"]) == (
        "hundreds", " people: no source named, day not stated."
    )  # fmt: skip


def test_a_statement_has_no_answer(small: Edition) -> None:
    """Where no claim is live, nothing stands in the place of an answer."""
    assert answer(small, small.quantities["pilot"]) == ("", "")


def test_facts(small: Edition) -> None:
    """How many reports, witnesses, reports without a source; for a count that grew, from what to what."""
    assert list(facts(small, small.quantities["people-ashore"])) == [
        ("3", "reports"), ("1", "named witness"), ("1", "with no source named"),
        ("12 to more than 40", "first to last"),
    ]  # fmt: skip
    assert ("1", "report") in list(facts(small, small.quantities["people-living-there"]))


def test_rows_stand_by_day(small: Edition) -> None:
    """Rows are numbered from one, by day; a report without a source is marked as a repeat; corrections are told."""
    rows = report_rows(small, small.quantities["people-ashore"])
    assert [row.number for row in rows] == [1, 2, 3]
    assert [row.worded for row in rows] == ["12", "12", "more than 40"]
    assert [row.repeat for row in rows] == [False, True, False]
    assert rows[2].corrections == ("value was 400: A slip of the pen. (an editor, 2021-07-02)",)
    assert rows[2].bound == "lower bound"


def test_the_original_is_linked_at_the_words(small: Edition) -> None:
    """Where an address is known, the link out carries a text fragment with the quote, its hyphens escaped."""
    row = next(row for row in report_rows(small, small.quantities["people-ashore"]) if row.worded == "more than 40")
    assert row.outward is not None
    assert row.outward.href == "https://example.org/ferry?a=1&b=2#:~:text=more%20than%2040%20people"
    unknown = next(row for row in report_rows(small, small.quantities["people-living-there"]))
    assert unknown.outward is None


def test_vague_words_say_how_they_were_read(small: Edition) -> None:
    """A vague word gives its interval and policy; a plain number gives nothing."""
    vague = by_key(small, "brief-count")
    assert interval_words(vague) == "read as 200 or more (policy variorum)"
    assert (
        interval_words(replace(vague, interval=Interval(24, 99, (), "variorum")))
        == "read as 24 to 99 (policy variorum)"
    )
    assert interval_words(replace(vague, interval=Interval(None, None))) is None
    assert interval_words(by_key(small, "ashore-at-noon")) is None


def test_lines_of_witness(small: Edition, numbers: dict[str, int]) -> None:
    """One block a body, its latest claim first and the older under it; an unnamed repeat joins the line it repeats."""
    (line,) = witness_lines(small, small.quantities["people-ashore"], numbers)
    assert (line.name.text, line.named, line.latest.worded) == ("Harbour office", True, "more than 40")
    assert {claim.worded for claim in line.earlier} == {"12"}
    shown = [number for claim in (line.latest, *line.earlier) for number, _ in claim.reports]
    assert sorted(shown) == [1, 2, 3]


def test_nobody_named(small: Edition) -> None:
    """Reports that name no source stand as such, and vouch for nothing."""
    numbers = {row.id: row.number for row in report_rows(small, small.quantities["people-living-there"])}
    (line,) = witness_lines(small, small.quantities["people-living-there"], numbers)
    assert (line.name.text, line.name.href, line.named) == ("No source named", None, False)


def test_independence(small: Edition) -> None:
    """Bodies are counted apart from reports."""
    assert independence(small, small.quantities["people-ashore"]) == (
        "3 reports, 1 named witness, 1 report with no source named."
    )


def test_positions(small: Edition) -> None:
    """Every answer stands, in the editors' order, also one that nobody holds."""
    asleep, awake = positions(small, small.quantities["pilot"])
    assert (asleep.text, [one.quote for one in asleep.holders]) == ("The pilot slept", ["the pilot slept"])
    assert (awake.text, awake.holders) == ("The pilot was awake", ())
    denied = holder(small, replace(small.archive.held[0], stance="denied"))
    assert (denied.stance, asleep.holders[0].stance) == ("denied", None)


@pytest.mark.parametrize(
    ("quantity", "other"), [("people-ashore", "people-living-there"), ("people-living-there", "people-ashore")]
)
def test_near_misses_stand_on_both_pages(small: Edition, quantity: str, other: str) -> None:
    """Either of two quantities that could be confused names the other and the reason."""
    ((link, reason),) = near(small, small.quantities[quantity])
    assert link.href == f"quantities/{other}.html"
    assert reason == "They count what happened in different ways (arrived, lived)."


def test_page(small: Edition) -> None:
    """The page has every relation, between the current claims apart; its data; what would settle it."""
    page = quantity_page(small, small.quantities["people-ashore"], Markup("<p>Two counts.</p>"))
    assert len(page.all_relations) == 3
    assert page.relations == ()
    assert [line.relation for line in page.all_relations].count("superseded by") == 2
    assert [link.href for link in page.downloads] == [
        "data/quantities/people-ashore.csv",
        "data/quantities/people-ashore.json",
    ]
    assert page.settle == "The ferry’s own list."
    assert page.chip.words == "One series over time"


def test_a_statement_has_no_chart(small: Edition) -> None:
    """A statement has neither chart, lines, rows nor facts in numbers of claims."""
    page = quantity_page(small, small.quantities["pilot"], Markup())
    assert (page.chart, page.lines, page.rows) == (None, (), ())
    assert len(page.positions) == 2
