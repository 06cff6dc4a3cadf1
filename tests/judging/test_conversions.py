"""Numbers tied as a conversion."""

from dataclasses import replace

from tests.judging.told import figure, report
from variorum.judging.conversions import counted, tied
from variorum.model import Report

CELSIUS = report(figure(51.8, unit="degc", start=11, end=15), key="", id="c", paragraph="p2")
FAHRENHEIT = report(figure(125.2, unit="degf", start=18, end=23, conversion_of=11), key="", id="f", paragraph="p2")
OTHER = report(figure(12, start=40, end=42), key="", id="o", paragraph="p2")


def groups(*reports: Report) -> list[str]:
    """The groups by the ids in them."""
    return ["".join(r.id for r in group) for group in tied(reports)]


def test_a_number_and_its_conversion_are_one_group() -> None:
    """The original stands first, whichever is read first; others stay alone."""
    assert groups(CELSIUS, FAHRENHEIT, OTHER) == ["cf", "o"]
    assert groups(OTHER, FAHRENHEIT, CELSIUS) == ["o", "cf"]


def test_a_conversion_is_tied_only_inside_its_own_stretch_of_text() -> None:
    """The same offset in another paragraph or article is another number."""
    assert groups(replace(CELSIUS, paragraph="p3"), FAHRENHEIT) == ["c", "f"]
    assert groups(replace(CELSIUS, article="two"), FAHRENHEIT) == ["c", "f"]


def test_offsets_of_a_ledger_row_count_in_its_quote() -> None:
    """Two rows of one quote are tied, rows of two quotes are not."""
    one, two = (replace(r, key=r.id, figure=replace(r.figure, quote="51.8C (125.2F)")) for r in (CELSIUS, FAHRENHEIT))
    assert groups(one, two) == ["cf"]
    assert groups(replace(one, figure=replace(one.figure, quote="51.8C")), two) == ["c", "f"]


def test_a_conversion_of_a_figure_that_is_not_there_stands_alone() -> None:
    """Its original may answer another question."""
    assert groups(FAHRENHEIT) == ["f"]


def test_a_number_and_its_conversion_are_counted_once() -> None:
    """One text that gives a number twice is one report."""
    reports = {r.id: r for r in (CELSIUS, FAHRENHEIT, OTHER)}
    assert counted(("c", "f", "o"), reports) == 2
    assert counted(("f",), reports) == 1
