"""Numbers on axes are written as their unit asks."""

import pytest

from variorum.site.charts.numbers import (
    SCALES,
    UNIT_STYLES,
    UnitStyle,
    is_counted,
    reach,
    say_number,
    say_value,
    say_values,
    unit_words,
)


@pytest.mark.parametrize("style", UNIT_STYLES, ids=[style.unit for style in UNIT_STYLES])
def test_each_unit_prints_its_case(style: UnitStyle) -> None:
    """Each row of the table writes the number of its case as the case says."""
    value, expected = style.case
    assert say_value(value, style.unit) == expected


@pytest.mark.parametrize("row", SCALES, ids=[row[1] for row in SCALES])
def test_each_scale_word_is_used(row: tuple[float, str, str, tuple[float, str]]) -> None:
    """Each large word stands for its zeros."""
    value, expected = row[3]
    assert say_number(value) == expected


def test_no_unit_or_word_stands_twice() -> None:
    """A unit has one style, a scale one word."""
    assert len({style.unit for style in UNIT_STYLES}) == len(UNIT_STYLES)
    assert len({row[1] for row in SCALES}) == len(SCALES)


@pytest.mark.parametrize(
    ("value", "expected"),
    [(0, "0"), (100417, "100,417"), (0.1, "0.1"), (2500000, "2,500,000"), (12345678, "12,345,678"), (99.9, "99.9")],
)
def test_counts_are_written_out(value: float, expected: str) -> None:
    """Digits are grouped; a word is used only where it says the number exactly."""
    assert say_value(value, "people") == expected


@pytest.mark.parametrize(
    ("highest", "unit", "expected"),
    [(80, "percent", 100), (3, "percent", 3), (130, "percent", 130), (50, "share", 100), (80, "people", 80)],
)
def test_how_far_a_scale_reaches(highest: float, unit: str, expected: float) -> None:
    """Shares reach to the whole, unless all are small beside it or one is more than it."""
    assert reach(highest, unit) == expected


@pytest.mark.parametrize(
    ("unit", "expected"),
    [
        ("people", "people"),
        ("usd", "US dollars"),
        ("degc", "degrees Celsius"),
        ("share", "percent"),
        ("boats", "boats"),
    ],
)
def test_units_in_words(unit: str, expected: str) -> None:
    """A unit is said in words, after "in"; what is a word already stays."""
    assert unit_words(unit) == expected


@pytest.mark.parametrize("style", UNIT_STYLES, ids=[style.unit for style in UNIT_STYLES])
def test_no_code_is_shown(style: UnitStyle) -> None:
    """The words of a unit are longer than its sign and are not its code, but for percent, which is both."""
    assert len(unit_words(style.unit)) > 4
    assert style.unit == "percent" or unit_words(style.unit) != style.unit


def test_ticks_of_one_axis_are_written_alike() -> None:
    """Five million among tens of millions has its word too; on an axis below ten million there are digits."""
    assert say_values((0, 5e6, 1e7), "usd") == ("$0", "$5\u00a0million", "$10\u00a0million")
    assert say_values((0, 1e6, 2e6), "people") == ("0", "1,000,000", "2,000,000")


def test_what_is_counted() -> None:
    """Whole numbers are counts; one fraction among them makes measures of all."""
    assert is_counted((1.0, 2.0))
    assert not is_counted((1.0, 2.5))
