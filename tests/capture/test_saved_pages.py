"""Saved web pages: their words stay, their markup goes, and the record still holds every byte of them."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from variorum.capture import clean, paragraphs, rebuild
from variorum.capture.offsets import apply
from variorum.capture.saved_pages import DROPPED, LABELS, captions, is_page, markup
from variorum.capture.tags import tags_of

FIRST = "The keepers of Gull Point lit the lamp again on Friday, and 300 people watched it from the quay below."
SECOND = "It had been dark for two years, the harbour office said, because nobody could pay for the oil it burns."
PAGE = (
    "<!DOCTYPE html><html><head><title>Lamp lit again at Gull Point</title></head>"
    f"<body>{{}}<p>{FIRST}</p><p>{SECOND}</p></body></html>"
)


def left(inner: str) -> list[str]:
    """The paragraphs of a page that holds `inner` before its text."""
    return [row.text for row in paragraphs(clean(PAGE.format(inner).encode(), "page.html"))]


@pytest.mark.parametrize(
    "inner",
    [
        "<script>var crowd = '500 people fled';</script>",
        "<style>p { color: red }</style>",
        "<!-- 40 people -->",
        *(f"<{name}>Council votes on 400 new homes this week</{name}>" for name in sorted(DROPPED)),
        *(f'<div class="box-{name}">Council votes on 400 new homes this week</div>' for name in sorted(LABELS)),
    ],
)
def test_what_is_none_of_the_text_goes_whole(inner: str) -> None:
    """Scripts, styles, comments, menus, and boxes that call themselves so."""
    assert left(inner) == [FIRST, SECOND]


def test_a_box_that_holds_the_text_stays_whatever_it_is_called() -> None:
    """Themes call whole pages "with-sidebar"."""
    text = f'<html><body><div class="sidebar"><h1>Lamp lit again at Gull Point</h1><p>{FIRST}</p></div></body></html>'
    assert [row.text for row in paragraphs(clean(text.encode(), "a.html"))] == [FIRST]


def test_marks_inside_a_line_leave_it_whole_and_blocks_part_lines() -> None:
    """Links, emphasis, entities, line breaks of the source."""
    inner = (
        "<p>The <b>old</b> lamp of <a href='/x?a=1&amp;b=2'>Gull&nbsp;Point</a>\n"
        "  burned for 3 &amp; a half hours, they said.</p>"
    )
    assert left(inner)[0] == "The old lamp of Gull\xa0Point burned for 3 & a half hours, they said."


def test_the_caption_of_a_picture_is_one() -> None:
    """The page says which words are."""
    inner = "<figure><img src='a.jpg'><figcaption>The lamp on Friday</figcaption></figure>"
    found = paragraphs(clean(PAGE.format(inner).encode(), "page.html"))
    assert next((row.role, row.text) for row in found) == ("caption", "The lamp on Friday")
    text = PAGE.format(inner)
    assert [text[start:end] for start, end in captions(tuple(tags_of(text)))] == ["The lamp on Friday"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [("<!doctype html><p>a", True), ("\n<HTML lang=en>", True), ("a <html> tag", False), ("<p>a</p>", False)],
)
def test_what_is_a_page(text: str, *, expected: bool) -> None:
    """It begins as one."""
    assert is_page(text) is expected


PIECES = st.sampled_from(
    ["<p>", "</p>", "<div class='ad'>", "</div>", "<nav>", "</nav>", "<script>", "</script>", "<!--", "-->", "<", ">",
     '"', "<a href='", "&amp;", "&", "é", "\n", " ", "40 people died in Garth, the mayor said. ", "<b>", "</b>",
     "<title>", "</title>"]
)  # fmt: skip


@given(st.lists(PIECES, max_size=30).map("".join))
def test_any_markup_comes_back_byte_for_byte(inner: str) -> None:
    """However broken: the changes lie apart and in order, and the record rebuilds the page."""
    text = f"<html>{inner}<p>{FIRST}</p>"
    changes = markup(text, tuple(tags_of(text)))
    assert all(one.end <= two.start for one, two in pairwise(changes))
    assert len(apply(text, changes).text) <= 3 * len(text)
    assert rebuild(clean(text.encode(), "a.html")) == text.encode()
