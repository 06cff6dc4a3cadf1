"""Repairs of damaged texts: only the damage is touched."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from variorum.capture.offsets import apply
from variorum.capture.repair import UNSEEN, Unseen, repairs


def mended(text: str) -> str:
    """`text` with its repairs made."""
    return apply(text, repairs(text)).text


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("â€œIt burns,â€\x9d she said", "“It burns,” she said"),
        ("the cafÃ© in KÃ¶ln", "the café in Köln"),
        ("the keeperâ€™s “lamp”", "the keeper’s “lamp”"),
        ("salt &amp; bread", "salt & bread"),
        ("the keeper&#8217;s&nbsp;lamp", "the keeper’s\u00a0lamp"),
        ("&lt;b&gt;lamp&lt;/b&gt;", "<b>lamp</b>"),
    ],
)
def test_damage_is_mended(before: str, after: str) -> None:
    """Encodings read wrongly and entities left standing become what they were."""
    assert mended(before) == after


@pytest.mark.parametrize(
    "text",
    [
        "“Curly” ‘quotes’ stay, and so do – dashes — and ellipses…",
        "Ærø, Łódź, São Paulo, Ağdam, Nürnberg",
        "Степанакерт Ստեփանակերտ",
        "AT&T; R&D, salt & bread, &unknown;",
        "ﬁve ﬂags and ＷＩＤＥ letters",
        "the prime′s 5′ 10″",
        "&#0; and &#xD800; name no character",
    ],
)
def test_what_is_whole_stays(text: str) -> None:
    """Typographic quotes, other alphabets, ligatures and lone ampersands are the text's own."""
    assert repairs(text) == ()


@pytest.mark.parametrize("row", UNSEEN, ids=lambda row: row.rule)
def test_a_row_of_unseen_characters_takes_its_case(row: Unseen) -> None:
    """Each kind of character that no reader sees is mended by its own row."""
    before, after = row.case
    assert mended(before) == after
    assert [change.rule for change in repairs(before)] == [row.rule]


def test_rows_of_unseen_characters_differ() -> None:
    """No two rows have one name."""
    assert len({row.rule for row in UNSEEN}) == len(UNSEEN)


def test_only_the_changed_stretch_is_reported() -> None:
    """A change does not cover the word around it."""
    (change,) = repairs("the cafÃ©s here")
    assert (change.start, change.end, change.after, change.rule) == (7, 9, "é", "encoding")


@given(st.text(alphabet="aé“”â€™Ã©Â&amp;#39 \n\u200b\u00ad\x85", max_size=60))
def test_changes_are_in_order_and_apart(text: str) -> None:
    """However damage is mixed, changes do not overlap, and each one changes something."""
    found = repairs(text)
    assert all(a.end <= b.start for a, b in pairwise(found))
    assert all(text[change.start : change.end] != change.after for change in found)
