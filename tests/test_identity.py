"""Permanent ids: short, fit for addresses, and resting on the capture's words alone."""

from hypothesis import given
from hypothesis import strategies as st

from variorum.identity import figure_id, short_hash

LETTERS = frozenset("abcdefghijklmnopqrstuvwxyz234567")


@given(st.text())
def test_an_id_is_ten_letters_of_base_32(text: str) -> None:
    """It can stand in an address and in a file name, on systems that fold case too."""
    assert len(short_hash(text)) == 10
    assert set(short_hash(text)) <= LETTERS


def test_ids_are_permanent() -> None:
    """Addresses published once must not move: a change of these values breaks every permalink."""
    assert short_hash("") == "4oymiquy7q"
    assert figure_id("regatta", "more than 40 boats", 1, None) == short_hash("regatta\nmore than 40 boats\n1\n")


@given(st.text(), st.text())
def test_two_texts_have_two_ids(one: str, two: str) -> None:
    """Fifty bits do not meet by chance."""
    assert (short_hash(one) == short_hash(two)) == (one == two)


def test_every_part_of_the_key_counts() -> None:
    """Article, quote, place of the quote and number each make another figure."""
    ids = {
        figure_id("one", "40 boats", 1, None), figure_id("two", "40 boats", 1, None),
        figure_id("one", "41 boats", 1, None), figure_id("one", "40 boats", 2, None),
        figure_id("one", "40 boats", 1, "40"),
    }  # fmt: skip
    assert len(ids) == 5
