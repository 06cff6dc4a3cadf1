"""Figures of a text: spans that hold, readings in context, and no text that breaks them."""

import itertools
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from variorum.errors import ContentError
from variorum.reading import load_lexicon, read_figures

LEXICON = load_lexicon()
PIECES = st.sampled_from(
    """12|1,000|3.5|two|hundred|a|few|dozens|of|half|third|and|to|-|–|$|%|people|years|decade|more than|nearly|or more
May|2023|said|the|Minister|“|”|(|)|.|,|’s|in|Port|one|out of|per cent|according to|İ|½|/|0|e9""".replace(
        "\n", "|"
    ).split("|")
)
WRITTEN = st.lists(PIECES, max_size=40)


@given(st.one_of(st.text(max_size=200), WRITTEN.map(" ".join), WRITTEN.map("".join), WRITTEN.map("\n".join)))
def test_spans_hold_for_any_text(text: str) -> None:
    """Whatever the text, a figure's span gives its own words, and figures are sorted without overlap."""
    figures = read_figures(text, LEXICON)
    assert all(text[f.start : f.end] == f.text and f.text for f in figures)
    assert all(a.end <= b.start for a, b in itertools.pairwise(figures))
    assert all(f.quote in text for f in figures)


@given(WRITTEN.map(" ".join))
def test_values_fit_their_bounds(text: str) -> None:
    """Each bound leaves open the ends it must."""
    ends = {"more_than": (True, False), "at_least": (True, False), "less_than": (False, True), "up_to": (False, True)}
    for figure in read_figures(text, LEXICON):
        given_ends = (figure.value.low is not None, figure.value.high is not None)
        assert given_ends == ends.get(figure.bound, (figure.bound != "vague",) * 2)


@given(st.integers(min_value=0, max_value=10**12))
def test_written_integers_come_back(number: int) -> None:
    """A number with separators is read as itself."""
    [figure] = read_figures(f"They counted {number:,} vehicles.", LEXICON) or [None]
    assert figure is not None
    assert (figure.value.low, figure.unit) == (number, "vehicles")


def test_one_sentence_in_full() -> None:
    """The fields of a figure, as read from a plain sentence."""
    text = "By Sunday night at least 640 refugees had crossed into Aldania, the Interior Ministry said."
    [figure] = read_figures(text, LEXICON)
    assert (figure.text, figure.quote) == ("640", "at least 640 refugees")
    assert (figure.value.low, figure.value.high, figure.bound, figure.bound_words) == (
        640,
        None,
        "at_least",
        "at least",
    )
    assert (figure.unit, figure.counts, figure.event, figure.precision) == ("people", "refugees", "arrived", 10)
    assert figure.place is not None
    assert figure.said_by is not None
    assert figure.as_of is not None
    assert (figure.place.text, figure.said_by.text) == ("Aldania", "the Interior Ministry")
    assert figure.as_of.words == "By Sunday night"


def test_more_of_something_else_is_no_increment() -> None:
    """In "900 more missing" after a count of dead nothing is added to the dead."""
    dead, missing = read_figures("The flood killed 2,000 people, with 900 more missing.", LEXICON)
    assert (dead.increment, missing.increment) == (False, False)


def test_more_of_the_same_is_an_increment() -> None:
    """In "58 more" of what was counted before there is an addition."""
    _, more = read_figures("The flood killed 2,000 people. On Monday 58 more people were killed.", LEXICON)
    assert more.increment


def test_bare_number_takes_the_unit_of_the_count_before_it() -> None:
    """A large number without a noun, after a count of people in the same paragraph, counts people."""
    _, bare = read_figures("Officials spoke of 6,000 people dead. Others went higher, at 11,300.", LEXICON)
    assert (bare.unit, bare.rule[-1]) == ("people", "unit.carried")


def test_paired_number_shares_the_unit_behind_the_second() -> None:
    """In "raised from 5 to 7 percent" both are percentages."""
    assert [f.unit for f in read_figures("It was raised from 5 to 7 percent.", LEXICON)] == ["percent", "percent"]


def test_body_is_no_place() -> None:
    """A ministry after "to" is not where something was counted."""
    [figure] = read_figures("According to the Interior Ministry 40 people died in Port Verde.", LEXICON)
    assert figure.place is not None
    assert figure.place.text == "Port Verde"


def test_unknown_policy_is_refused_by_name() -> None:
    """A policy nobody defined is an error, not a silent default."""
    with pytest.raises(ContentError, match="policy 'none'"):
        read_figures("dozens of houses", LEXICON, policy="none")


def test_same_text_same_figures() -> None:
    """Reading is a function of the text."""
    text = "Some 40 people, hundreds of houses and 3 of 10 bridges, police said on Monday."
    assert read_figures(text, LEXICON) == read_figures(text, LEXICON)


@pytest.mark.parametrize(
    "piece", ["1,", "one ", "1 ", "a few ", "(", "“said ", "12 people said ", "May 1 ", "half of ", "....", "1-", "@a."]
)
def test_time_grows_with_the_length_of_the_text(piece: str) -> None:
    """Long runs of what the rules look for are read in time near to linear."""
    short, long = (_seconds(piece * (size // len(piece))) for size in (4_000, 16_000))
    assert long < 16 * short + 1.0


ODD = {
    "digits without end": "1" * 100_000,
    "one line of a million letters": "x" * 1_000_000,
    "brackets in brackets": "([{" * 20_000 + "5 people" + "}])" * 20_000,
    "written from right to left": "قُتل 12 شخصًا و٣٤ جريحًا " * 200,
    "control characters": "".join(map(chr, range(32))) * 50 + " 12 people\x00\x1b[31m 40\x7f",
    "a number over nought": "3/0 and 5/0 of 10^99 to 9^99",
    "surrogates and marks": "\ud800 12\u0301 people \u202e40\u202c houses \ufeff",
    "letters that grow when folded": "İ" * 50 + " 12 İnsan 40 people",
}


@pytest.mark.parametrize("text", [pytest.param(text, id=title) for title, text in ODD.items()])
def test_odd_texts_are_read_without_harm(text: str) -> None:
    """No text raises an error, and every span holds."""
    figures = read_figures(text, LEXICON)
    assert all(text[f.start : f.end] == f.text for f in figures)
    assert len(figures) <= len(text)


def _seconds(text: str) -> float:
    start = time.process_time()
    read_figures(text, LEXICON)
    return time.process_time() - start
