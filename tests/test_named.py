"""Names in their places: what links, what a ledger decides, and that a glossary’s edit parses nothing again."""

from dataclasses import replace

import pytest

from tests.reading.names.glossary import entity, named
from tests.small_archive import REGATTA, TERMS, content_of
from variorum.archive import join, parsed
from variorum.model import Archive, Content, Located, Role

BASE = content_of(REGATTA)
EVE = next(article for article in BASE.articles if article.id == "regatta-eve")
GLOSSARY = (
    entity("halland", "country", "Halland"),
    entity("orlan", "person", "Ana Orlan", roles=[Role("Mayor", None, None)]),
    entity("georgia", "country", named("Georgia", "short", "Tbilisi")),
    entity("georgia-us", "state", named("Georgia", "short", "Atlanta")),
)


def content(body: str, *, link_names: bool = True, **names: str | None) -> Content:
    """One article of a text, whose ledger decides `names`."""
    article = replace(EVE, body=body, link_names=link_names)
    ledger = next(row for row in BASE.ledgers if row.article == EVE.id)
    decided = replace(ledger, figures=(), ignored=(), positions=(), events=(), names=tuple(names.items()))
    return Content((article,), (decided,), (), GLOSSARY)


def mentions(body: str, *, link_names: bool = True, **names: str | None) -> tuple[Located, ...]:
    """The mentions of a text."""
    return join(content(body, link_names=link_names, **names), TERMS).mentions


def told(rows: tuple[Located, ...]) -> list[tuple[str, str, str, bool]]:
    """Entity, paragraph, words, and whether it is a link."""
    return [(row.entity, row.paragraph, row.text, row.first) for row in rows]


def test_headings_links_and_figures_are_recorded_and_never_link() -> None:
    """The first mention elsewhere is the link."""
    body = "## Halland\n\nSee [Halland](a.html).\n\n[40 in Halland]{figure=n}.\n\nTo Halland, to Halland."
    assert told(mentions(body)) == [
        ("halland", "s1", "Halland", False),
        ("halland", "p1", "Halland", False),
        ("halland", "p2", "Halland", False),
        ("halland", "p3", "Halland", True),
        ("halland", "p3", "Halland", False),
    ]


def test_an_article_may_leave_its_names_unlinked() -> None:
    """All are recorded still."""
    assert told(mentions("To Halland.", link_names=False)) == [("halland", "p1", "Halland", False)]


def test_an_office_is_recorded_and_never_links() -> None:
    """The name in the heading introduces the mayor; the first name in the text links, not the office before it."""
    rows = told(mentions("## Ana Orlan speaks\n\nThe mayor came. Ana Orlan spoke."))
    assert [(text, first) for _, _, text, first in rows] == [
        ("Ana Orlan", False),
        ("The mayor", False),
        ("Ana Orlan", True),
    ]


def test_a_ledger_decides_a_shared_name_for_its_article() -> None:
    """Also where context words of another entity stand beside it."""
    assert told(mentions("Georgia and Tbilisi.", Georgia="georgia-us")) == [("georgia-us", "p1", "Georgia", True)]


def test_a_ledger_decides_a_surname_that_stands_alone() -> None:
    """Nothing introduces it, and an editor knows."""
    assert mentions("Orlan spoke.") == ()
    assert told(mentions("Orlan spoke.", Orlan="orlan")) == [("orlan", "p1", "Orlan", True)]


def test_a_ledger_may_say_that_a_name_is_nobody_known() -> None:
    """Then it is no mention in that article."""
    assert mentions("To Halland.", Halland=None) == ()


def test_names_split_by_markup_are_found() -> None:
    """Emphasis inside a name is no part of the text it is found in."""
    assert told(mentions("To **Hal**land with Ana *Orlan*.")) == [
        ("halland", "p1", "Halland", True),
        ("orlan", "p1", "Ana Orlan", True),
    ]


def test_an_edit_of_the_glossary_parses_no_markup_again(monkeypatch: pytest.MonkeyPatch) -> None:
    """With the bodies as parsed before, the archive is the one that a clean join makes of the new glossary."""
    before = content("To *Hal*land and Ana Orlan’s Freedonia, 300 people in all.")
    documents = parsed(before.articles)
    after = replace(before, entities=(*GLOSSARY[1:], entity("freedonia", "country", "Freedonia")))
    clean: Archive = join(after, TERMS)

    def refuse(*_: object) -> None:
        raise AssertionError("parsed again")

    monkeypatch.setattr("variorum.archive.joining.parse", refuse)
    again = join(after, TERMS, documents)
    assert again == clean
    assert {row.entity for row in again.mentions} == {"orlan", "freedonia"}
