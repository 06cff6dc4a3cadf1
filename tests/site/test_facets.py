"""Under what the search index holds a page."""

from pathlib import Path

from tests.site.feeds_cases import small
from variorum.site import facets
from variorum.site.views import Card


def test_an_article_stands_under_what_it_names(tmp_path: Path) -> None:
    """Its kind, its publisher, the verdicts of its figures, the places and actors in it, each once."""
    found, _ = small(tmp_path)
    rows = facets.facets(found, found.articles["ferry-at-noon"])
    assert rows[:2] == (("kind", "Article"), ("publisher", "The Example Gazette"))
    assert {value for name, value in rows if name == "verdict"} == {"One series over time", "Undisputed"}
    assert ("place", "Port Alba / Alba Harbour") in rows
    assert ("actor", "Harbour office") in rows
    assert len(rows) == len(set(rows))


def test_a_publisher_that_is_not_named_can_be_chosen(tmp_path: Path) -> None:
    """What a page does not name is a value of its own, not a gap."""
    found, _ = small(tmp_path)
    assert ("publisher", "not named") in facets.facets(found, found.articles["ferry-in-brief"])


def test_a_quantity_stands_under_its_verdict_and_its_sources(tmp_path: Path) -> None:
    """Its verdict in words, its place, who vouches and who passes on, the publishers of its reports."""
    found, _ = small(tmp_path)
    rows = facets.facets(found, found.quantities["people-ashore"])
    assert rows[:2] == (("kind", "Quantity"), ("verdict", "One series over time"))
    assert {value for name, value in rows if name == "publisher"} == {"The Example Gazette", "not named"}
    assert {value for name, value in rows if name == "actor"} == {"Harbour office", "Wire Office"}


def test_a_statement_is_a_kind_of_its_own(tmp_path: Path) -> None:
    """A contested statement is told from a quantity with a number, and stands under who holds a position."""
    found, _ = small(tmp_path)
    rows = facets.facets(found, found.quantities["pilot"])
    assert rows[0] == ("kind", "Contested statement")
    assert ("actor", "Harbour office") in rows


def test_a_place_stands_under_what_it_is_part_of(tmp_path: Path) -> None:
    """A place is found under itself and the places around it."""
    found, _ = small(tmp_path)
    assert facets.facets(found, found.entities["port-alba"]) == (
        ("kind", "Place"), ("place", "Port Alba / Alba Harbour"), ("place", "The Coast")
    )  # fmt: skip


def test_lists_are_not_indexed() -> None:
    """Lists would only repeat what they list; the rules are text, and indexed."""
    assert facets.page_facets("figures.html") == ()
    assert [facets.page_facets(path) for path in sorted(facets.OTHER_PAGES)] == [(("kind", "Page"),)]


def test_an_explainer_stands_under_what_it_names() -> None:
    """Places and actors are told apart by where their pages stand."""
    cards = [Card("a", "Alba", "", "places/a.html", ""), Card("b", "Office", "", "actors/b.html", "")]
    assert facets.text_facets("Explainer", cards) == (("kind", "Explainer"), ("place", "Alba"), ("actor", "Office"))


def test_every_facet_is_offered_once() -> None:
    """The search page offers the facets that pages stand under, each once."""
    assert sorted(name for name, _ in facets.FACETS) == ["actor", "kind", "place", "publisher", "verdict"]
