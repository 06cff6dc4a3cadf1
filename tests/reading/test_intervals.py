"""The interval of a figure, as section 5 of the specification words it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from variorum.errors import ContentError
from variorum.model import Interval, Value
from variorum.reading import interval, interval_of, load_lexicon, policies, read_figures

LEXICON = load_lexicon()
GOLDEN = [
    ("a count that is not round stands for itself", "They counted 100,417 people.", Interval(100417, 100417)),
    ("a round count is wide by half of its last place", "They counted 51,000 people.", Interval(50500, 51500)),
    ("but by no more than 5 %", "They counted 100,000 people.", Interval(95000, 105000)),
    ("a count that ends in one nought", "They counted 4,850 people.", Interval(4845, 4855)),
    ("small counts are counted", "They counted 30 people.", Interval(30, 30)),
    ("a percentage is given to its last place", "It was 30 percent.", Interval(29.5, 30.5)),
    ("a percentage with a decimal", "It was 99.9 percent.", Interval(99.85, 99.95)),
    ("money is given to its last written place", "It cost $800 million.", Interval(799500000, 800500000)),
    ("a duration in decades", "It took three decades.", Interval(25, 35)),
    ("votes are measured to the last place", "It won by 5,210 votes.", Interval(5209.5, 5210.5)),
    ("about", "There were about 120,000 people.", Interval(114000, 126000)),
    ("nearly keeps near", "There were nearly 2,000 people.", Interval(1900, 2000)),
    ("almost likewise", "There were almost 200 houses.", Interval(190, 200)),
    ("more than is open below", "There were more than 1,000 people.", Interval(1000, None, ("low",))),
    ("at least is closed below", "There were at least 170 people.", Interval(170, None)),
    ("up to", "There were up to 20,000 people.", Interval(0, 20000)),
    ("less than is open above", "There were fewer than 300 people.", Interval(0, 300, ("high",))),
    ("a range is as said", "There were 18,000 to 20,000 people.", Interval(18000, 20000)),
    ("percentages stop at 100", "It was more than 80 percent.", Interval(80, 100, ("low",))),
    ("dozens", "There were dozens of people.", Interval(24, 99, policy="variorum")),
    ("hundreds", "There were hundreds of people.", Interval(200, None, policy="variorum")),
    ("a few hundred", "There were a few hundred people.", Interval(200, 999, policy="variorum")),
    ("several thousand", "There were several thousand people.", Interval(2000, 9990, policy="variorum")),
    ("half stands for itself", "Nearly everything and half of the town burned.", Interval(0.5, 0.5)),
]


@pytest.mark.parametrize(("text", "expected"), [pytest.param(t, e, id=title) for title, t, e in GOLDEN])
def test_interval_of_a_reading(text: str, expected: Interval) -> None:
    """A sentence's figure has the interval the specification gives it."""
    assert interval_of(read_figures(text, LEXICON)[0]) == expected


def test_policies_read_vague_words_in_their_own_way() -> None:
    """Another policy changes the interval of a vague word, and names itself."""
    [figure] = read_figures("There were dozens of people.", LEXICON)
    assert interval_of(figure, "acled") == Interval(12, 12, policy="acled")
    assert interval_of(figure, "airwars") == Interval(12, 24, policy="airwars")
    assert policies(LEXICON) == ("acled", "airwars", "variorum")


@pytest.mark.parametrize(("value", "half"), [(6.8, 0.05), (7, 0.5), (7.0, 0.5), (1e-05, 0.5)])
def test_measure_without_precision_is_as_precise_as_it_looks(value: float, half: float) -> None:
    """Where nobody says how a measure was given, its own last place does."""
    found = interval(Value(value, value), "exact", unit="magnitude", precision=None, text=str(value))
    assert found.low == pytest.approx(value - half)
    assert found.high == pytest.approx(value + half)


def test_unknown_policy_is_refused() -> None:
    """A vague word is never read by a policy that does not exist."""
    with pytest.raises(ContentError, match="policy 'x'"):
        interval(Value(None, None), "vague", unit="people", precision=None, text="dozens", policy="x")


@given(st.integers(min_value=0, max_value=10**9))
def test_interval_of_a_count_holds_the_count(number: int) -> None:
    """However round, a count lies in its own interval, which is at most 5 % wide to either side."""
    found = interval(Value(number, number), "exact", unit="people", precision=None, text=str(number))
    assert found.low is not None
    assert found.high is not None
    assert found.low <= number <= found.high
    assert found.high - number <= number * 0.05
