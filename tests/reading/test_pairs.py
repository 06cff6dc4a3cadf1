"""Figures that stand in pairs."""

import pytest

from variorum.reading import load_lexicon, read_figures

LEXICON = load_lexicon()
RANGES = [
    ("two bounds", "more than 100 but fewer than 200 houses", (100, 200)),
    ("the upper one first", "at most 50 and at least 20 houses", (20, 50)),
    ("a comma", "above one quarter, below a half", (0.25, 0.5)),
]
APART = [
    ("of two things", "more than 40 people and fewer than 60 houses"),
    ("that leave nothing between", "more than 40 and less than 10"),
]
SHARED = [
    ("from and to", "rates raised from 5 to 7 percent", ["percent", "percent"]),
    ("so many of so many", "112 of the 250 seats", ["seats", "seats"]),
    ("of somebody's", "1.5 million of the country's 5.2 million voters", ["people", "people"]),
    ("held against", "61 percent, down from 64", ["percent", "percent"]),
    ("ages", "aged 19 and 24", ["years", "years"]),
    ("another thing", "rose by a fifth to 98,000", ["share", None]),
]


@pytest.mark.parametrize(("text", "ends"), [pytest.param(t, e, id=title) for title, t, e in RANGES])
def test_two_bounds_of_one_number_are_a_range(text: str, ends: tuple[float, float]) -> None:
    """Both ends are kept, and the words of both."""
    [figure] = read_figures(f"There were {text}.", LEXICON)
    assert ((figure.value.low, figure.value.high), figure.bound, figure.bound_words) == (ends, "range", None)


@pytest.mark.parametrize("text", [pytest.param(t, id=title) for title, t in APART])
def test_two_bounds_of_two_numbers_stay_two(text: str) -> None:
    """Nothing is joined that counts two things or contradicts itself."""
    assert [f.bound for f in read_figures(f"There were {text}.", LEXICON)] == ["more_than", "less_than"]


@pytest.mark.parametrize(("text", "units"), [pytest.param(t, u, id=title) for title, t, u in SHARED])
def test_a_number_shares_the_unit_of_its_partner(text: str, units: list[str | None]) -> None:
    """A unit said once holds for both, where the two are held together."""
    assert [f.unit for f in read_figures(f"There were {text}.", LEXICON)] == units
