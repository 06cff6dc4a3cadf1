"""The sentence around a name: it ends where sentences end, not at every point."""

from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from variorum.site.sentences import sentence


class Case(NamedTuple):
    """A paragraph, a name in it, and the sentence that is quoted for the name."""

    title: str
    text: str
    name: str
    expected: str


CASES = (
    Case("the only sentence", "They came to Goris.", "Goris", "They came to Goris."),
    Case("the first of two", "To Goris they came. Then they left.", "Goris", "To Goris they came."),
    Case("the last of two", "They left. To Goris they came.", "Goris", "To Goris they came."),
    Case("between two", "One. In Goris two. Three.", "Goris", "In Goris two."),
    Case("no stop at the end", "One. In Goris", "Goris", "In Goris"),
    Case("a question and an exclamation", "Where? In Goris! There.", "Goris", "In Goris!"),
    Case("a number with a point is one word", "It was 3.5 km to Goris. Then on.", "Goris", "It was 3.5 km to Goris."),
    Case("an address is one word", "See example.org in Goris. Then on.", "Goris", "See example.org in Goris."),
    Case("a stop inside quotation marks takes the mark with it", "“In Goris.” Then on.", "Goris", "“In Goris.”"),
    Case("after a closing quotation mark", "He said “no.” In Goris they wait.", "Goris", "In Goris they wait."),
    Case("the name begins the sentence", "One. Goris waits. Three.", "Goris", "Goris waits."),
    Case("an abbreviation ends none", "Mr. Gray went to Goris. He came.", "Goris", "Mr. Gray went to Goris."),
    Case("letters with points end none", "The U.S. Army saw Goris. It left.", "Goris", "The U.S. Army saw Goris."),
    Case("the name holds a stop of its own", "One. Mr. Goris. Waits.", "Mr. Goris", "Mr. Goris."),
)


@pytest.mark.parametrize("case", CASES, ids=[case.title for case in CASES])
def test_sentence(case: Case) -> None:
    """The sentence around a name ends where sentences end, not at every point."""
    start = case.text.index(case.name)
    first, last = sentence(case.text, start, start + len(case.name))
    assert case.text[first:last] == case.expected


@given(st.text("ab .?!”’“\n", max_size=40), st.integers(0, 40), st.integers(0, 10))
def test_the_name_is_always_in_its_sentence(text: str, start: int, length: int) -> None:
    """Whatever surrounds it, the name lies whole in the sentence, and the sentence in the paragraph."""
    start = min(start, len(text))
    end = min(start + length, len(text))
    first, last = sentence(text, start, end)
    assert 0 <= first <= start <= end <= last <= len(text)
