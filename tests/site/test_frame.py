"""What every page says of the archive: its names, its licence, the day it stood so, what was verified."""

from dataclasses import replace
from types import SimpleNamespace

import pytest

from variorum.model import Explainer, Place, Verified
from variorum.site.edition import Edition
from variorum.site.frame import NAV, head_of_pelican, last_decision, long_day, site_of
from variorum.site.views import Link, Site

SETTINGS = {
    "SITENAME": "The site", "VARIORUM_LICENCE": {"name": "CC0", "url": "https://example.org/cc0"},
    "VARIORUM_RULES_VERSION": "7",
}  # fmt: skip
RECORD = Verified("2021-07-04", "0" * 64, 3, "0" * 64)


def site(edition: Edition, **more: object) -> Site:
    """The site under the settings above and `more`."""
    return site_of(edition, {**SETTINGS, **more})


def verified(edition: Edition, *articles: str) -> Edition:
    """The edition with a record of verification for each of `articles`."""
    records = tuple((article, RECORD) for article in articles)
    return Edition(replace(edition.archive, verified=records), edition.judgement, edition.terms)


def test_names_come_from_the_settings(small: Edition) -> None:
    """The story's title is the site's name where it has none of its own; brand and subtitle have defaults."""
    plain = site(small)
    assert (plain.name, plain.title, plain.subtitle, plain.contact) == ("Variorum", "The site", "", None)
    named = site(small, VARIORUM_BRAND="B", VARIORUM_TITLE="T", VARIORUM_SUBTITLE="S")
    assert (named.name, named.title, named.subtitle) == ("B", "T", "S")
    assert plain.licence == Link("CC0", "https://example.org/cc0")
    assert plain.rules_version == "7"


@pytest.mark.parametrize(
    ("contact", "expected"),
    [
        ("mailto:editors@example.org", Link("editors@example.org", "mailto:editors@example.org")),
        ("https://example.org/write", Link("https://example.org/write", "https://example.org/write")),
        ("editors@example.org", Link("editors@example.org", "mailto:editors@example.org")),
        ({"name": "the issues", "url": "https://example.org/issues"}, Link("the issues", "https://example.org/issues")),
        ("by letter", Link("by letter", None)),
        ("by letter, or editors@example.org", Link("by letter, or editors@example.org", None)),
        ("javascript:alert(1)", Link("javascript:alert(1)", None)),
    ],
)
def test_contact(small: Edition, contact: str | dict[str, str], expected: Link) -> None:
    """A web or mail address is a link, bare or under a name; anything else is words."""
    assert site(small, VARIORUM_CONTACT=contact).contact == expected


def test_the_site_stands_as_of_its_last_decision(small: Edition) -> None:
    """The day comes from the ledgers, positions included, never from the clock."""
    assert last_decision(small) == "2021-07-03"
    assert site(small).as_of == "3 July 2021"
    empty = Edition(replace(small.archive, reports=(), held=()), small.judgement, small.terms)
    assert site(empty).as_of == "a day not recorded"


def test_one_explainer_leads_the_navigation(small: Edition) -> None:
    """A single explainer with a short title stands first; several, or a long title, stand on the front page alone."""
    told = Explainer("what", "explainer", "What happened", None, "", 1, Place("content/explainers/what.md", 1, 1))
    plain = [name for name, _, _ in NAV]

    def sections(*explainers: Explainer) -> list[str]:
        archive = replace(small.archive, explainers=explainers)
        return [name for name, _ in site(Edition(archive, small.judgement, small.terms)).nav]

    assert sections(told) == ["explainer", *plain]
    assert sections() == sections(told, told) == sections(replace(told, title="All that is known of it")) == plain


def test_the_editors_lede(small: Edition) -> None:
    """It is the setting's; without one it is empty, and the front page counts."""
    assert (site(small).lede, site(small, VARIORUM_LEDE="A ferry.").lede) == ("", "A ferry.")


def test_what_was_verified_is_never_more_than_recorded(small: Edition) -> None:
    """None, some and all articles verified are three different sentences."""
    assert site(small).verified == "No check of the editors’ decisions against the saved texts is on record."
    some = site(verified(small, "ferry-at-noon"))
    said = "The editors’ decisions about 1 of 2 articles were checked against the saved texts on 4 July 2021."
    assert some.verified == said
    every = site(verified(small, "ferry-at-noon", "ferry-in-brief"))
    assert every.verified == "Every decision of the editors was checked against the saved text on 4 July 2021."


def test_hidden_figures_are_counted(small: Edition) -> None:
    """How many figures only the program has read, and are not shown, is said."""
    hidden = Edition(replace(small.archive, unreviewed=3), small.judgement, small.terms)
    assert site(hidden).hidden == 3


@pytest.mark.parametrize(("day", "words"), [("2026-11-21", "21 November 2026"), ("2021-01-02", "2 January 2021")])
def test_long_day(day: str, words: str) -> None:
    """A day is written out, without a leading nought."""
    assert long_day(day) == words


def test_head_of_a_page_of_pelicans() -> None:
    """A page that is an entry of the navigation knows its section; any other belongs to none."""
    about = head_of_pelican(SimpleNamespace(title="About", slug="about", save_as="about.html"))
    assert (about.section, about.path, about.crumbs[-1]) == ("about", "about.html", Link("About", None))
    other = head_of_pelican(
        SimpleNamespace(title="Notes", slug="notes", save_as="notes.html", description="Some notes")
    )
    assert (other.section, other.description) == ("", "Some notes")
    assert "about" in {name for name, _, _ in NAV}
