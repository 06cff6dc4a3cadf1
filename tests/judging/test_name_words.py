"""The words of a printed name that tell one body from another."""

import pytest

from variorum.judging.name_words import capitals, generic, stem, words_of

NAMES = [
    ("an article", "the Port Authority", ("port", "authority")),
    ("what it published", "The latest statement of the Port Authority", ("port", "authority")),
    ("who spoke in its name", "a spokesman for the Port Authority", ("port", "authority")),
    ("letters in brackets", "Port Authority (PA)", ("port", "authority")),
    ("an owner", "Libya's Red Crescent", ("libya", "red", "crescent")),
    ("a person of a body", "Jane Roe of the Port Authority", ("jane", "roe")),
    ("a person with an office behind", "Jane Roe, head of the port", ("jane", "roe")),
    ("a body of a place", "Port Council of Sel", ("port", "council", "sel")),
]


@pytest.mark.parametrize(("what", "name", "expected"), NAMES, ids=[what for what, *_ in NAMES])
def test_the_words_that_tell_a_body_from_others(what: str, name: str, expected: tuple[str, ...]) -> None:
    """Without what every body has, and of a person with a body the person alone."""
    assert words_of(name) == tuple(stem(word) for word in expected), what


@pytest.mark.parametrize("words", [("Libya", "Libyan", "Libya's", "Libya’s"), ("organisation", "Organization")])
def test_forms_of_one_word_are_one(words: tuple[str, ...]) -> None:
    """Owners, adjectives and spellings."""
    assert len({stem(word) for word in words}) == 1


def test_short_words_keep_their_endings() -> None:
    """What is left of "Iran" without an ending would be no word."""
    assert (stem("Iran"), stem("Gas")) == ("iran", "gas")


def test_what_names_nobody_is_generic() -> None:
    """Small letters, or a noun that only begins its sentence."""
    named = {name: words_of(name) for name in ("health authorities", "Rescuers", "Port Authority")}
    assert generic(named) == {named["health authorities"], named["Rescuers"]}


def test_capitals_are_those_of_the_name() -> None:
    """An article at the head of a sentence is none."""
    assert capitals("The Port Authority (PA) of Sel") == ["Port", "Authority", "Sel"]
