"""Numbers in digits: signs, codes, letters and glyphs beside them."""

import pytest

from variorum.reading import load_lexicon, read_figures

LEXICON = load_lexicon()
GOLDEN = [
    ("a minus", "It fell to -27 degrees.", [-27]),
    ("minus in a word", "It fell to minus-27 degrees.", [-27]),
    ("a dash", "It was late - 27 people came.", [27]),
    ("a currency code", "It paid RM590 and US$55,931,000.", [590, 55_931_000]),
    ("a nought left out", "The rate was .001 per cent.", [0.001]),
    ("a glyph", "It took 2½ hours.", [2.5]),
    ("letters for a scale", "They sold 4.3M copies for £2.7m.", [4_300_000, 2_700_000]),
    ("metres", "The road is 3.5m wide.", [3.5]),
    ("millions of people", "It infected 40m.", [40_000_000]),
    ("a scale glued on", "They sold 2mil copies.", [2_000_000]),
    ("a power", "The dose was 1.5 × 10^3 units.", [1500]),
    ("a code", "The key is 9AB8.", []),
    ("a key of many digits", "The key is " + "7" * 41 + ".", []),
    ("a pressure", "It was 140/90.", []),
]


@pytest.mark.parametrize(("text", "values"), [pytest.param(t, v, id=title) for title, t, v in GOLDEN])
def test_values(text: str, values: list[float]) -> None:
    """Digits are read with what is glued to them."""
    assert [f.value.low for f in read_figures(text, LEXICON)] == [pytest.approx(v) for v in values]
