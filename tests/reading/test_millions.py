"""A small m behind digits: millions where it is held against millions, else metres."""

import pytest

from variorum.reading import load_lexicon, read_figures

LEXICON = load_lexicon()
GOLDEN = [
    ("held against", "It drew 2 million visitors, up from 1.4m.", [2_000_000, 1_400_000]),
    ("nothing to be held against", "The wall is up from 1.4m.", [1.4]),
    ("a length behind", "It drew 2 million visitors, against 30m high waves.", [2_000_000, 30]),
    ("far off", "It drew 2 million visitors. The wall was raised, up from 1.4m.", [2_000_000, 1.4]),
    ("persons who do something", "Some 1.4m have voted.", [1_400_000]),
    ("another unit", "It drew 2 million visitors, against 30mm of rain.", [2_000_000, 30]),
]


@pytest.mark.parametrize(("text", "values"), [pytest.param(t, v, id=title) for title, t, v in GOLDEN])
def test_small_m(text: str, values: list[float]) -> None:
    """The letter multiplies only where its surroundings say so."""
    assert [f.value.low for f in read_figures(text, LEXICON)] == values
