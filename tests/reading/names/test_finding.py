"""Names of entities in a text."""

import itertools

from hypothesis import given
from hypothesis import strategies as st

from tests.reading.names.glossary import entity, named
from variorum.reading import Ambiguous, find_mentions, find_names, name_index, read_figures
from variorum.reading.lexicon import load_lexicon

INDEX = name_index(
    [
        entity("port-verde", "city", "Port Verde", "Verde’s Port"),
        entity("verde", "region", "Verde"),
        entity("kovac", "person", "Ana Kovač", named("Kovač", "short")),
        entity("lake-mir", "lake", named("Mir", "official", "water", "shore")),
        entity("mir-party", "party", named("Mir", "official", "vote", "party")),
    ]
)


def found(text: str) -> list[tuple[str, str]]:
    """Entity and words of each mention."""
    return [(m.entity, m.text) for m in find_mentions(text, INDEX)]


def test_longest_name_wins() -> None:
    """A name inside a longer name is not a mention of its own."""
    assert found("Port Verde lies in Verde.") == [("port-verde", "Port Verde"), ("verde", "Verde")]


def test_whole_words_only_and_case_matters() -> None:
    """Parts of words and words in lower case are no names."""
    assert found("Verdeland, verde, Verden, Overde") == []


def test_possessive_is_no_part_of_the_mention() -> None:
    """The name ends before its 's."""
    assert found("Verde's coast and Verde’s hills") == [("verde", "Verde"), ("verde", "Verde")]


def test_apostrophes_of_either_kind_match() -> None:
    """A name with an apostrophe is found whichever way it is typed."""
    assert found("Verde's Port, Verde’s Port") == [("port-verde", "Verde's Port"), ("port-verde", "Verde’s Port")]


def test_surname_counts_after_the_full_name_only() -> None:
    """A short name alone could be anybody; after the full name it is that person."""
    assert found("Kovač came. Ana Kovač spoke. Kovač left.") == [("kovac", "Ana Kovač"), ("kovac", "Kovač")]


def test_shared_name_is_decided_by_its_paragraph() -> None:
    """Context words of the same paragraph tell the lake from the party."""
    assert found("The shore of Mir froze.\n\nThe party Mir lost.") == [("lake-mir", "Mir"), ("mir-party", "Mir")]


def test_shared_name_without_context_is_reported() -> None:
    """Where nothing decides, the name is ambiguous, not guessed."""
    assert find_names("Mir was quiet.", INDEX).ambiguous == (Ambiguous(("lake-mir", "mir-party"), "Mir", 0, 3),)


def test_known_names_tie_places_and_sources_to_entities() -> None:
    """A figure's place and source carry the ids of known entities."""
    [figure] = read_figures("Ana Kovač said 40 people died in Port Verde.", load_lexicon(), INDEX)
    assert figure.place is not None
    assert figure.said_by is not None
    assert (figure.place.id, figure.said_by.id) == ("port-verde", "kovac")


@given(st.text(alphabet="Verd oPtKač'’sMi.\n", max_size=60))
def test_spans_hold_for_any_text(text: str) -> None:
    """Mentions give their own words, sorted, without overlap."""
    mentions = find_mentions(text, INDEX)
    assert all(text[m.start : m.end] == m.text for m in mentions)
    assert all(a.end <= b.start for a, b in itertools.pairwise(mentions))
