"""Scales are linear from zero, their ticks round, and marks of a fixed size stay on them."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from variorum.site.charts import nice_ticks
from variorum.site.charts.scale import STEPS, Step, fit_scale

TICKS = [
    ("the demo's arrivals", 0, 100_417, 6, (0, 40_000, 80_000, 120_000)),
    ("a sum of ours", 0, 36_000, 6, (0, 10_000, 20_000, 30_000, 40_000)),
    ("a share", 0, 100, 5, (0, 25, 50, 75, 100)),
    ("the dead of a day", 0, 250, 6, (0, 50, 100, 150, 200, 250)),
    ("a little more than a round number", 0, 21_043, 6, (0, 5000, 10_000, 15_000, 20_000, 25_000)),
    ("no numbers but zero", 0, 0, 3, (0, 0.5, 1)),
    ("does not begin at the lowest value", 9000, 10_000, 3, (0, 5000, 10_000)),
    ("tenths without trailing digits", 0, 0.3, 4, (0, 0.1, 0.2, 0.3)),
    ("below zero", -12, 10, 5, (-20, -10, 0, 10)),
    ("three ticks at least", 0, 3, 1, (0, 2, 4)),
]


@pytest.mark.parametrize(("title", "low", "high", "count", "expected"), TICKS, ids=[case[0] for case in TICKS])
def test_ticks(title: str, low: float, high: float, count: int, expected: tuple[float, ...]) -> None:
    """Ticks are round, few, hold zero, and reach as far as the values do."""
    assert nice_ticks(low, high, count) == expected, title


def test_things_counted_have_no_halves() -> None:
    """An axis of people does not say 0.5."""
    assert nice_ticks(0, 1, 5, whole=True) == (0, 1)


@pytest.mark.parametrize("row", STEPS, ids=[str(row[0]) for row in STEPS])
def test_each_step_is_used(row: Step) -> None:
    """Each step of the table gives the ticks of its case."""
    _, _, case = row
    assert nice_ticks(0, case[-1], len(case)) == case


def test_no_step_stands_twice() -> None:
    """The table holds each step once, in order."""
    steps = [step for step, _, _ in STEPS]
    assert steps == sorted(set(steps))


@given(st.floats(-1e15, 1e15), st.floats(-1e15, 1e15), st.integers(3, 9), st.booleans())
def test_ticks_of_anything(a: float, b: float, count: int, whole: bool) -> None:  # noqa: FBT001  drawn
    """Ticks are even, no more than asked for, zero is one of them, and the values lie between the ends."""
    low, high = min(a, b, 0), max(a, b, 0)
    ticks = nice_ticks(low, high, count, whole=whole)
    slack = 1e-8 * (ticks[-1] - ticks[0])
    assert 0 in ticks
    assert len(ticks) <= count
    assert ticks[0] - slack <= low <= high <= ticks[-1] + slack
    steps = [y - x for x, y in pairwise(ticks)]
    assert all(step == pytest.approx(steps[0]) for step in steps)
    assert not whole or all(float(tick).is_integer() for tick in ticks)


extents = st.lists(st.tuples(st.floats(-1e6, 1e9), st.floats(0, 26), st.floats(0, 26)), max_size=12)


@given(extents, st.integers(200, 1000), st.floats(0, 1e9))
def test_marks_of_a_fixed_size_stay_on_the_scale(
    marks: list[tuple[float, float, float]], length: int, top: float
) -> None:
    """Every mark lies between zero and the length with all it reaches; places and values invert each other."""
    scale = fit_scale(marks, length, top)
    for value, before, after in marks:
        assert scale.at(value) - before >= -1e-6
        assert scale.at(value) + after <= length + 1e-6
        assert scale.value(scale.at(value)) == pytest.approx(value, abs=1e-6 * (scale.high - scale.low))
    assert scale.low <= 0 <= scale.high
