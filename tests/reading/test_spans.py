"""Paragraphs, sentences, tokens."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from variorum.reading.spans import page

GOLDEN = [
    ("full stops", "One came. Two left! Why?", ["One came. ", "Two left! ", "Why?"]),
    ("abbreviations", "On Sept. 19 Dr. Mir left the U.S. It rained.", ["On Sept. 19 Dr. Mir left the U.S. It rained."]),
    ("quotation marks", "“We left.” Then it rained.", ["“We left.” ", "Then it rained."]),
    ("paragraphs", "One\nTwo", ["One", "Two"]),
    ("missing space", "It ended.Then it rained.", ["It ended.", "Then it rained."]),
]


@pytest.mark.parametrize(("text", "expected"), [pytest.param(t, e, id=title) for title, t, e in GOLDEN])
def test_sentences(text: str, expected: list[str]) -> None:
    """Where sentences end."""
    assert [text[s.start : s.end] for s in page(text).sentences] == expected


@given(st.text(max_size=120))
def test_sentences_cover_every_token(text: str) -> None:
    """Each word and mark lies in a sentence, each sentence in a paragraph."""
    whole = page(text)
    for token in whole.tokens:
        sentence = whole.sentence(token.start)
        paragraph = whole.paragraph(token.start)
        assert sentence.start <= token.start < token.end <= sentence.end
        assert paragraph.start <= sentence.start < sentence.end <= paragraph.end
