"""Who says so, and when, in sentences from the fields that news is made of."""

import re

import pytest

from tests.golden import cases, read_marked
from variorum.reading import load_lexicon, read_figures

CAPTION = "\n\nA street in Port Verde on March 13, 2024."


@pytest.mark.parametrize(
    ("text", "said", "via", "denied", "stance"),
    cases("newsroom", "spoken", "said_by", "via", "denied_by", "stance"),
)
def test_who_says_so(
    text: str, said: str | None, via: list[str] | None, denied: list[str] | None, stance: str | None
) -> None:
    """Who vouches, who passed it on, who denies it, and how it is asserted."""
    f = read_marked(text)
    found = f.said_by.text if f.said_by else None, [p.text for p in f.via], [p.text for p in f.denied_by], f.stance
    assert found == (said, via or [], denied or [], stance or "asserted")


@pytest.mark.parametrize(("text", "as_of", "stated"), cases("newsroom", "dated", "as_of", "stated"))
def test_when(text: str, as_of: str | None, stated: str | None) -> None:
    """As of when it holds, and when it was said."""
    figure = read_marked(text + CAPTION)
    found = figure.as_of.edtf if figure.as_of else None, figure.stated.edtf if figure.stated else None
    assert found == (as_of, stated)


@pytest.mark.parametrize(("text", "said"), cases("stories", "told", "said"))
def test_who_says_what_in_a_story(text: str, said: list[str]) -> None:
    """Each number of a story has its own source, or none."""
    plain, starts = "", []
    for at, piece in enumerate(re.split(r"[\[\]]", text)):
        starts += [len(plain)] if at % 2 else []
        plain += piece
    found = {f.start: f.said_by.text if f.said_by else "" for f in read_figures(plain, load_lexicon())}
    assert [found.get(start) for start in starts] == said
