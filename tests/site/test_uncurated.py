"""A story that nobody has curated: captures imported into an empty folder give a whole site that says what it is."""

import json
from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from tests.judging.grouping.test_grouped import QUAKE
from tests.site.built_site import only, text_of
from tests.site.linkcheck import broken_links, read_site
from tests.site.pelican_runs import built
from variorum.store.imports import import_captures

MARK = "rouped by rule, not checked by an editor"


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of the quake."""
    root = tmp_path_factory.mktemp("uncurated")
    (root / "captures").mkdir()
    for name, text in QUAKE.items():
        (root / "captures" / name).write_text(text, encoding="utf-8")
    import_captures(root / "captures", root / "content", "full")
    return built(root / "content", root / "site")


def pages(site: Path) -> dict[str, str]:
    """Every page by its path."""
    return {path.relative_to(site).as_posix(): path.read_text(encoding="utf-8") for path in site.rglob("*.html")}


def test_every_question_has_a_page_that_says_who_grouped_it(site: Path) -> None:
    """On the page beside the verdict, and in what is shown of the page elsewhere."""
    questions = json.loads((site / "data" / "quantities.json").read_text(encoding="utf-8"))["quantities"]
    assert len(questions) > 5
    for row in questions:
        page = BeautifulSoup((site / "quantities" / f"{row['id']}.html").read_text(encoding="utf-8"), "html.parser")
        assert row["auto"] is True
        assert row["question"] in text_of(page)
        assert MARK in text_of(only(page, ".verdict"))
        assert MARK in str(page.select_one("meta[name=description]"))


@pytest.mark.parametrize("path", ["index.html", "figures.html", "search.html"])
def test_lists_of_questions_say_who_grouped_them(site: Path, path: str) -> None:
    """No list shows a verdict as an editor's."""
    assert MARK in pages(site)[path]


def test_the_method_says_how_figures_are_grouped(site: Path) -> None:
    """With a question of this archive for each kind of event."""
    assert "How figures are grouped by rule" in pages(site)["method.html"]
    assert "How many people died in the earthquake in Orlan?" in pages(site)["method.html"]


def test_every_link_of_it_leads_somewhere(site: Path) -> None:
    """Also where there is no entity, no explainer and no ledger."""
    assert list(broken_links(read_site(site), "/")) == []
