"""The lists of places and of actors: headings a reader knows."""

from variorum.site.pages.entity_lists import HEADINGS, heading


def test_each_type_stands_under_one_heading() -> None:
    """Every row holds for its own types and has a reason; no heading and no type stands twice."""
    types = [name for _, names, _ in HEADINGS for name in names]
    titles = [title for title, _, _ in HEADINGS]
    assert len(types) == len(set(types))
    assert len(titles) == len(set(titles))
    assert all(heading(name) == title and why for title, names, why in HEADINGS for name in names)


def test_an_unknown_type_is_its_own_heading() -> None:
    """A type the table does not know is printed as it stands, with a capital."""
    assert heading("river delta") == "River delta"
