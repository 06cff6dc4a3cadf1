"""The grammar of numbers: which atoms go together, and what they come to."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from variorum.reading import load_lexicon, read_figures
from variorum.reading.grammar import parse_whole
from variorum.reading.number_words import number_words

WORDS = number_words(load_lexicon())
WHOLE = [
    ("a scale for each group", "three hundred and two thousand and five", 302005, 7),
    ("two counts of hundreds", "three hundred and two hundred", 300, 2),
    ("a dozen behind and", "three hundred and two dozen", 324, 5),
    ("a scale of a scale", "three lakh crore", 3 * 10**12, 3),
    ("a scale alone", "million", 10**6, 1),
    ("an article", "a hundred", 100, 2),
    ("tens and units", "ninety nine", 99, 2),
    ("units do not join", "two three", 2, 1),
    ("a smaller scale behind", "one million two thousand", 1_002_000, 4),
    ("a larger scale behind", "two thousand three million", 2000, 2),
    ("decimals one by one", "one point two five", Fraction(5, 4), 4),
    ("decimals as a number", "two hundred point seventy one", Fraction(20071, 100), 5),
]  # fmt: skip
FRACTIONS = [
    ("a whole and a part", "one hundred and three quarters", 100.75),
    ("a part of the scale", "three million and a half", 3.5e6),
    ("a part with its own scale", "one billion and a half million", 1_000_500_000),
    ("more parts than one whole", "one hundred and thirty-two fifths", 26.4),
    ("a joined denominator", "three twenty-fifths", 0.12),
    ("a part before a scale", "half a million", 500_000),
    ("half of a unit", "half a tonne", 0.5),
    ("an hour and a half", "an hour and a half", 1.5),
    ("a unit in another", "half a century", 50),
]  # fmt: skip
NO_PARTS = ["six quarters", "a third-party claim", "the fifth", "in the second half"]


@pytest.mark.parametrize(("atoms", "value", "length"), [pytest.param(a, v, n, id=t) for t, a, v, n in WHOLE])
def test_words_go_together(atoms: str, value: Fraction, length: int) -> None:
    """A number is as long as its words go together, and no longer."""
    whole = parse_whole(atoms.split(), WORDS)
    assert whole is not None
    assert (whole.value, whole.atoms) == (value, length)


@pytest.mark.parametrize(("text", "value"), [pytest.param(t, v, id=title) for title, t, v in FRACTIONS])
def test_fractions_are_read(text: str, value: float) -> None:
    """A fraction is a part of what stands before it."""
    [figure] = read_figures(f"It took {text} there.", load_lexicon())
    assert figure.value.low == pytest.approx(value)


@pytest.mark.parametrize("text", NO_PARTS)
def test_words_of_fractions_that_are_none(text: str) -> None:
    """Quarters of a year, ordinals and halves of a game are no parts of anything."""
    assert [f.unit for f in read_figures(f"It came {text} there.", load_lexicon()) if f.unit == "share"] == []


@given(st.lists(st.sampled_from([*WORDS.cardinals, *WORDS.scales, "hundred", "and", "a", "point"]), max_size=12))
def test_any_words_are_read_or_left(atoms: list[str]) -> None:
    """Whatever the words, what is read is a prefix of them that does not end in "and"."""
    whole = parse_whole(atoms, WORDS)
    if whole is not None:
        assert 0 < whole.atoms <= len(atoms)
        assert atoms[whole.atoms - 1] not in ("and", "a")
