"""A quantity's page: the latest claim first, claims by line of witness, every report with its row.

It stays one module though it is long: it asks the page from its head to its foot, in that order.
"""

from dataclasses import replace
from typing import Any

import pytest
from markupsafe import Markup

from variorum.model import Computation, Interval, Party, Repeat, Report, VerdictKind
from variorum.site.edition import Edition
from variorum.site.pages.quantities import (
    also,
    answer,
    aside_lines,
    computation_line,
    evidence,
    facts,
    holder,
    independence,
    interval_words,
    near,
    positions,
    quantity_page,
    report_rows,
    sides,
    witness_lines,
)
from variorum.site.pages.quantities.answers import DIFFERENT_DAYS
from variorum.site.standings import backing, standing
from variorum.site.views import Link


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
        ("more than 40", f" people: Harbour office, about 3 May 2021.{DIFFERENT_DAYS}"),
    )
    assert answer(small, small.quantities["people-living-there"]) == ((
        "hundreds", " people: no source named, day not stated."
    ),)  # fmt: skip


@pytest.mark.parametrize(
    ("kind", "end"), [("unclear", "it cannot be told whether they differ"), ("conflict", "they cannot both be true")]
)
def test_where_lines_differ_the_answer_gives_each(small: Edition, kind: VerdictKind, end: str) -> None:
    """No one claim is the answer: every live line stands, by day, with what is said of all."""
    quantity = small.quantities["people-ashore"]
    noon, night = (small.claim_of[by_key(small, key).id] for key in ("ashore-at-noon", "ashore-at-night"))
    lines = (replace(noon, line="club", live=True), replace(night, live=True))
    assert "".join(map("".join, answer(judged(small, kind, claims=lines), quantity))) == (
        f"12 people (Harbour office) or more than 40 people (Harbour office): {end}."
    )


def test_a_sum_that_does_not_fit_is_part_of_the_answer(small: Edition) -> None:
    """It stands after the latest claim, marked as computed."""
    quantity = small.quantities["people-ashore"]
    told = judged(small, "compatible", computations=(MISFITTING,))
    assert [words for words, _ in answer(told, quantity)] == ["more than 40", "90"]
    assert answer(told, quantity)[1][1] == " people (computed), which does not fit."


def test_the_failing_sum_comes_first(small: Edition) -> None:
    """Who reads one sentence learns that the numbers do not add up; the verdict's sentence follows."""
    quantity = small.quantities["people-ashore"]
    told = judged(small, "compatible", computations=(MISFITTING,), sentence="Both can be true: it fits the whole.")
    assert standing(told, quantity) == (
        "The numbers do not add up: 100 less 10 leaves 90. "
        "The reports by themselves can all be true: it fits the whole."
    )
    changed = judged(small, "changed", computations=(MISFITTING,), sentence="One count.")
    assert standing(changed, quantity) == "The numbers do not add up: 100 less 10 leaves 90. One count."
    assert standing(small, quantity) == small.verdicts["people-ashore"].sentence


MISFITTING = Computation(
    "sum", "people-ashore", "difference", ("a", "b"), 90, "people", "a", fits=False, sentence="100 less 10 leaves 90."
)


def judged(edition: Edition, kind: VerdictKind, *, sentence: str = "", **parts: Any) -> Edition:
    """The edition with this verdict on people ashore, and these parts of the judgement in place of its own."""
    verdicts = tuple(replace(row, verdict=kind, sentence=sentence) if row.quantity == "people-ashore" else row
                     for row in edition.judgement.verdicts)  # fmt: skip
    return Edition(edition.archive, replace(edition.judgement, verdicts=verdicts, **parts), edition.terms)


def test_a_statement_has_no_answer(small: Edition) -> None:
    """Where no claim is live, nothing stands in the place of an answer."""
    assert answer(small, small.quantities["pilot"]) == ()
    assert quantity_page(small, small.quantities["pilot"], Markup()).answer == ("", "")


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
    assert rows[2].corrections == ("value was 400: A slip of the pen. (an editor, 2 July 2021)",)
    assert rows[2].bound == "lower bound"


def test_the_original_is_linked_at_the_words(small: Edition) -> None:
    """Where an address is known, the link out carries a text fragment with the quote, its hyphens escaped."""
    row = next(row for row in report_rows(small, small.quantities["people-ashore"]) if row.worded == "more than 40")
    assert row.outward is not None
    assert row.outward.href == "https://example.org/ferry?a=1&b=2#:~:text=more%20than%2040%20people"
    unknown = next(row for row in report_rows(small, small.quantities["people-living-there"]))
    assert unknown.outward is None


def test_vague_words_say_how_they_were_read(small: Edition) -> None:
    """A vague word gives its interval; a plain number gives nothing."""
    vague = by_key(small, "brief-count")
    assert interval_words(vague) == "read as 200 or more"
    assert interval_words(replace(vague, interval=Interval(24, 99, (), "variorum"))) == "read as 24 to 99"
    assert interval_words(replace(vague, interval=Interval(None, None))) is None
    assert interval_words(by_key(small, "ashore-at-noon")) is None


def test_lines_of_witness(small: Edition, numbers: dict[str, int]) -> None:
    """One block a body, its latest claim first and the older under it; an unnamed repeat apart under its line."""
    (line,) = witness_lines(small, small.quantities["people-ashore"], numbers)
    assert (line.name.text, line.named, line.latest.worded) == ("Harbour office", True, "more than 40")
    assert {claim.worded for claim in line.earlier} == {"12"}
    shown = [number for claim in (line.latest, *line.earlier, *line.unnamed) for number, _ in claim.reports]
    assert sorted(shown) == [1, 2, 3]
    assert [number for claim in line.unnamed for number, _ in claim.reports] == [2]
    assert small.reports["k2kfmie24n"].figure.said_by is None


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


def test_evidence(small: Edition, numbers: dict[str, int]) -> None:
    """Of each body, which rows vouch and which only repeat; what is no count stands apart."""
    quantity = small.quantities["people-ashore"]
    ((body, _, does),) = evidence(small, quantity, numbers)
    assert (body.text, does) == ("Harbour office", "rows 1 and 3 vouch; row 2 repeats it without a source")
    claims = tuple(replace(c, stance="forecast") if c.value.low == 40 else c for c in small.judgement.claims)
    reports = tuple(replace(r, figure=replace(r.figure, stance="forecast")) if r.key == "ashore-at-night" else r
                    for r in small.archive.reports)  # fmt: skip
    foretold = Edition(replace(small.archive, reports=reports), replace(small.judgement, claims=claims), small.terms)
    assert [does for _, _, does in evidence(foretold, quantity, numbers)] == [
        "row 1 vouches; row 2 repeats it without a source", "row 3 is a forecast, not a count",
    ]  # fmt: skip
    (aside,) = aside_lines(foretold, quantity, numbers)
    assert aside.said_by is not None
    assert (aside.worded, aside.said_by.text, aside.note) == ("more than 40", "Harbour office", "a forecast")
    (line,) = witness_lines(foretold, quantity, numbers)
    assert "more than 40" not in {claim.worded for claim in (line.latest, *line.earlier)}


def test_a_statement_has_speakers_and_no_witnesses(small: Edition) -> None:
    """Nobody witnesses the choice of a word: those who speak are counted, and for how many parties."""
    quantity = small.quantities["pilot"]
    assert independence(small, quantity) == "1 speaker."
    assert list(facts(small, quantity)) == [("1", "statement"), ("1 speaker", "who speaks")]
    held = small.archive.held[0]
    two = (held, replace(held, id="other", held_by=Party(None, "the pilot")))
    told = Edition(replace(small.archive, held=two), small.judgement, small.terms)
    assert backing(told, quantity) == "2 speakers, for 1 party"
    assert list(sides(told, quantity)) == [
        ("The pilot slept", "Harbour office; the pilot"), ("The pilot was awake", "held by nobody in these texts"),
    ]  # fmt: skip


def test_what_an_editor_calls_near_stands_both_ways(small: Edition) -> None:
    """A statement has no number to be confused with: it is named under "See also", on its own page and on the other."""
    near_pilot = replace(small.quantities["people-ashore"], near=("people-living-there", "pilot"))
    quantities = tuple(near_pilot if row.id == near_pilot.id else row for row in small.archive.quantities)
    told = Edition(replace(small.archive, quantities=quantities), small.judgement, small.terms)
    assert [link.href for link in also(told, near_pilot)] == ["quantities/pilot.html"]
    assert [link.href for link in also(told, small.quantities["pilot"])] == ["quantities/people-ashore.html"]


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
    assert reason == "One counts arrivals, the other inhabitants."


def test_page(small: Edition) -> None:
    """The page has every relation, between the current claims apart; its data; what would settle it."""
    page = quantity_page(small, small.quantities["people-ashore"], Markup("<p>Two counts.</p>"))
    assert len(page.all_relations) == 3
    assert [(line.a, line.relation, line.b) for line in page.relations] == [(
        "12 (Harbour office, 2 May 2021)", "superseded by", "more than 40 (Harbour office, about 3 May 2021)"
    )]  # fmt: skip
    assert [(line.by, line.rule) for line in page.relations] == [("decided by rule", "grew")]
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


def test_a_copy_is_said_to_add_no_witness(small: Edition) -> None:
    """Its row stands with that of the text it copies; without one it vouches, concurs or repeats as any text does."""
    copied = judged(small, "changed", repeats=(Repeat("ferry-in-brief", "ferry-at-noon", 0.9, dated=True),))
    quantity = small.quantities["people-ashore"]
    rows = [[does for _, _, does in evidence(found, quantity, found.row_numbers)] for found in (small, copied)]
    noon, brief = (small.row_numbers[by_key(small, key).id] for key in ("ashore-at-noon", "brief-ashore"))
    assert any(f"row {brief} repeats it without a source" in does for does in rows[0])
    assert any(f"row {brief} repeats the text of row {noon}, word for word, and adds no witness" in d for d in rows[1])


def test_a_sum_leads_to_what_it_is_made_of(small: Edition) -> None:
    """Each operand as worded, under the title of its question, with the place of its claim."""
    claim = small.claim_of[by_key(small, "ashore-at-noon").id]
    row = replace(MISFITTING, operands=(claim.id,))
    assert computation_line(small, row).operands == (
        Link("12 (People ashore)", f"quantities/people-ashore.html#c-{claim.id}"),
    )
