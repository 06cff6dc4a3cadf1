"""What a number counts where no noun follows it."""

import pytest

from variorum.reading import load_lexicon, read_figures
from variorum.reading.counting import plural

LEXICON = load_lexicon()
GOLDEN = [
    ("a compound", "The 90-seat theatre was full.", "seats"),
    ("a compound of persons", "A 15-member panel sat.", "people"),
    ("strong", "The 300-strong choir sang.", "people"),
    ("an adjective", "They own a six-legged robot.", None),
    ("an age behind over", "Drivers over 70 must be tested.", "years"),
    ("a noun behind over", "It drew travellers over 40 nights.", "nights"),
    ("an age behind who", "Her aunt, who turned 90, sang.", "years"),
    ("a situation", "The crash put 14 in hospital.", "people"),
    ("a situation behind another noun", "It left 14 homes without power.", "homes"),
    ("a group", "An audience of about 600 clapped.", "people"),
    ("a group of things", "The staff of 12 hotels walked out.", "hotels"),
    ("a plural that changed", "Complaints rose to 310.", "complaints"),
    ("a plural that was reached", "Subscribers topped 40,000.", "people"),
    ("what is told in money", "Salaries rose to 4,100.", None),
]


@pytest.mark.parametrize(("text", "unit"), [pytest.param(t, u, id=title) for title, t, u in GOLDEN])
def test_unit_without_a_noun_behind(text: str, unit: str | None) -> None:
    """A compound, an age, a situation, a group or a subject tells what is counted; where none does, nothing is said."""
    [figure] = read_figures(text, LEXICON)
    assert figure.unit == unit


@pytest.mark.parametrize(
    ("one", "many"), [("storey", "storeys"), ("inquiry", "inquiries"), ("bench", "benches"), ("postman", "postmen")]
)
def test_plural(one: str, many: str) -> None:
    """The plural follows the ending."""
    assert plural(one) == many
