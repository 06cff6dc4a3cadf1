"""A glossary of other alphabets, and of names with apostrophes and particles: found, sorted, linked, counted."""

from dataclasses import replace
from pathlib import Path
from typing import cast
from urllib.parse import unquote

import pytest

from tests.reading.names.glossary import entity, named
from tests.site.test_body import Plain
from tests.small_archive import REGATTA, TERMS, content_of, copy, problems_of, write
from variorum.archive import join
from variorum.judging import judge
from variorum.markup import parse
from variorum.model import Content
from variorum.site import addresses
from variorum.site.addresses import Addresses
from variorum.site.body import Macros, Marks, render
from variorum.site.edition import Edition
from variorum.site.pages.entity_lists import cards, entity_pages, letter
from variorum.site.pages.names import names_table

GLOSSARY = (
    entity("xankəndi", "city", named("Xankəndi", language="az"), named("Ստեփանակերտ", language="hy")),
    entity("ağdam", "city", named("Ağdam", language="az")),
    entity("əhmədli", "town", named("Əhmədli", language="az")),
    entity("zaqatala", "town", "Zaqatala"),
    entity("北京", "city", named("北京", language="zh")),
    entity("o-brien", "person", "Conan O’Brien"),
    entity("van-der-bellen", "person", "Alexander Van der Bellen"),
    entity("al-ghaithi", "person", "Salim al-Ghaithi"),
    entity("élysée", "government", "Élysée"),
)
BODY = """From Xankendi and Ağdam to Əhmədli they went; in Ստեփանակերտ nobody was left. XANKƏNDI!

在北京举行会谈: Conan O'Brien met Alexander Van der Bellen and Salim al-Ghaithi. Al-Ghaithi left, van der Bellen and
O’Brien stayed. The Elysee and Zaqatala said nothing.
"""
BASE = content_of(REGATTA)
ARTICLE = replace(next(a for a in BASE.articles if a.id == "regatta-eve"), id="far", body=BODY, body_line=1)
ARCHIVE = join(Content((ARTICLE,), (), (), GLOSSARY), TERMS)
EDITION = Edition(ARCHIVE, judge(ARCHIVE), TERMS)


def test_every_name_is_found() -> None:
    """Each entity has a link, and all its mentions are recorded."""
    assert {row.entity for row in ARCHIVE.mentions if row.first} == {row.id for row in GLOSSARY}
    words = [row.text for row in ARCHIVE.mentions]
    assert words == [
        "Xankendi", "Ağdam", "Əhmədli", "Ստեփանակերտ", "XANKƏNDI", "北京", "Conan O'Brien", "Alexander Van der Bellen",
        "Salim al-Ghaithi", "Al-Ghaithi", "van der Bellen", "O’Brien", "Elysee", "Zaqatala",
    ]  # fmt: skip


def test_names_are_sorted_by_their_letters() -> None:
    """A letter with a mark stands with the letter; other alphabets follow, each in its own order."""
    places = [row.name for row in cards(EDITION, [row for row in GLOSSARY if row.kind == "place"])]
    assert places == ["Ağdam", "Əhmədli", "Xankəndi", "Zaqatala", "北京"]
    assert [letter(name) for name in (*places, "’Amran", "Élysée", "1 May")] == [*"AEXZ北AE#"]


def test_every_entity_has_an_address() -> None:
    """Ids are letters of any alphabet; links are written so that every browser and server reads them."""
    for row in GLOSSARY:
        link = Addresses("https://example.org/site").link(addresses.entity(row), "index.html")
        assert link.isascii()
        assert unquote(link).endswith(f"/{row.id}.html")
    assert [page.path for page in entity_pages(EDITION, "place")] == ["places.html"]


def test_every_first_mention_becomes_a_link() -> None:
    """Around the words as the text has them."""
    hrefs = {row.id: addresses.entity(row) for row in GLOSSARY}
    rows = {p.id: [m for m in ARCHIVE.mentions if m.paragraph == p.id] for p in parse(BODY).paragraphs}
    html = render(parse(BODY).tokens, Marks({}, rows, hrefs), cast("Macros", Plain()))
    assert html.count("<a href") == len(GLOSSARY)
    assert '在<a href="places/北京.html">北京</a>举行' in html
    assert '<a href="places/xankəndi.html">Xankendi</a>' in html


@pytest.mark.parametrize(
    ("id_", "rows"), [("xankəndi", [("Xankəndi", 2), ("Ստեփանակերտ", 1)]), ("ağdam", [("Ağdam", 1)])]
)
def test_spellings_count_for_the_row_they_stand_for(id_: str, rows: list[tuple[str, int]]) -> None:
    """The table of names says how often each is used, however the text prints it."""
    [found] = [row for row in GLOSSARY if row.id == id_]
    table = names_table(EDITION, found, EDITION.mentions_of_entity[id_])
    assert [(row.text, row.times) for row in table.used] == rows


def test_files_of_such_ids_are_read(tmp_path: Path) -> None:
    """An id is the stem of a file, in any alphabet."""
    root = copy(tmp_path)
    for id_ in ("北京", "əhmədli"):
        matter = f"name: {id_}\ntype: town\nsummary: Made up.\nnames:\n  - {{text: {id_}, kind: official}}\n"
        write(root, f"content/places/{id_}.md", f"---\n{matter}---\n")
    assert problems_of(root) == []
    assert {"北京", "əhmədli"} <= {row.id for row in content_of(root).entities}
