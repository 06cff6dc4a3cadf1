"""Datelines, which counted nothing and say nothing."""

import pytest

from tests.reading.names.glossary import people
from variorum.reading import load_lexicon, read_figures

LEXICON, NAMES = load_lexicon(), people("Geneva", "Lumen")
GOLDEN = [
    ("a town in capitals", "GENEVA — At least 40 people were killed in a landslide.", None, None),
    ("with an agency", "Geneva (AP) - At least 40 people were killed in a landslide.", None, None),
    ("with a day", "GENEVA, March 3 — Some 40 jobs went on Monday.", None, None),
    ("another place of the count", "GENEVA — At least 40 people were killed in Lumen.", "Lumen", None),
    ("the sentence says so", "GENEVA — At least 40 people were killed in Geneva.", "Geneva", None),
    ("a speaker behind it", "GENEVA — Police said 40 votes were lost.", None, "Police"),
    ("it said, with nobody named", "GENEVA — The strike went on. It said 40 flights were cancelled.", None, None),
    ("a town of two words", "PORT LUMEN — At least 40 people were killed in a landslide.", None, None),
    ("a dash behind a clause", "NATO troops left Lumen on Friday — 40 trucks in all.", "Lumen", None),
    ("no dateline", "Lumen's mayor said 40 people were killed in Geneva.", "Geneva", "Lumen's mayor"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "place", "said"), [pytest.param(*row[1:], id=row[0]) for row in GOLDEN])
def test_dateline_is_neither_place_nor_speaker(text: str, place: str | None, said: str | None) -> None:
    """Where a report was filed is where something was counted only if the sentence says so, and it never speaks."""
    [figure] = read_figures(text, LEXICON, NAMES)
    found = figure.place.text if figure.place else None, figure.said_by.text if figure.said_by else None
    assert found == (place, said)
