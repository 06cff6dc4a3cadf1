"""Paragraphs that line breaks have cut."""

import pytest

from variorum.capture import clean, paragraphs, rebuild

COLUMN = """The bell buoy of Gull Point

The bell buoy off Gull Point was taken ashore on Tuesday for its yearly
cleaning, and the bay was silent for the first time since the spring of
2019. Four men and a crane lifted it onto the quay in less than an hour,
Example said.

It weighs two tonnes. The bell itself, cast in the town by the father of
Example, weighs 90 kilograms, and the office keeps a second one for the
day on which the first will crack. It goes back on Friday, if the wind
allows.
"""


def texts(page: str) -> list[str]:
    """The paragraphs of the cleaned `page`."""
    cleaned = clean(page.encode(), "page.txt")
    assert rebuild(cleaned) == page.encode()
    return [paragraph.text for paragraph in paragraphs(cleaned)]


def test_a_text_broken_to_a_column_is_joined() -> None:
    """Lines that fill a column are one paragraph up to the blank line."""
    found = texts(COLUMN)
    assert [text[-14:] for text in found] == [" Example said.", "e wind allows."]
    assert "spring of 2019. Four men" in found[0]


def test_a_sentence_cut_by_a_blank_line_is_joined() -> None:
    """A line that ends in mid-sentence goes on in the next that begins in lower case, and the edit says so."""
    page = "The lamp was lit on Friday while the people of\n\nthe town watched it from the quay and the boats."
    cleaned = clean(page.encode(), "page.txt")
    assert [(edit.before, edit.after, edit.rule) for edit in cleaned.edits] == [("\n\n", " ", "joined")]
    assert texts(page) == [page.replace("\n\n", " ")]


@pytest.mark.parametrize(
    "page",
    [
        "The lamp was lit on Friday while the people watched.\n\nthe town was dark, and nobody had seen it for years.",
        "Water\n\nbread and oil were brought to the keepers once a week by the boat.",
        "The first line of these is a whole sentence and ends.\nThe second line of these is a whole sentence as well.",
    ],
    ids=["a sentence ended", "a label", "one paragraph a line"],
)
def test_what_is_whole_is_not_joined(page: str) -> None:
    """A full stop, a short line or lines that are paragraphs each keep their breaks."""
    assert len(texts(page)) == 2


def test_furniture_is_not_joined() -> None:
    """A button does not run into the sentence after it."""
    page = (
        "The lamp was lit on Friday and people watched it from\n\ncontinue reading\n\nthe quay until morning, he said."
    )
    assert "continue reading" not in " ".join(texts(page))
