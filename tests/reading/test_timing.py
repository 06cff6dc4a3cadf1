"""As of when figures hold, and when they were said."""

from datetime import date

import pytest

from tests.golden import cases, read_marked

CAPTION = "\n\nA street in Port Verde on March 13, 2024."


@pytest.mark.parametrize(("text", "as_of", "stated"), cases("dates", "dated", "as_of", "stated"))
def test_date(text: str, as_of: str | None, stated: str | None) -> None:
    """Words of time resolve backwards from the article's own date; when it was said is kept apart."""
    figure = read_marked(text + CAPTION)
    found = figure.as_of.edtf if figure.as_of else None, figure.stated.edtf if figure.stated else None
    assert found == (as_of, stated)


@pytest.mark.parametrize(("text", "before", "after"), cases("dates", "ordered", "before", "after"))
def test_order_without_a_date(text: str, before: str | None, after: str | None) -> None:
    """An order without a date is kept as an order."""
    when = read_marked(text).as_of
    assert when is not None
    assert (when.edtf, when.before, when.after) == (None, before, after)


@pytest.mark.parametrize(("text", "page", "expected"), cases("dates", "paged", "page", "as_of"))
def test_date_of_the_page(text: str, page: str, expected: str | None) -> None:
    """The date of the page counts where the text bears it out, and only then."""
    when = read_marked(text, date.fromisoformat(page)).as_of
    assert (when.edtf if when else None) == expected


def test_what_the_page_tells_is_inferred_what_the_text_tells_is_not() -> None:
    """The basis says whether the text itself gives the day."""
    told = read_marked("On Thursday [40] men left." + CAPTION).as_of
    inferred = read_marked("On Thursday [40] men left.", date(2023, 9, 15)).as_of
    default = read_marked("The lake holds [40] boats." + CAPTION).as_of
    assert [w and w.basis for w in (told, inferred, default)] == ["text", "inferred", "inferred"]
