"""Figures of a full text that no ledger decides, as the join takes them from the reader."""

from dataclasses import replace

import pytest

from tests.archive.joined import ARCHIVE, CONTENT, by_rule, full, ids, text_of, undecided
from tests.small_archive import TERMS
from variorum.archive import Terms, join
from variorum.reading import name_index, read_figures


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


def test_reading_by_rule_is_that_of_the_reader() -> None:
    """The join adds places to what the reader reads; it reads nothing of its own."""
    body = "About 300 people came, the sailing club said."
    (report,) = by_rule(join(undecided(full(body)), TERMS))
    assert (report.figure,) == read_figures(body, TERMS.lexicon, name_index(CONTENT.entities), TERMS.policy)
