"""The join: every report, position and mention in its place, whatever else the archive holds."""

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.archive.joined import ARCHIVE, CONTENT, SUNDAY, by_rule, full, ids, text_of, undecided
from tests.small_archive import TERMS, archive_of, change, copy
from variorum.archive import Terms, digest, join
from variorum.model import Content, Correction, Figure, LedgerFigure, Report, Value


def report_by_key(reports: Iterable[Report]) -> dict[tuple[str, str], Report]:
    """Reports by (article, key)."""
    return {(report.article, report.key): report for report in reports if report.key}


REPORTS = report_by_key(ARCHIVE.reports)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A copy of the regatta."""
    return copy(tmp_path)


PLACES = [
    ("visitors-club", "p1", "1,250"),
    ("visitors-year-before", "p1", "900"),
    ("visitors-harbour", "p1", "2,000"),
    ("boats-started", "p2", "42"),
    ("boats-finished", "p2", "38"),
]
"""A key of the Sunday ledger; the paragraph that cites it; the number's own words there."""


@pytest.mark.parametrize(("key", "paragraph", "number"), PLACES, ids=[row[0] for row in PLACES])
def test_a_report_stands_where_its_reference_does(key: str, paragraph: str, number: str) -> None:
    """The span of a report is that of the number's own words in the paragraph's text, bound words left out."""
    report = REPORTS[SUNDAY, key]
    assert report.paragraph == paragraph
    assert text_of(ARCHIVE, SUNDAY, paragraph)[report.start : report.end] == number


def test_a_report_joins_the_ledger_with_what_the_words_read_as() -> None:
    """The editor's value and body, the reading's bound words and precision, the policy's interval, the names' words."""
    figure = REPORTS[SUNDAY, "visitors-harbour"].figure
    assert (figure.value, figure.bound) == (Value(2000, 2000), "about")
    assert (figure.bound_words, figure.precision) == ("about", 1000)
    club = REPORTS[SUNDAY, "visitors-club"].figure
    assert club.said_by
    assert (club.said_by.id, club.said_by.text) == ("sailing-club", "The sailing club")
    tents = REPORTS["regatta-eve", "tents"]
    assert (tents.interval.low, tents.interval.high, tents.interval.policy) == (24, 99, "variorum")


def test_a_report_of_an_excerpt_has_a_paragraph_and_no_span() -> None:
    """No text is published, so nothing in it can be pointed at; the paragraph is the ledger's word."""
    report = REPORTS["regatta-letters", "visitors-in-a-letter"]
    assert (report.paragraph, report.start, report.end) == ("p1", None, None)


def test_positions_stand_where_they_are_cited() -> None:
    """Who holds what, with the name filled in."""
    held = {row.key: row for row in ARCHIVE.held}
    assert (held["the-pier"].paragraph, held["the-pier"].position) == ("p3", "pier")
    assert held["the-pier"].held_by
    assert held["the-pier"].held_by.text == "The harbour office"


ELSEWHERE = [
    ("content/articles/regatta-eve.md", "\n\nDozens of tents", "\n\nBy then dozens of tents"),
    ("content/ledger/regatta-eve.yaml", "key: tents", "key: many-tents"),
    ("content/articles/regatta-sunday.md", "title: Crowd", "title: The crowd"),
    ("content/articles/regatta-sunday.md", "The sailing club counted", "At its gate the sailing club counted"),
    ("content/ledger/regatta-sunday.yaml", "value: 1250   # to the last visitor", "value: 1250"),
    ("content/ledger/regatta-sunday.yaml", "counts: the crowd", "counts: people on the shore"),
    ("content/ledger/regatta-sunday.yaml", 'by: the editors, on: "2023-07-01"}', 'by: a reader, on: "2023-08-01"}'),
]  # fmt: skip
"""A file and an edit that changes no quote of the Sunday ledger."""


@pytest.mark.parametrize(("path", "old", "new"), ELSEWHERE, ids=[row[2][:30] for row in ELSEWHERE])
def test_permalinks_do_not_change_with_what_stands_elsewhere(root: Path, path: str, old: str, new: str) -> None:
    """An id rests on the article and the capture's words alone: corrections and other articles leave it."""
    change(root, path, old, new)
    assert ids(archive_of(root)) == ids(ARCHIVE)


def test_permalinks_survive_a_correction_of_the_value() -> None:
    """The corrected figure keeps its address; what it was is kept beside it."""
    fix = Correction("value", "1520", "A slip.", "an editor", "2023-08-01")
    ledgers = tuple(
        replace(ledger, figures=tuple(_corrected(row, fix) for row in ledger.figures)) for ledger in CONTENT.ledgers
    )
    corrected = join(replace(CONTENT, ledgers=ledgers), TERMS)
    assert ids(corrected) == ids(ARCHIVE)
    assert report_by_key(corrected.reports)[SUNDAY, "visitors-club"].corrections == (fix,)


def _corrected(row: LedgerFigure, fix: Correction) -> LedgerFigure:
    figure: Figure = replace(row.figure, value=Value(1520, 1520))
    return replace(row, figure=figure, corrections=(fix,)) if row.key == "visitors-club" else row


def test_two_figures_of_one_quote_have_two_permalinks() -> None:
    """The number's own words, and which of its occurrences it is, tell them apart."""
    found = [row.id for row in ARCHIVE.reports] + [row.id for row in ARCHIVE.held]
    assert len(set(found)) == len(found)


NAMES = ("Jonas Pell", "Pell", "Lake Tarn", "sailing club", "5 boats", "about 1,250 people", "dozens of")
SIGNS = ("é", "\N{FAMILY}", "*", "_", "\n", "\n\n", "# ", "[", "]")
WORDS = st.lists(st.sampled_from(NAMES + SIGNS), max_size=25).map(" ".join)


@given(WORDS)
@settings(max_examples=150, deadline=None)
def test_every_offset_of_a_random_body_holds(body: str) -> None:
    """Whatever the text, figures and mentions stand on their own words, and the first mention is one."""
    archive = join(undecided(full(body)), TERMS)
    texts = {p.id: p.text for p in dict(archive.paragraphs)["a-letter"]}
    for report in by_rule(archive):
        assert texts[report.paragraph or ""][report.start : report.end] == report.figure.text
    mentions = [m for m in archive.mentions if m.article == "a-letter"]
    assert all(texts[m.paragraph][m.start : m.end] == m.text for m in mentions)
    firsts = [m.entity for m in mentions if m.first]
    assert len(firsts) == len(set(firsts))


@given(st.permutations(range(3)), st.permutations(range(3)))
@settings(deadline=None)
def test_the_order_of_files_does_not_change_what_is_joined(articles: list[int], ledgers: list[int]) -> None:
    """The same reports, mentions and positions come out, however the content was ordered."""
    shuffled = replace(
        CONTENT,
        articles=tuple(CONTENT.articles[n] for n in articles),
        ledgers=tuple(CONTENT.ledgers[n] for n in ledgers),
    )
    archive = join(shuffled, TERMS)
    assert set(archive.reports) == set(ARCHIVE.reports)
    assert set(archive.mentions) == set(ARCHIVE.mentions)
    assert set(archive.held) == set(ARCHIVE.held)


def test_what_was_verified_holds_until_a_row_changes() -> None:
    """A record whose rows have changed since is not shown as verified."""
    ledger = CONTENT.ledgers[0]
    assert ledger.verified
    assert dict(ARCHIVE.verified) == {row.article: row.verified for row in CONTENT.ledgers}
    for changed in _changes(CONTENT):
        assert digest(changed.ledgers[0]) != digest(ledger)
        assert "regatta-eve" not in dict(join(changed, TERMS).verified)


def _changes(content: Content) -> list[Content]:
    ledger = content.ledgers[0]
    row, ignored = ledger.figures[0], ledger.ignored[0]
    others = [
        replace(ledger, figures=(replace(row, figure=replace(row.figure, value=Value(61, 61))), *ledger.figures[1:])),
        replace(ledger, figures=(replace(row, quote="expects 60"), *ledger.figures[1:])),
        replace(ledger, figures=ledger.figures[1:]),
        replace(ledger, ignored=(replace(ignored, nth=2),)),
    ]
    return [replace(content, ledgers=(other, *content.ledgers[1:])) for other in others]


def test_the_policy_changes_intervals_and_nothing_else() -> None:
    """How vague words are read touches no value, no bound, no permalink."""
    other = join(CONTENT, Terms(TERMS.lexicon, policy="acled"))
    assert [replace(report, interval=ARCHIVE.reports[0].interval) for report in other.reports] == [
        replace(report, interval=ARCHIVE.reports[0].interval) for report in ARCHIVE.reports
    ]
    assert report_by_key(other.reports)["regatta-eve", "tents"].interval != REPORTS["regatta-eve", "tents"].interval
