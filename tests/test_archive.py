"""The join: every report, position and mention in its place, whatever else the archive holds."""

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.small_archive import REGATTA, TERMS, archive_of, change, content_of, copy, write
from variorum.archive import Terms, digest, join
from variorum.model import Archive, Article, Content, Correction, Figure, LedgerFigure, Report, Value
from variorum.reading import name_index, read_figures

CONTENT = content_of(REGATTA)
ARCHIVE = join(CONTENT, TERMS)
SUNDAY = "regatta-sunday"


def report_by_key(reports: Iterable[Report]) -> dict[tuple[str, str], Report]:
    """Reports by (article, key)."""
    return {(report.article, report.key): report for report in reports if report.key}


REPORTS = report_by_key(ARCHIVE.reports)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A copy of the regatta."""
    return copy(tmp_path)


def ids(archive: Archive) -> dict[tuple[str, str], str]:
    """The permalinks of the figures of the Sunday article, and of its positions."""
    reports = {(row.article, row.key): row.id for row in archive.reports if row.article == SUNDAY and row.key}
    return reports | {(row.article, row.key): row.id for row in archive.held if row.article == SUNDAY}


def text_of(archive: Archive, article: str, paragraph: str) -> str:
    """The text of a paragraph."""
    return next(p.text for p in dict(archive.paragraphs)[article] if p.id == paragraph)


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


def full(body: str, name: str = "a-letter") -> Article:
    """An article whose text is published whole, and which no ledger decides."""
    base = next(article for article in CONTENT.articles if article.id == "regatta-eve")
    return replace(base, id=name, body=body)


def undecided(*articles: Article) -> Content:
    """The regatta with more articles."""
    return replace(CONTENT, articles=(*CONTENT.articles, *articles))


def by_rule(archive: Archive) -> list[Report]:
    """The reports that only the program has read."""
    return [report for report in archive.reports if report.reviewed is None]


def test_figures_of_a_full_text_without_a_ledger_are_read_by_rule() -> None:
    """They are shown as such, each on its number's own words, tied to no quantity."""
    archive = join(undecided(full("About 300 people came.\n\nThen 12 boats left.")), TERMS)
    found = by_rule(archive)
    assert [(r.paragraph, r.figure.text, r.quantity, r.key) for r in found] == [
        ("p1", "300", None, ""),
        ("p2", "12", None, ""),
    ]
    for report in found:
        assert text_of(archive, report.article, report.paragraph or "")[report.start : report.end] == report.figure.text
    assert archive.unreviewed == 0


@pytest.mark.parametrize("unreviewed", ["hide", "refuse"])
def test_hidden_figures_are_dropped_and_counted(unreviewed: str) -> None:
    """Pages, verdicts and data agree, since what is hidden never enters the archive; how many are is kept."""
    terms = Terms(TERMS.lexicon, unreviewed="hide" if unreviewed == "hide" else "refuse")
    archive = join(undecided(full("About 300 people came.\n\nThen 12 boats left.")), terms)
    assert by_rule(archive) == []
    assert archive.unreviewed == 2
    assert ids(archive) == ids(ARCHIVE)


def test_what_the_ledger_decides_is_not_read_by_rule_again() -> None:
    """The three numbers of the full article are accepted or ignored; none comes twice."""
    assert by_rule(ARCHIVE) == []


def test_a_figure_read_by_rule_keeps_its_permalink_when_another_is_decided() -> None:
    """Of two like figures the second stays the second, also when the first has become an editor's."""
    content = undecided(full("15 boats lay there, and 15 boats sailed."))
    eve = content.ledgers[0]
    ignored = (replace(eve.ignored[0], quote="15 boats lay"),)
    ledger = replace(eve, article="a-letter", figures=(), ignored=ignored)
    decided = replace(content, ledgers=(*content.ledgers, ledger))
    before, after = by_rule(join(content, TERMS)), by_rule(join(decided, TERMS))
    assert [report.figure.text for report in before] == ["15", "15"]
    assert [report.id for report in after] == [report.id for report in before[1:]]


def test_mentions_lie_in_the_texts_of_their_paragraphs() -> None:
    """Every mention's words stand at its offsets, titles and headings included."""
    assert ARCHIVE.mentions
    for mention in ARCHIVE.mentions:
        assert text_of(ARCHIVE, mention.article, mention.paragraph)[mention.start : mention.end] == mention.text


def test_the_first_mention_of_an_entity_is_the_one_that_links() -> None:
    """Once in each article, and never in a heading."""
    for article in CONTENT.articles:
        rows = [m for m in ARCHIVE.mentions if m.article == article.id]
        headings = {p.id for p in dict(ARCHIVE.paragraphs)[article.id] if p.heading}
        for entity in {row.entity for row in rows if row.paragraph not in headings}:
            own = [row for row in rows if row.entity == entity and row.paragraph not in headings]
            assert [row.first for row in own] == [True] + [False] * (len(own) - 1)
        assert not any(row.first for row in rows if row.paragraph in headings)


def test_a_surname_counts_after_the_full_name_paragraphs_before() -> None:
    """An article is read as one: who is meant by a short name was said earlier, not in the same paragraph."""
    pell = [(m.paragraph, m.text) for m in ARCHIVE.mentions if m.entity == "jonas-pell" and m.article == SUNDAY]
    assert pell == [("p2", "Jonas Pell"), ("p3", "Pell")]


def test_a_ledger_decides_whose_a_shared_name_is(root: Path) -> None:
    """Two entities share a name; in this article the ledger says which is meant."""
    _second_pier(root)
    assert not [m for m in archive_of(root).mentions if m.text == "North Pier"]
    change(root, "content/ledger/regatta-eve.yaml", "figures:\n", "names: {North Pier: old-pier}\nfigures:\n")
    (found,) = [m for m in archive_of(root).mentions if m.text == "North Pier" and m.article == "regatta-eve"]
    assert (found.entity, found.paragraph, found.first) == ("old-pier", "p2", True)


def _second_pier(root: Path) -> None:
    text = (root / "content/places/north-pier.md").read_text().replace("name: North Pier", "name: The old pier")
    write(root, "content/places/old-pier.md", text)


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


def test_reading_by_rule_is_that_of_the_reader() -> None:
    """The join adds places to what the reader reads; it reads nothing of its own."""
    body = "About 300 people came, the sailing club said."
    (report,) = by_rule(join(undecided(full(body)), TERMS))
    assert (report.figure,) == read_figures(body, TERMS.lexicon, name_index(CONTENT.entities), TERMS.policy)
