"""The paragraphs of an article as one text."""

from hypothesis import given
from hypothesis import strategies as st

from variorum.archive.whole_texts import whole_text
from variorum.model import Paragraph


@given(st.lists(st.text(alphabet="ab \n", min_size=1), min_size=1))
def test_every_character_of_a_paragraph_leads_home(texts: list[str]) -> None:
    """From the whole to the paragraph and the place in it, whatever the paragraphs hold."""
    rows = [Paragraph(f"p{nth}", text, heading=False, line=1) for nth, text in enumerate(texts)]
    whole = whole_text(rows)
    for row, start in zip(rows, whole.starts, strict=True):
        for at, letter in enumerate(row.text):
            assert whole.text[start + at] == letter
            assert whole.home(start + at) == (row, start)


def test_no_paragraph_is_an_empty_text() -> None:
    """An excerpt has none."""
    assert whole_text([]).text == ""
