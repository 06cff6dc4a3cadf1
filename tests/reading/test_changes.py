"""Numbers of which one became the other."""

import pytest

from variorum.reading import load_lexicon, read_figures

LEXICON = load_lexicon()
GOLDEN = [
    ("a shared scale", "It rose from 3.2 to 4.5 billion.", [(3200000000, 3200000000), (4500000000, 4500000000)]),
    ("a scale of a range", "It rose from 24 to 33-35 million.", [(24000000, 24000000), (33000000, 35000000)]),
    ("a number with its own scale", "It fell from 5,000 to 2 million.", [(5000, 5000), (2000000, 2000000)]),
    ("by and to", "It fell by 14,000 to 2.31 million.", [(14000, 14000), (2310000, 2310000)]),
    ("by a range", "It fell by 15 to 20 percent.", [(15, 20)]),
    ("a part of a scale", "They froze 6.3 of 7.5 billion.", [(6300000000, 6300000000), (7500000000, 7500000000)]),
    ("some of millions", "He met 3 of 7 million.", [(3, 3), (7000000, 7000000)]),
]


@pytest.mark.parametrize(("text", "ends"), [pytest.param(t, e, id=title) for title, t, e in GOLDEN])
def test_change(text: str, ends: list[tuple[float, float]]) -> None:
    """What something was and what it became are two figures, of one scale where only the second names it."""
    assert [(f.value.low, f.value.high) for f in read_figures(text, LEXICON)] == ends
