"""Mentions of the join: in the texts of their paragraphs, the first of each article the one that links."""

from pathlib import Path

import pytest

from tests.archive.joined import ARCHIVE, CONTENT, SUNDAY, text_of
from tests.small_archive import archive_of, change, copy, write


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A copy of the regatta."""
    return copy(tmp_path)


def test_mentions_lie_in_the_texts_of_their_paragraphs() -> None:
    """Every mention's words stand at its offsets, titles and headings included."""
    assert ARCHIVE.mentions
    for mention in ARCHIVE.mentions:
        assert text_of(ARCHIVE, mention.article, mention.paragraph)[mention.start : mention.end] == mention.text


def test_the_first_mention_of_an_entity_is_the_one_that_links() -> None:
    """Once in each article, and never in a heading."""
    for article in CONTENT.articles:
        rows = [m for m in ARCHIVE.mentions if m.article == article.id]
        headings = {p.id for p in dict(ARCHIVE.paragraphs)[article.id] if p.heading}
        for entity in {row.entity for row in rows if row.paragraph not in headings}:
            own = [row for row in rows if row.entity == entity and row.paragraph not in headings]
            assert [row.first for row in own] == [True] + [False] * (len(own) - 1)
        assert not any(row.first for row in rows if row.paragraph in headings)


def test_a_surname_counts_after_the_full_name_paragraphs_before() -> None:
    """An article is read as one: who is meant by a short name was said earlier, not in the same paragraph."""
    pell = [(m.paragraph, m.text) for m in ARCHIVE.mentions if m.entity == "jonas-pell" and m.article == SUNDAY]
    assert pell == [("p2", "Jonas Pell"), ("p3", "Pell")]


def test_a_ledger_decides_whose_a_shared_name_is(root: Path) -> None:
    """Two entities share a name; in this article the ledger says which is meant."""
    _second_pier(root)
    assert not [m for m in archive_of(root).mentions if m.text == "North Pier"]
    change(root, "content/ledger/regatta-eve.yaml", "figures:\n", "names: {North Pier: old-pier}\nfigures:\n")
    (found,) = [m for m in archive_of(root).mentions if m.text == "North Pier" and m.article == "regatta-eve"]
    assert (found.entity, found.paragraph, found.first) == ("old-pier", "p2", True)


def _second_pier(root: Path) -> None:
    text = (root / "content/places/north-pier.md").read_text().replace("name: North Pier", "name: The old pier")
    write(root, "content/places/old-pier.md", text)
