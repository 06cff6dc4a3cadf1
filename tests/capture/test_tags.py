"""Tags of a page: each where it stands, what is unread as one, pairs of those that open and close."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from variorum.capture.tags import attributes, closing_tags, tags_of


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a<b>c</b>d", ["<b>", "</b>"]),
        ("<p title='a > b'>", ["<p title='a > b'>"]),
        ("1 < 2 and 3 > 2", []),
        ("<!-- <p> --><p>", ["<!-- <p> -->", "<p>"]),
        ("<!-- never closed <p>", ["<!-- never closed <p>"]),
        ("<script>a < b && '<p>'</script><p>", ["<script>a < b && '<p>'</script>", "<p>"]),
        ("<?xml version='1'?><P>", ["<?xml version='1'?>", "<P>"]),
    ],
)
def test_tags_where_they_stand(text: str, expected: list[str]) -> None:
    """A comparison is no tag, a tag in a script or a comment is none either."""
    assert [text[tag.start : tag.end] for tag in tags_of(text)] == expected


def test_pairs() -> None:
    """Each closing tag belongs to the last of its name that is open; what is never closed has none."""
    tags = list(tags_of("<div><p>a<div>b</div></div></p></i>"))
    assert closing_tags(tags) == {2: 3, 0: 4, 1: 5}


def test_attributes_in_either_quotes() -> None:
    """By their names in small letters."""
    assert attributes(""" Name="a" content='b "c"' open""") == {"name": "a", "content": 'b "c"'}


@given(st.lists(st.sampled_from(["<p>", "</p>", "<", ">", "<!--", "-->", "<script>", "</script>", '"', "a", " "])))
def test_tags_lie_apart_and_in_order(parts: list[str]) -> None:
    """Whatever the page holds."""
    text = "".join(parts)
    tags = list(tags_of(text))
    assert all(0 <= tag.start < tag.end <= len(text) for tag in tags)
    assert all(one.end <= other.start for one, other in pairwise(tags))
