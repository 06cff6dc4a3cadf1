"""Pages of places and actors: every name with its users, every mention in its own sentence."""

from dataclasses import replace
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markupsafe import Markup

from variorum.site.edition import Edition
from variorum.site.pages.entities import entity_page
from variorum.site.pages.entity_lists import entity_pages
from variorum.site.pages.mentions import sentence
from variorum.site.views import EntityPage, Link, RoleRow


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


@pytest.fixture(scope="module")
def town(small: Edition) -> EntityPage:
    """The page of a town with two names."""
    return entity_page(small, small.entities["port-alba"], Markup())


def test_names_in_use_come_first(town: EntityPage) -> None:
    """The name in use stands first with its articles; others keep the editors' order; misspellings are marked."""
    (used,) = town.names.used
    assert (used.text, used.times, used.sic) == ("Port Alba", 2, False)
    assert [(row.text, row.times, row.sic) for row in town.names.unused] == [
        ("Alba Harbour", 0, False), ("Prot Alba", 0, True),
    ]  # fmt: skip
    assert used.articles == (Link("The ferry at Port Alba", "articles/ferry-at-noon.html"),)
    assert (used.users, used.language) == ("townspeople", "English")
    assert town.names.unused[1].language == "xx"
    assert "takes no side" in town.names.rule


def test_names_are_counted_in_our_words(small: Edition, town: EntityPage) -> None:
    """It is said that retellings were counted, not the texts; a title is ours and counts for nothing."""
    assert town.names.texts == "our retellings"
    assert town.names.rule.endswith("Counted in our retellings. Titles, which are ours, are not counted.")
    assert len(small.mentions_of_entity["port-alba"]) == town.names.used[0].times + 1
    full = tuple(replace(one, rights="full") if one.rights == "retelling" else one for one in small.archive.articles)
    told = replace(small, archive=replace(small.archive, articles=full))
    assert entity_page(told, told.entities["port-alba"], Markup()).names.texts == "the texts"


def test_mentions_are_quoted_sentence_by_sentence(town: EntityPage) -> None:
    """Each mention stands in its sentence, split around the name, and links its paragraph; a title is called so."""
    (group,) = town.mentions
    assert [(one.before, one.name, one.after, one.read.text) for one in group.snippets] == [
        ("The ferry at ", "Port Alba", "", "title"),
        ("In ", "Port Alba", " the harbour office counted 12 people by noon.", "¶1"),
        ("", "Port Alba", " waited.", "¶1"),
    ]
    assert group.snippets[1].read.href == "articles/ferry-at-noon.html#p1"
    assert group.article.meta.endswith(" · 3 mentions")


def test_facts_of_a_place(town: EntityPage) -> None:
    """Where it lies, with source and precision; what it is part of; its page elsewhere, where the address is known."""
    assert town.facts == (("1 of 2", "articles, by name"), ("3", "mentions"))
    assert town.coordinates == "1.50° S, 2.25° W (somewhere at sea; invented)"
    assert town.within == (Link("The Coast", "places/coast.html"),)
    assert town.external == (Link("wikidata: Q0", "https://www.wikidata.org/wiki/Q0"), Link("elsewhere: abc", None))
    assert {(row.how, row.worded) for row in town.said} == {
        ("counted here", words) for words in ("12", "more than 40", "hundreds")
    }


def test_what_an_actor_did(small: Edition) -> None:
    """An actor vouches or passes on; each is told apart, and only vouching counts as a figure given."""
    office = entity_page(small, small.entities["harbour-office"], Markup())
    assert [(row.how, row.worded) for row in office.said] == [
        ("vouches", "12"), ("vouches", "more than 40"),
    ]  # fmt: skip
    assert office.caption == "Figures vouched for, as worded"
    assert office.facts[-1] == ("2", "figures given")
    assert office.contains == (Link("Wire Office", "actors/wire-office.html"),)
    assert office.roles == (RoleRow("Counts passengers", "from 1990", None),)
    assert "heading" not in office.names.rule
    wire = entity_page(small, small.entities["wire-office"], Markup())
    assert [(row.how, row.worded) for row in wire.said] == [("passes on", "12")]
    assert wire.facts == (("1 of 2", "articles, as their origin"),)


def test_named_together(small: Edition, town: EntityPage) -> None:
    """Those named in one paragraph with it are listed; the entity itself is not."""
    assert [link.text for link in town.together] == ["Harbour office"]
    coast = entity_page(small, small.entities["coast"], Markup())
    assert coast.together == ()
    assert coast.contains == (Link("Port Alba / Alba Harbour", "places/port-alba.html"),)


def test_index(small: Edition) -> None:
    """The list of places holds each place once, by type."""
    places = next(entity_pages(small, "place")).view
    assert places.lede == "2 places, under every name and spelling the texts use."
    assert [(name, [card.id for card in cards]) for name, cards in places.groups] == [
        ("Cities and towns", ["port-alba"]), ("Regions", ["coast"]),
    ]  # fmt: skip
    assert next(entity_pages(small, "actor")).view.title == "Actors"
