"""Cards of places and actors: what each is, what else it is called, where it lies, what is counted."""

from pathlib import Path

from tests.site import small_archive
from variorum.site.edition import Edition
from variorum.site.pages.entity_cards import card
from variorum.site.pages.names import PRINTED, language, names_table

TOWN, TEXT = "places/port-alba.md", "articles/ferry-at-noon.md"
GRAY = """---
name: Ann Gray
type: person
summary: A pilot.
names:
  - {text: Ann Gray, kind: official}
  - {text: Gray, kind: short}
  - {text: Annie, kind: local}
---
"""


def test_a_place(small: Edition) -> None:
    """Where it lies, in how many articles it is named, what is counted there."""
    found = card(small, "port-alba")
    assert (found.where, found.mentions) == ("in The Coast", "named in 1 of 2 articles")
    assert (found.also, found.figures) == ("", "4 figures counted here")


def test_an_actor(small: Edition) -> None:
    """Whom it speaks for, and what it vouches for or passes on."""
    wire, office = card(small, "wire-office"), card(small, "harbour-office")
    assert (wire.where, wire.mentions) == ("speaks for Harbour office", "origin of 1 of 2 articles")
    assert (wire.figures, office.figures) == ("passes on 1 figure", "vouches for 2 figures")


def test_other_names_with_their_users(tmp_path: Path) -> None:
    """Names that the texts use, and those that a contested place is claimed by, in the letters of the heading."""
    named = (
        small_archive.FILES[TOWN]
        .replace("name: Port Alba / Alba Harbour", "name: Port Alba")
        .replace("kind: official, language: en", "kind: official, language: xb")
        .replace(
            "  - {text: Prot Alba, kind: misspelling, language: xx}",
            "  - {text: Rocca, kind: local, language: it, users: [the old (a few), the young]}\n"
            "  - {text: Альба, kind: local, language: ru}",
        )
    )
    edition = small_archive.edition(tmp_path, {TOWN: named})
    assert card(edition, "port-alba").also == "Alba Harbour (the council); Rocca (the old, a few, and others)"


def test_a_surname_is_no_other_name(tmp_path: Path) -> None:
    """A person called by surname alone has no other name by it."""
    text = small_archive.FILES[TEXT].replace("Old Alba sent", "Ann Gray, Gray or Annie sent")
    edition = small_archive.edition(tmp_path, {"actors/ann-gray.md": GRAY, TEXT: text})
    assert card(edition, "ann-gray").also == "Annie"


def test_a_form_in_no_entry_is_counted(tmp_path: Path) -> None:
    """A name found in other capitals is a row of its own, so that the table counts every mention."""
    text = small_archive.FILES[TEXT].replace("Port Alba waited", "PORT ALBA waited")
    edition = small_archive.edition(tmp_path, {TEXT: text})
    mentions = edition.mentions_of_entity["port-alba"]
    used = names_table(edition, edition.entities["port-alba"], mentions).used
    assert sum(row.times for row in used) == sum(1 for one in mentions if one.paragraph != "p0")
    assert {row.kind for row in used if row.text == "PORT ALBA"} <= {PRINTED}


def test_languages() -> None:
    """A language by its name, with its script where the code names one; an unknown code as it stands."""
    assert [language(code) for code in ("hy", "hy-Latn", "xx", None)] == [
        "Armenian",
        "Armenian, in Latin letters",
        "xx",
        "",
    ]
