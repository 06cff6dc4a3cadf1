"""The outlet that a byline names with the writers."""

import pytest

from variorum.capture import clean
from variorum.capture.bylines import outlet

TEXT = (
    "HARBOUR TOWN{} - The keepers of Gull Point spent the winter mending the stair, and three of them slept in the "
    "tower, because the road to the town was under water for most of January.\n"
)

NAMED = [
    ("By Tessa Vorn, Quillport Courier", "Quillport Courier"),
    ("By Mary Fenwick and Tom Ashdown, Tidewater Press", "Tidewater Press"),
    ("By MARY FENWICK, The Associated Press", "Associated Press"),
    ("By Mary Fenwick for the Quillport Courier", "Quillport Courier"),
    ("By Mary Fenwick | Tidewater Radio", "Tidewater Radio"),
    ("By Mary Fenwick, Quillport Courier staff writer", "Quillport Courier"),
    ("By AFP", "Agence France-Presse"),
]
UNNAMED = [
    "By Mary Fenwick",
    "By Mary Fenwick in Quillport",
    "By Emily Post",  # a surname
    "By Mary Fenwick and Emily Post",  # a second writer
    "By Mary Fenwick, News Editor",
    "By Mary Fenwick, World News",  # a section
    "By Mary Fenwick, Getty Images",  # pictures only
    "(Reporting by Mary Fenwick; Editing by Tom Ashdown)",
]


def test_a_tie_is_taken_off_a_name_only() -> None:
    """What follows "the" in small letters is no name of an outlet, and keeps its article."""
    assert outlet("By Mary Fenwick, the lower harbour Courier") != ("lower harbour Courier", "lower harbour Courier")


@pytest.mark.parametrize(("line", "body"), NAMED)
def test_a_byline_names_its_outlet(line: str, body: str) -> None:
    """An agency by its mark, any other body by the noun that papers call themselves by."""
    found = outlet(line)
    assert found is not None
    assert found[0] == body


@pytest.mark.parametrize("line", UNNAMED)
def test_a_byline_without_an_outlet_names_none(line: str) -> None:
    """Writers, their trade, a town and a section of the site are no body whose reporting it is."""
    assert outlet(line) is None


def test_the_outlet_of_a_byline_is_the_origin_and_no_publisher() -> None:
    """Whose reporting it is is said; which site carried it is not."""
    found = clean(f"Keepers wait\n\nBy Tessa Vorn, Quillport Courier\n\n{TEXT.format('')}".encode(), "a.txt")
    assert (found.origin, found.origin_words, found.publisher) == ("Quillport Courier", "Quillport Courier", None)


def test_the_mark_of_an_agency_goes_before_the_outlet_of_a_byline() -> None:
    """A paper's writer may have edited what an agency reported."""
    found = clean(f"Keepers wait\n\nBy Tessa Vorn, Quillport Courier\n\n{TEXT.format(' (Reuters)')}".encode(), "a.txt")
    assert found.origin == "Reuters"
