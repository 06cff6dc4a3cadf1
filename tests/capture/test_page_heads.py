"""What a saved page says of itself where no reader looks."""

import pytest

from variorum.capture.page_heads import Said
from variorum.capture.page_heads import said as said_by
from variorum.capture.tables import Row, load_table
from variorum.capture.tags import tags_of


def said(text: str) -> Said:
    """What the page `text` says."""
    return said_by(tuple(tags_of(text)))


@pytest.mark.parametrize("row", load_table("saved_pages")["dated"], ids=lambda row: row["names"][0])
def test_each_name_of_a_day_is_found_in_its_case(row: Row) -> None:
    """And in any of the forms that the row lists."""
    assert said(f"<html>{row['case']}").page_date == "2021-03-14"
    for name in row["names"]:
        assert said(f'<html><meta name="{name}" content="2021-03-14">').page_date == "2021-03-14"


def test_what_the_head_of_a_page_says() -> None:
    """Its site and its day; nothing where it does not say."""
    text = (
        '<html><meta property="og:site_name" content="Tidewater">'
        '<meta property="article:published_time" content="2021-03-14T09:00Z">'
    )
    found = said(text)
    assert (found.publisher, found.page_date) == ("Tidewater", "2021-03-14")
    assert said("<html><p>2021-03-14</p>").page_date is None


def test_a_name_that_says_more_goes_first() -> None:
    """The day of the article goes before one that any page may bear, and both before one in the text."""
    text = (
        '<html><meta name="date" content="2020-01-01"><meta property="article:published_time" content="2021-03-14">'
        '<time datetime="2019-05-05">then</time>'
    )
    assert said(text).page_date == "2021-03-14"
    assert said('<html><time datetime="2019-05-05">then</time>').page_date == "2019-05-05"
