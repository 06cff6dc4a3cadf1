"""Texts and names made alike, with the way back to the text's own offsets."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from variorum.reading.names.folding import SPECIAL, Letters, fold, folded


@pytest.mark.parametrize("row", SPECIAL, ids=[row.reason for row in SPECIAL])
def test_case_of_a_row_folds_to_one(row: Letters) -> None:
    """The two spellings beside a row are one, and its reason is given."""
    one, other = row.case
    assert fold(one) == fold(other)
    assert row.reason


def test_no_letter_stands_in_two_rows() -> None:
    """A letter is read in one way."""
    letters = [letter for row in SPECIAL for letter, _ in row.read]
    assert len(letters) == len(set(letters))


ALIKE = [
    ("Ağdam", "Agdam"), ("Kəlbəcər", "Kelbecer"), ("Erdoğan", "Erdogan"), ("Elysée", "Élysée".replace("É", "E")),
    ("Ag\u0306dam", "Ağdam"), ("ＴＦ１", "TF1"), ("Αθήνα", "Αθηνα"),
]  # fmt: skip
APART = [("Айвар", "Аивар"), ("がん", "かん"), ("北京", "東京"), ("Verde", "verde"), ("दिल्ली", "दलल")]


@pytest.mark.parametrize(("one", "other"), ALIKE)
def test_marks_are_no_difference(one: str, other: str) -> None:
    """Letters with and without their marks, composed or not, full width or not, are one."""
    assert fold(one) == fold(other)


@pytest.mark.parametrize(("one", "other"), APART)
def test_what_is_a_letter_stays_one(one: str, other: str) -> None:
    """Case, and signs that are no marks of Latin, Greek or Cyrillic letters, stay."""
    assert fold(one) != fold(other)


@given(st.text(alphabet="aßéæ\u0301\u00ad’ə北 \n.", max_size=40))
def test_offsets_lead_back(text: str) -> None:
    """Every character folded comes from the place it says, and the end from the end."""
    plain = folded(text)
    assert plain.place(len(plain.text)) == len(text)
    places = [plain.place(at) for at in range(len(plain.text) + 1)]
    assert places == sorted(places)
    for at, letter in enumerate(plain.lines):
        assert letter in fold(text[places[at]]).replace(" ", letter if text[places[at]] == "\n" else " ")
