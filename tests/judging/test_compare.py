"""Two numbers side by side: nominal values, intervals, and what is apart."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.judging.told import claim, figure
from variorum.judging.compare import (
    apart,
    difference,
    higher,
    nominal,
    nominal_of,
    overlap,
    rounded_place,
    rounding,
    same_nominal,
    within,
)
from variorum.model import Bound, Interval, Number, Value

NOMINAL = [
    ("exact", Value(5, 5), (5, 5)),
    ("at least", Value(5, None), (5, 5)),
    ("up to", Value(None, 5), (5, 5)),
    ("range", Value(3, 5), (3, 5)),
    ("nought", Value(0, 0), (0, 0)),
    ("words", Value(None, None), None),
]


@pytest.mark.parametrize(("name", "value", "expected"), NOMINAL, ids=[row[0] for row in NOMINAL])
def test_the_nominal_value_is_the_number_as_worded(
    name: str, value: Value, expected: tuple[Number, Number] | None
) -> None:
    """A bound leaves its number, a range both its ends, words without a number nothing."""
    assert nominal(value) == expected


OVERLAPS = [
    ("touching, closed", Interval(1, 5), Interval(5, 9), True),
    ("touching, the lower open", Interval(1, 5, ("high",)), Interval(5, 9), False),
    ("touching, the upper open", Interval(1, 5), Interval(5, 9, ("low",)), False),
    ("one inside the other", Interval(1, 9), Interval(4, 5), True),
    ("apart", Interval(1, 4), Interval(5, 9), False),
    ("without an upper end", Interval(5, None), Interval(900, 901), True),
    ("without a lower end", Interval(None, 5), Interval(-900, -899), True),
    ("without any end", Interval(None, None), Interval(7, 7), True),
    ("both open at one number", Interval(None, 5, ("high",)), Interval(5, None, ("low",)), False),
    ("one without room, itself", Interval(0, 0, ("high",)), Interval(0, 0, ("high",)), True),
    ("a point at an open end", Interval(5, 5), Interval(5, None, ("low",)), False),
]


@pytest.mark.parametrize(("name", "a", "b", "expected"), OVERLAPS, ids=[row[0] for row in OVERLAPS])
def test_intervals_overlap_where_they_share_a_value(name: str, a: Interval, b: Interval, *, expected: bool) -> None:
    """An end that does not belong shares nothing; a missing end is without limit."""
    assert overlap(a, b) is expected
    assert overlap(b, a) is expected


def test_a_number_lies_within_its_interval() -> None:
    """Closed ends belong, open ones do not."""
    assert within(5, Interval(5, 9))
    assert not within(5, Interval(5, 9, ("low",)))


PLACES = [(100, 100), (120000, 10000), (1500, 100), (5812, 0), (90, 0), (7, 0), (0, 0), (83.7, 0), (110, 10)]


@pytest.mark.parametrize(("number", "place"), PLACES)
def test_a_round_count_has_a_last_place(number: Number, place: Number) -> None:
    """Only a count of 100 or more that ends in a zero is taken as rounded."""
    assert rounded_place(number) == place


def test_rounding_takes_half_a_place_and_never_more_than_a_twentieth() -> None:
    """A million is read to 50,000 either side, 5,800 to 50."""
    assert rounding(5800, 100) == 50
    assert rounding(1000000, 1000000) == 50000
    assert rounding(7, None) == 0


@given(st.integers(0, 10**9))
def test_no_count_is_rounded_wider_than_a_twentieth(number: int) -> None:
    """However many zeros it ends in."""
    assert 0 <= rounding(number, rounded_place(number)) <= number / 20


APART: list[tuple[str, tuple[Number, Bound], tuple[Number, Bound], bool]] = [
    ("rounded alike", (6000, "exact"), (5812, "exact"), False),
    ("counted apart", (5811, "exact"), (5812, "exact"), True),
    ("disjoint bounds", (10000, "up_to"), (30000, "more_than"), True),
    ("bounds that meet, with numbers apart", (1000, "more_than"), (4850, "exact"), True),
    ("bounds that meet, with numbers alike", (100000, "more_than"), (100417, "exact"), False),
]


@pytest.mark.parametrize(("name", "a", "b", "expected"), APART, ids=[row[0] for row in APART])
def test_two_figures_are_apart_beyond_rounding(
    name: str, a: tuple[Number, Bound], b: tuple[Number, Bound], *, expected: bool
) -> None:
    """They are where their nominal values differ by more than rounding, or their intervals are disjoint."""
    one, two = (claim(figure(*side)) for side in (a, b))
    assert apart(one, two) is expected
    assert apart(two, one) is expected


def test_a_measure_is_rounded_at_its_last_place() -> None:
    """84 percent and 83.7 percent are one number; 84.0 and 83.7 are two."""
    whole, finer, finest = (
        claim(figure(number, unit="percent", precision=place)) for number, place in ((84, 1), (83.7, 0.1), (84.0, 0.1))
    )
    assert not apart(whole, finer)
    assert apart(finest, finer)


def test_a_length_is_rounded_at_its_last_place() -> None:
    """12 km leaves room for 12.4 km: a number that measures is never a count."""
    whole, finer = (claim(figure(number, unit="km", precision=place)) for number, place in ((12, 1), (12.4, 0.1)))
    assert not apart(whole, finer)


def test_a_hedged_measure_is_rounded_at_its_last_place() -> None:
    """More than 84 percent, said to the percent, and 83.7 or 84.3 are not two numbers."""
    hedged = claim(figure(84, "at_least", unit="percent", precision=1))
    assert not apart(hedged, claim(figure(84.3, unit="percent", precision=0.1)))
    assert apart(hedged, claim(figure(89, unit="percent", precision=1)))


def test_words_are_apart_only_where_their_intervals_are() -> None:
    """Thousands has no number to differ from."""
    words = claim(figure(None, "vague", text="thousands"))
    assert not apart(words, claim(figure(4850)))
    assert apart(words, claim(figure(85)))


def test_the_same_number_is_the_same_whatever_its_bound() -> None:
    """Words are the same only where the words are."""
    assert same_nominal(claim(figure(1000, "at_least")), claim(figure(1000)))
    assert not same_nominal(claim(figure(1000)), claim(figure(1001)))
    thousands, hundreds = (claim(figure(None, "vague", text=text)) for text in ("thousands", "hundreds"))
    assert same_nominal(thousands, thousands)
    assert not same_nominal(thousands, hundreds)
    assert not same_nominal(thousands, claim(figure(4850)))


def test_a_number_computed_by_us_has_no_nominal_value() -> None:
    """A share that we turned into a count was not worded as one."""
    assert nominal_of(claim(figure(30), computed=True)) is None


def test_the_higher_of_two_is_told_by_intervals_where_they_are_disjoint() -> None:
    """More than 1,000 is higher than less than 1,000, though the number is one."""
    over, under = claim(figure(1000, "more_than")), claim(figure(1000, "less_than"))
    assert higher(over, under)
    assert not higher(under, over)


def test_the_higher_of_two_is_told_by_numbers_where_intervals_meet() -> None:
    """At least 5,000 is higher than at least 4,000."""
    one, two = claim(figure(5000, "at_least")), claim(figure(4000, "at_least"))
    assert higher(one, two)
    assert not higher(two, one)


def test_the_difference_is_the_gap_between_intervals() -> None:
    """From the end of one to the beginning of the other; nought where they meet or one has no end."""
    assert difference(claim(figure(27)), claim(figure(41))) == 14
    assert difference(claim(figure(10000, "up_to")), claim(figure(30000, "more_than"))) == 20000
    assert difference(claim(figure(27)), claim(figure(27))) == 0
