"""Numbers that are a part of one before them."""

import pytest

from variorum.reading import load_lexicon, read_figures

LEXICON = load_lexicon()
GOLDEN = [
    ("of whom", "It has 40 singers, of whom 12 sing bass.", ["people", "people"]),
    ("of whom, nobody counted", "They came in 3 buses, of whom 12 paid.", ["buses", "people"]),
    ("of which", "It has 40 vans, of which only 12 run.", ["vans", "vans"]),
    ("of these, its own noun", "It has 40 vans; of these, 12 engines fail.", ["vans", "engines"]),
    ("of all", "Of 40 vans, 12 arrived.", ["vans", "vans"]),
    ("of all, counted behind", "Of the 40, some 12 were nurses.", ["people", "people"]),
    ("a share of all", "Of 40 vans, 12 percent run.", ["vans", "percent"]),
]


@pytest.mark.parametrize(("text", "units"), [pytest.param(t, u, id=title) for title, t, u in GOLDEN])
def test_part_of_a_whole(text: str, units: list[str | None]) -> None:
    """A part counts what the whole does, unless a noun of its own follows it."""
    assert [f.unit for f in read_figures(text, LEXICON)] == units
