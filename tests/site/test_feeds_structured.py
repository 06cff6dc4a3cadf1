"""Structured data: what a page is about, in the words of schema.org, without a rating of anybody."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from tests.site.feeds_cases import ADDRESSES, HOME, small
from variorum.site.edition import Edition
from variorum.site.feeds import structured
from variorum.site.feeds.claims import UNCHECKED, quantity
from variorum.site.feeds.named import entity
from variorum.site.views import Link

Node = dict[str, Any]


@given(st.text())
def test_nothing_ends_the_script_element(text: str) -> None:
    """Any text inside a block of data stays data: no `<`, no `>`, no `&`, and it reads back as it was."""
    script = str(structured.script({"name": text}))
    assert not set("<>&") & set(script)
    assert json.loads(script).get("name", "") == text


def test_an_article_is_based_on_the_original(tmp_path: Path) -> None:
    """Our text is the `Article`; the original is named as far as it tells, what is inferred is left out."""
    found, site = small(tmp_path)
    node = structured.of_subject(found, site, ADDRESSES, found.articles["ferry-at-noon"])
    assert (node["@type"], node["@id"], node["dateModified"]) == (
        "Article", f"{HOME}/articles/ferry-at-noon.html", "2021-07-02"
    )  # fmt: skip
    assert node["isBasedOn"] == {
        "@type": "NewsArticle", "headline": "Ferry <b>& shore</b>", "url": "https://example.org/ferry?a=1&b=2",
        "publisher": {"@type": "Organization", "name": "The Example Gazette"},
    }  # fmt: skip
    assert node["license"] == "https://example.org/licence"
    assert {"@type": "Place", "@id": f"{HOME}/places/port-alba.html", "name": "Port Alba / Alba Harbour"} in (
        node["mentions"]
    )


def test_the_licence_does_not_reach_a_text_of_others(tmp_path: Path) -> None:
    """A text published in full belongs to others, so the archive's licence is not claimed for it."""
    matter = "---\ntitle: Theirs\nrights: full\n---\nA text of others.\n"
    found, site = small(tmp_path, {"articles/theirs.md": matter})
    node = structured.of_subject(found, site, ADDRESSES, found.articles["theirs"])
    assert "license" not in node
    assert "isBasedOn" not in node


def test_claims_appear_in_articles(tmp_path: Path) -> None:
    """A quantity is a term; each claim has the permalink of its first report, its witness and where it appears."""
    found, site = small(tmp_path)
    term, *claims = quantity(found, site, ADDRESSES, found.quantities["people-ashore"])["@graph"]
    assert (term["@type"], term["name"]) == ("DefinedTerm", "People ashore")
    assert {claim["@type"] for claim in claims} == {"Claim"}
    night = next(claim for claim in claims if claim["name"] == "more than 40: people ashore")
    assert night["@id"].startswith(f"{HOME}/quantities/people-ashore.html#f-")
    assert night["author"]["name"] == "Harbour office"
    assert night["temporal"] == "2021-05-03"
    assert [place["@id"] for place in night["appearance"]] == [f"{HOME}/articles/ferry-at-noon.html"]
    assert all(claim["about"] == {"@id": term["@id"]} for claim in claims)


def test_a_claim_that_nobody_has_checked_says_so(tmp_path: Path) -> None:
    """For machines too: the claim has that status, and the term of a question formed by rule is described as one."""
    found, site = small(tmp_path)
    row = found.quantities["people-ashore"]
    term, *claims = quantity(found, site, ADDRESSES, row)["@graph"]
    assert {claim.get("creativeWorkStatus") for claim in claims} == {None}
    assert "Grouped by rule" not in term["description"]
    reports = tuple(replace(report, reviewed=None) for report in found.archive.reports)
    unread = Edition(replace(found.archive, reports=reports), found.judgement, found.terms)
    term, *claims = quantity(unread, site, ADDRESSES, replace(row, auto=True))["@graph"]
    assert {claim["creativeWorkStatus"] for claim in claims} == {UNCHECKED}
    assert term["description"].endswith("Grouped by rule, not checked by an editor.")


def test_a_position_is_a_claim(tmp_path: Path) -> None:
    """Who holds a position on a contested statement makes a claim; its holder is the author."""
    found, site = small(tmp_path)
    _, held = quantity(found, site, ADDRESSES, found.quantities["pilot"])["@graph"]
    assert (held["@type"], held["name"], held["author"]["name"]) == ("Claim", "The pilot slept", "Harbour office")


def test_no_witness_is_made_up(tmp_path: Path) -> None:
    """Where no source is named, a claim has no author."""
    found, site = small(tmp_path)
    _, claim = quantity(found, site, ADDRESSES, found.quantities["people-living-there"])["@graph"]
    assert "author" not in claim


def test_a_place_has_its_names_and_its_position(tmp_path: Path) -> None:
    """Every name is an alternate name but those that a text has by mistake."""
    found, _ = small(tmp_path)
    node = entity(found, ADDRESSES, found.entities["port-alba"])
    assert (node["@type"], node["alternateName"]) == ("Place", ["Alba Harbour", "Port Alba"])
    assert node["geo"] == {"@type": "GeoCoordinates", "latitude": -1.5, "longitude": -2.25}
    assert node["sameAs"] == ["https://www.wikidata.org/wiki/Q0"]
    assert [place["name"] for place in node["containedInPlace"]] == ["The Coast"]


def test_a_person_is_a_person_and_a_body_an_organisation(tmp_path: Path) -> None:
    """The type of an actor decides, and whom a person speaks for is an affiliation."""
    clerk = "---\nname: A clerk\ntype: person\nsummary: Nobody.\nnames: [{text: A clerk, kind: descriptive}]\n"
    found, _ = small(tmp_path, {"actors/clerk.md": f"{clerk}speaks_for: [harbour-office]\n---\n"})
    person = entity(found, ADDRESSES, found.entities["clerk"])
    assert person["@type"] == "Person"
    assert [body["name"] for body in person["affiliation"]] == ["Harbour office"]
    assert entity(found, ADDRESSES, found.entities["harbour-office"])["@type"] == "Organization"


def test_the_archive_is_a_dataset(tmp_path: Path) -> None:
    """The front page describes the data, its licence and its files."""
    found, site = small(tmp_path)
    website, data = structured.archive(found, site, ADDRESSES, [Link("figures, CSV", "data/figures.csv")])["@graph"]
    assert (website["@type"], data["@type"], data["dateModified"]) == ("WebSite", "Dataset", "2021-07-03")
    assert data["distribution"] == [
        {"@type": "DataDownload", "name": "figures, CSV", "contentUrl": f"{HOME}/data/figures.csv",
         "encodingFormat": "text/csv"}
    ]  # fmt: skip


def test_nobody_is_rated(tmp_path: Path) -> None:
    """No page says `ClaimReview` or gives a rating (specification, section 7)."""
    found, site = small(tmp_path)
    archive = found.archive
    rows: list[structured.Subject] = [*archive.articles, *archive.quantities, *archive.entities]
    for row in rows:
        text = str(structured.script(structured.of_subject(found, site, ADDRESSES, row)))
        assert "Review" not in text
        assert "ating" not in text
