"""What rests on the texts and what editors know from elsewhere stand apart."""

from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from variorum.site.pages.background import parted


class Case(NamedTuple):
    """A body, its part that rests on the texts, and the rest."""

    title: str
    body: str
    told: str
    known: str


CASES = (
    Case("all from the texts", "Two texts name it.", "Two texts name it.", ""),
    Case("marked", "Two name it.\n\nBackground, not from the five texts: it was built in 1923.", "Two name it.",
         "It was built in 1923."),
    Case("only marked", "Background, not from the texts: it is old.\nVery old.", "", "It is old.\nVery old."),
    Case("between", "One.\n\nBackground, not from our texts: two.\n\nThree.", "One.\n\nThree.", "Two."),
    Case("the word alone marks nothing", "Background: none is known.", "Background: none is known.", ""),
    Case("a link first", "Background, not from texts: [it](x) is old.", "", "[it](x) is old."),
    Case("nothing", "\n", "", ""),
)  # fmt: skip


@pytest.mark.parametrize("case", CASES, ids=[case.title for case in CASES])
def test_parted(case: Case) -> None:
    """A paragraph that begins as general knowledge stands apart without that beginning; all others stay."""
    assert parted(case.body) == (case.told, case.known)


@given(st.lists(st.text("ab c.", min_size=1).map(str.strip).filter(bool), max_size=4))
def test_nothing_is_lost(paragraphs: list[str]) -> None:
    """A body without such a beginning stays as it is."""
    assert parted("\n\n".join(paragraphs)) == ("\n\n".join(paragraphs), "")
