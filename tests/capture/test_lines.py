"""Lines and their shapes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from variorum.capture import lines as shapes


@given(st.text(alphabet="a \t\r\n\f.", max_size=60))
def test_lines_hold_all_that_is_not_white_space(text: str) -> None:
    """Between the lines there is white space only, and each line stands where it says."""
    found = list(shapes.lines(text))
    assert all(text[line.start : line.end] == line.text == line.text.strip() != "" for line in found)
    assert "".join("".join(line.text.split()) for line in found) == "".join(text.split())


def test_words_are_runs_of_letters_or_numbers() -> None:
    """A number keeps its separators, a word its apostrophe; a hyphen parts words."""
    assert shapes.words("The keeper’s 1,000 well-known lamps (4.5 km)") == [
        "The", "keeper’s", "1,000", "well", "known", "lamps", "4.5", "km",
    ]  # fmt: skip


@pytest.mark.parametrize("text", ["It burns.", "It burns!”", "“It burns?’)", "It burns…", "The keepers said:"])
def test_a_sentence_is_known_by_its_end(text: str) -> None:
    """Quotation marks and brackets after the point do not hide it."""
    assert shapes.ends_a_sentence(text)


@pytest.mark.parametrize("text", ["Lamp burns again", "Lamp ‘burns’ again", "1.5 million lamps", ""])
def test_a_headline_has_no_such_end(text: str) -> None:
    """A point inside a line is no end of it."""
    assert not shapes.ends_a_sentence(text)


@pytest.mark.parametrize(
    ("text", "prose", "headline", "label"),
    [
        ("The lamp was lit again on Friday night.", True, False, False),
        ("It burns.", False, False, False),
        ("Lamp of Gull Point burns again after winter of repairs", False, True, False),
        ("Who lit the lamp?", False, True, False),
        ("Tidewater Walkers", False, True, True),
        ("Around the World", False, True, True),
        ("Tidewater walkers", False, True, False),
        ("- a point of a list", False, False, False),
        (" ".join(["lamp"] * 25), True, False, False),
        ("x" * (shapes.SHORT + 1), True, False, False),
        ("…", False, False, False),
    ],
)
def test_shapes(text: str, prose: bool, headline: bool, label: bool) -> None:  # noqa: FBT001 - a table's columns
    """Running text, a headline and a label are told apart by length, capitals and the last sign."""
    assert (shapes.is_prose(text), shapes.is_headline(text), shapes.is_label(text)) == (prose, headline, label)


def test_folding_leaves_the_words() -> None:
    """Two lines with the same words compare equal, however they are written."""
    assert shapes.folded("The  LAMP: burns!") == shapes.folded("“The lamp” burns")
