"""The content folder: everything in it is read, and every fault of every file is told in one go."""

from pathlib import Path

import pytest

from tests.small_archive import REGATTA, change, content_of, copy, told, write
from variorum.errors import ContentError
from variorum.store.content import load_content, load_entities, read_content


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A copy of the regatta."""
    return copy(tmp_path)


def test_everything_is_read_in_the_order_of_names() -> None:
    """Each kind of file becomes its values, sorted by path."""
    content = content_of(REGATTA)
    assert [article.id for article in content.articles] == ["regatta-eve", "regatta-letters", "regatta-sunday"]
    assert [ledger.article for ledger in content.ledgers] == ["regatta-eve", "regatta-letters", "regatta-sunday"]
    assert [quantity.id for quantity in content.quantities] == sorted(q.id for q in content.quantities)
    assert {entity.id: entity.kind for entity in content.entities}["north-pier"] == "place"
    assert [(row.id, row.kind) for row in content.explainers] == [("the-day", "explainer"), ("about", "page")]


def test_an_article_has_what_its_file_says() -> None:
    """Front matter and body come out as values, with the line on which the body begins."""
    article = next(a for a in content_of(REGATTA).articles if a.id == "regatta-sunday")
    assert (article.rights, article.origin and article.origin.id) == ("retelling", "sailing-club")
    assert (article.stated and article.stated.edtf, article.capture and article.capture.size) == ("2023-06-04", 524)
    lines = (REGATTA / "content/articles/regatta-sunday.md").read_text().split("\n")
    assert lines[article.body_line - 1] == article.body.split("\n", maxsplit=1)[0]
    assert "[1,250]{figure=visitors-club}" in article.body


def test_the_place_of_files_changes_nothing(root: Path) -> None:
    """Articles may stand in folders of folders; ids are the names of the files alone."""
    before = content_of(root)
    (root / "content/articles/2023").mkdir()
    (root / "content/articles/regatta-eve.md").rename(root / "content/articles/2023/regatta-eve.md")
    after = content_of(root)
    assert {a.id for a in after.articles} == {a.id for a in before.articles}


def test_all_faults_of_all_files_are_told_at_once_and_in_order(root: Path) -> None:
    """One run names every file that is wrong, with the line of the file; what can be read is read."""
    change(root, "content/articles/regatta-eve.md", "rights: full", "rights: fully")
    change(root, "content/ledger/regatta-eve.yaml", "quote: 15 boats", "quot: 15 boats")
    change(root, "content/places/lake-tarn.md", "type: lake\n", "")
    change(root, "content/quantities/boats-at-the-start.md", "kind: flow", "kind: [flow")
    change(root, "content/explainers/the-day.md", "2023-07-02", "2023-07-32")
    write(root, "content/pages/about.md", "")
    with pytest.raises(ContentError) as caught:
        load_content(root / "content")
    lines = told(caught.value.problems)
    assert [line.split(" ")[0] for line in lines] == [
        "content/articles/regatta-eve.md:3:1:",
        "content/explainers/the-day.md:3:1:",
        "content/ledger/regatta-eve.yaml:21:5:",
        "content/ledger/regatta-eve.yaml:21:5:",
        "content/pages/about.md:1:1:",
        "content/places/lake-tarn.md:2:1:",
        "content/quantities/boats-at-the-start.md:6:5:",
    ]
    reading = read_content(root / "content")
    assert [article.id for article in reading.content.articles] == ["regatta-letters", "regatta-sunday"]
    assert ("ledger", "regatta-eve") in reading.absent
    assert len(reading.absent) == 6


def test_a_folder_without_articles_is_told(tmp_path: Path) -> None:
    """An empty archive is most likely the wrong folder."""
    with pytest.raises(ContentError, match="content/articles:0:0: no article"):
        load_content(tmp_path)


def test_no_folder_is_told(tmp_path: Path) -> None:
    """So is one that is not there."""
    with pytest.raises(ContentError, match="no such folder"):
        load_content(tmp_path / "nowhere", "nowhere")


def test_entities_alone_can_be_read(root: Path) -> None:
    """Naming the places and actors of a text needs no article, and is not stopped by a broken one."""
    write(root, "content/articles/regatta-eve.md", "broken")
    assert [entity.id for entity in load_entities(root / "content")] == [
        "lake-tarn", "north-pier", "harbour-office", "jonas-pell", "sailing-club",
    ]  # fmt: skip


def test_entities_that_are_wrong_are_told(root: Path) -> None:
    """All of them at once."""
    change(root, "content/places/lake-tarn.md", "type: lake\n", "")
    change(root, "content/actors/jonas-pell.md", "type: person\n", "")
    with pytest.raises(ContentError) as caught:
        load_entities(root / "content")
    assert len(caught.value.problems) == 2
