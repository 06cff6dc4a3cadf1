"""A number that one text shows to be another body's is that body's wherever it is printed."""

from dataclasses import replace

import pytest

from tests.judging.told import figure, quantity, report
from variorum.judging.cited import laid_to_cited
from variorum.model import Party, Report, Review, When


def said(article: str, number: int, by: str, *via: str, on: str | None = None) -> Report:
    """A report of a number in an article: who vouches, and who passed it on."""
    passed = tuple(Party(name, name) for name in via)
    return report(figure(number, by=by, via=passed, on=on), article, id=f"{article}-{number}-{by}")


CITING = said("first", 29, "ministry", "who", on="2031-03-07")
LAID = [
    ("the same number of the body that cites", said("b", 29, "who"), "ministry"),
    ("by one who speaks for it", said("b", 29, "spokeswoman"), "ministry"),
    ("another number of it", said("b", 31, "who"), "who"),
    ("the same number of a body that cites nobody", said("b", 29, "hospital"), "hospital"),
    ("the same number, later", said("b", 29, "who", on="2031-03-09"), "ministry"),
]


@pytest.mark.parametrize(("what", "row", "expected"), LAID, ids=[what for what, *_ in LAID])
def test_whom_a_number_is_laid_to(what: str, row: Report, expected: str) -> None:
    """To the body cited, the one that cites then being who passed it on."""
    _, laid = laid_to_cited((CITING, row), [quantity(kind="cumulative")], {"spokeswoman": "who"})
    assert laid.figure.said_by is not None
    assert laid.figure.said_by.id == expected, what
    assert bool(laid.figure.via) == (expected == "ministry")


def test_a_crowd_of_another_day_is_its_own() -> None:
    """Only a count that grows carries its number from day to day."""
    later = said("b", 29, "who", on="2031-03-09")
    assert tuple(laid_to_cited((CITING, later), [quantity(kind="flow")], {})) == (CITING, later)


def test_two_that_cite_each_other_are_left_as_they_are() -> None:
    """Nobody can tell whose the number is; nor where a body cites two."""
    for other in (said("second", 29, "who", "ministry"), said("second", 29, "army", "who")):
        rows = (CITING, other, said("b", 29, "who"))
        assert tuple(laid_to_cited(rows, [quantity(kind="cumulative")], {}))[-1] == rows[-1]


def test_what_an_editor_decided_stands() -> None:
    """An editor has read both."""
    decided = replace(said("b", 29, "who"), reviewed=Review("an editor", "2031-03-08"))
    assert tuple(laid_to_cited((CITING, decided), [quantity(kind="cumulative")], {})) == (CITING, decided)


def test_days_of_pages_set_no_two_numbers_apart() -> None:
    """What no words date holds as of some day up to its page's: a page of a later day may tell of the same crowd."""
    when = When("2031-03-09", None, "inferred")
    later = said("b", 29, "who")
    later = replace(later, figure=replace(later.figure, as_of=when), reviewed=None)
    first = replace(CITING, figure=replace(CITING.figure, as_of=When("2031-03-07", None, "inferred")), reviewed=None)
    _, laid = laid_to_cited((first, later), [quantity(kind="flow")], {})
    assert laid.figure.said_by is not None
    assert laid.figure.said_by.id == "ministry"
