"""Pages of places and actors: names, figures by the part taken in them, every mention in its own sentence."""

from dataclasses import replace
from pathlib import Path

import pytest
from markupsafe import Markup

from tests.site import small_archive
from variorum.site.edition import Edition
from variorum.site.pages.entities import entity_page
from variorum.site.pages.entity_lists import entity_pages
from variorum.site.views import EntityPage, Fact, Link, NameUse

LEDGER = "ledger/ferry-in-brief.yaml"


@pytest.fixture(scope="module")
def town(small: Edition) -> EntityPage:
    """The page of a town with two names."""
    return entity_page(small, small.entities["port-alba"], Markup())


def test_names_in_use_come_first(town: EntityPage) -> None:
    """The name in use stands first, with where it first stands in each article and how often; others keep the editors'
    order; misspellings are marked.
    """
    (used,) = town.names.used
    assert (used.text, used.times, used.sic) == ("Port Alba", 2, False)
    assert [(row.text, row.times, row.sic) for row in town.names.unused] == [
        ("Alba Harbour", 0, False), ("Prot Alba", 0, True),
    ]  # fmt: skip
    assert used.uses == (NameUse(Link("The ferry at Port Alba ¶1", "articles/ferry-at-noon.html#p1"), 2),)
    assert (used.users, used.language) == ("townspeople", "English")
    assert town.names.unused[1].language == "xx"
    assert "takes no side" in town.names.heading


def test_names_are_counted_in_our_words(small: Edition, town: EntityPage) -> None:
    """It is said that retellings were counted, not the texts; a title is ours and counts for nothing."""
    assert town.names.texts == "our retellings"
    assert town.names.counted == "Counted in our retellings. Titles, which are ours, are not counted."
    assert len(small.mentions_of_entity["port-alba"]) == town.names.used[0].times + 1
    full = tuple(replace(one, rights="full") if one.rights == "retelling" else one for one in small.archive.articles)
    told = replace(small, archive=replace(small.archive, articles=full))
    assert entity_page(told, told.entities["port-alba"], Markup()).names.texts == "the texts"


def test_mentions_are_quoted_sentence_by_sentence(town: EntityPage) -> None:
    """Each mention stands in its sentence with the name marked, and links its paragraph; a title is called so."""
    (group,) = town.mentions
    assert [(one.pieces, one.read.text) for one in group.snippets] == [
        ((("The ferry at ", False), ("Port Alba", True)), "title"),
        ((("In ", False), ("Port Alba", True), (" the harbour office counted 12 people by noon.", False)), "¶1"),
        ((("Port Alba", True), (" waited.", False)), "¶1"),
    ]
    assert group.folded == ()
    assert group.snippets[1].read.href == "articles/ferry-at-noon.html#p1"
    assert group.article.meta.endswith(" · 3 mentions")


def test_facts_of_a_place(town: EntityPage) -> None:
    """Where it lies, with source and precision; what it is part of; its page elsewhere, where the address is known; and
    what can be counted, with the section that holds it.
    """
    assert town.facts == (
        Fact("1 of 2", "articles, by name", "#h-mentions"), Fact("4", "figures counted here", "#h-said"),
        Fact("3", "mentions", "#h-mentions"), Fact("1", "named with it", "#h-near"),
    )  # fmt: skip
    assert town.coordinates == "1.50° S, 2.25° W, somewhere at sea; source: invented"
    assert town.within == (Link("The Coast", "places/coast.html"),)
    assert town.external == (Link("Wikidata Q0", "https://www.wikidata.org/wiki/Q0"), Link("elsewhere abc", None))


def test_what_is_counted_at_a_place(town: EntityPage) -> None:
    """Each question stands once with its figures by day; the one with most of them comes first."""
    (part,) = town.said
    assert part.title == "What is counted here"
    assert [(group.quantity.text, [row.worded for row in group.rows]) for group in part.groups] == [
        ("People ashore", ["12", "12", "more than 40"]), ("People living in Port Alba", ["hundreds"]),
    ]  # fmt: skip
    assert part.folded == ()


def test_what_an_actor_did(small: Edition) -> None:
    """An actor vouches or passes on; each has a list of its own, and only vouching counts as a figure given."""
    office = entity_page(small, small.entities["harbour-office"], Markup())
    (given,) = office.said
    assert (given.title, [row.worded for row in given.groups[0].rows]) == (
        "Figures vouched for",
        ["12", "more than 40"],
    )
    assert Fact("2", "figures given", "#h-said") in office.facts
    assert office.contains == (Link("Wire Office", "actors/wire-office.html"),)
    assert office.roles == (("Counts passengers", "from 1990"),)
    assert office.names.heading == ""
    wire = entity_page(small, small.entities["wire-office"], Markup())
    assert [part.title for part in wire.said] == ["Figures passed on"]
    assert wire.facts == (Fact("1 of 2", "articles, as their origin"), Fact("1", "figure passed on", "#h-said"))


def test_one_actor_in_several_parts(tmp_path: Path) -> None:
    """Who vouches for some figures and denies another has a list of each; its earlier ids are said."""
    denied = (
        small_archive.FILES[LEDGER]
        .replace("      via: [{id: wire-office, text: the wire}]\n", "")
        .replace(
            "      as_of:",
            "      denied_by: [{id: harbour-office, text: the office}]\n      stance: denied\n      as_of:",
        )
    )
    name = "actors/harbour-office.md"
    was = small_archive.FILES[name].replace("type: office", "type: office\nwas: [old-office]")
    edition = small_archive.edition(tmp_path, {LEDGER: denied, name: was})
    page = entity_page(edition, edition.entities["harbour-office"], Markup())
    assert [(part.title, sum(len(group.rows) for group in part.groups)) for part in page.said] == [
        ("Figures vouched for", 2), ("Figures denied", 1),
    ]  # fmt: skip
    assert page.was == ("old-office",)


def test_containment(small: Edition) -> None:
    """A region lists the places in it, and nobody is named with what no article names."""
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
