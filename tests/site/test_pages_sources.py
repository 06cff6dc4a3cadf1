"""The sources: publishers, origins and witnesses are kept apart, and what is not named is said."""

from dataclasses import replace
from pathlib import Path

import pytest

from tests.site.built_site import BuiltSite, only, text_of
from tests.site.small_archive import FILES, edition
from variorum.model import Repeat
from variorum.site.edition import Edition
from variorum.site.pages.sources import sources_pages
from variorum.site.views import Link, SourcesPage

BRIEF = "ledger/ferry-in-brief.yaml"
SAID = FILES[BRIEF].replace("via: [{id: wire-office, text: the wire}]", "said_by: {id: wire-office, text: the wire}")
"""The wire says it itself: it speaks for the harbour office."""
CONCURS = SAID.replace("quantity: people-ashore", "quantity: people-ashore\n    concurs_with: harbour-office").replace(
    "id: wire-office, text: the wire", "text: a passenger"
)
"""Somebody who speaks for nobody concurs with the harbour office."""


@pytest.fixture(scope="module")
def page(small: Edition) -> SourcesPage:
    """The sources of the ferry."""
    return next(sources_pages(small)).view


def test_the_road_of_a_text(page: SourcesPage) -> None:
    """From the origin, marked where inferred, to the publisher; what is not named has a place of its own."""
    roads = {row.article.text: [(link.text, link.known) for link in row.road] for row in page.texts}
    assert roads == {
        "The ferry at Port Alba": [("probably Wire Office", True), ("The Example Gazette", True)],
        "A ferry in brief": [("origin not named", False), ("publisher not named", False)],
    }
    assert page.texts[0].note == "The text speaks of our desk"
    assert [row.stamp for row in page.texts] == ["9 June 2021", None]


def test_how_much_of_a_text_is_attributed(page: SourcesPage) -> None:
    """Each text says how many figures it has, and for how many it names nobody."""
    assert [(row.figures, row.unnamed) for row in page.texts] == [(3, 1), (2, 2)]


def test_steps_between_named_bodies(page: SourcesPage) -> None:
    """Who repeats whom: each step once, most used first, with its figures; an inferred step says so."""
    steps = [(row.said_by.text, row.carried_by.text, row.sure, len(row.figures)) for row in page.roads]
    assert steps == [
        ("Wire Office", "The Example Gazette", False, 3),
        ("Harbour office", "Wire Office", False, 2),
    ]
    assert [one.worded for one in page.roads[1].figures] == ["12", "more than 40"]


def test_a_figure_on_its_road_leads_to_its_row(page: SourcesPage, small: Edition) -> None:
    """In its quantity where it has one, else in its article."""
    boats = next(row for row in small.archive.reports if row.key == "boats")
    links = {one.worded: one.link.href or "" for row in page.roads for one in row.figures}
    assert links["3"] == f"articles/ferry-at-noon.html#f-{boats.id}"
    assert links["more than 40"].startswith("quantities/people-ashore.html#f-")


def test_a_line_of_witness(page: SourcesPage) -> None:
    """One body vouches for two figures about one question; who only carries them is not in its line."""
    (line,) = page.vouching
    assert (line.body.text, line.figures, line.speaks, line.concurs) == ("Harbour office", 2, (), ())
    assert [link.text for link in line.quantities] == ["People ashore"]


def test_who_speaks_for_a_body_is_in_its_line(tmp_path: Path) -> None:
    """A figure of one who speaks for the harbour office is one more of that line, and makes no second."""
    (line,) = next(sources_pages(edition(tmp_path, {BRIEF: SAID}))).view.vouching
    assert (line.figures, [link.text for link in line.speaks]) == (3, ["Wire Office"])


def test_who_concurs_adds_no_witness(tmp_path: Path) -> None:
    """A body said to concur is named in the line, adds no line, and none of its figures counts as vouched for."""
    (line,) = next(sources_pages(edition(tmp_path, {BRIEF: CONCURS}))).view.vouching
    assert (line.figures, [link.text for link in line.concurs], line.speaks) == (2, ["a passenger"], ())


def test_figures_without_a_source(page: SourcesPage) -> None:
    """Each says whose text gives it: those who carry it, or that even the publisher is not named."""
    assert [(row.worded, row.how) for row in page.unnamed] == [
        ("3", "probably Wire Office → The Example Gazette"),
        ("hundreds", "publisher not named"),
        ("12", "Wire Office"),
    ]
    assert [row.quantity.text if row.quantity else None for row in page.unnamed] == [
        None, "People living in Port Alba", "People ashore",
    ]  # fmt: skip


def test_facts(page: SourcesPage) -> None:
    """The numbers at the head of the page are those of its tables."""
    assert page.facts == (
        ("2", "texts"), ("1", "name a publisher"), ("1", "have a known or probable origin"), ("1", "line of witness"),
        ("3 of 5", "figures name no source"),
    )  # fmt: skip


# --- the built demonstration -----------------------------------------------------------------------------------------


def _rows(site: BuiltSite, section: str) -> dict[str, list[str]]:
    """First cell → the words of the others, of the table of a section; rows of one first cell one after another."""
    found: dict[str, list[str]] = {}
    for row in only(site.pages["sources.html"], f"section[aria-labelledby={section}]").select("tbody tr"):
        cells = [text_of(cell) for cell in row.select("td, th")]
        found.setdefault(cells[0], []).append(" | ".join(cells[1:]))
    return found


def test_the_arrivals_have_one_witness(root_site: BuiltSite) -> None:
    """The Armenian government vouches, with those who speak for it; UNHCR concurs, and has no line of its own."""
    lines = _rows(root_site, "h-vouching")
    (armenia,) = lines["Government of Armenia"]
    assert "Nazeli Baghdasaryan" in armenia
    assert "Nikol Pashinyan" in armenia
    assert "UNHCR said to concur" in armenia
    assert "People who had crossed into Armenia" in armenia
    assert "UNHCR" not in lines


def test_who_repeats_whom(root_site: BuiltSite) -> None:
    """Babayan told Reuters, whom the Washington Post repeats; an inferred step is marked."""
    roads = _rows(root_site, "h-roads")
    assert any(row.startswith("Reuters | Ninety-nine") for row in roads["David Babayan"])
    assert any(row.startswith("Washington Post | Ninety-nine") for row in roads["Reuters"])
    assert any(row.startswith("Magazine Creations inferred by the editors") for row in roads["Associated Press"])


def test_every_figure_is_attributed_or_said_not_to_be(root_site: BuiltSite) -> None:
    """The table of figures without a source has a row for each whose data names nobody, and no other."""
    section = only(root_site.pages["sources.html"], "section[aria-labelledby=h-unnamed]")
    assert len(section.select("tbody tr")) == sum(1 for row in root_site.rows("figures") if row["said_by"] is None)


def test_every_article_has_its_road(root_site: BuiltSite) -> None:
    """Each text is listed once, with its publisher as its data has it."""
    texts = _rows(root_site, "h-texts")
    for article in root_site.rows("articles"):
        (row,) = texts[article["title"]]
        assert (article["publisher"]["text"] if article["publisher"] else "publisher not named") in row


def test_the_footer_leads_there(root_site: BuiltSite) -> None:
    """Sources, corrections and data are one step from every page."""
    for path, page in root_site.pages.items():
        links = {root_site.target(path, str(tag["href"]))[0] for tag in only(page, "footer").select("a[href]")}
        assert {"sources.html", "corrections.html", "data.html"} <= links


@pytest.mark.parametrize(
    ("dated", "words"),
    [(True, "That one is earlier: about 2 May 2021."), (False, "No date says which of the two came first.")],
)
def test_a_text_that_repeats_another(small: Edition, words: str, *, dated: bool) -> None:
    """It says which, how much of it, and whether a date tells the first from the copy."""
    repeat = Repeat("ferry-in-brief", "ferry-at-noon", 0.93, dated=dated)
    told = Edition(small.archive, replace(small.judgement, repeats=(repeat,)), small.terms)
    first, copy = next(sources_pages(told)).view.texts
    assert (first.repeats, first.shared) == (None, "")
    assert copy.repeats == Link("The ferry at Port Alba", "articles/ferry-at-noon.html")
    assert copy.shared == f"93 percent of the shorter text word for word. {words}"
