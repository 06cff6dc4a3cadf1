"""What is taken out is gone, from the files and from the site, and its addresses answer with a dated notice.

Source: specification, section 2 ("Permalinks", "People").
"""

import json
from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from tests.site.built_site import text_of
from tests.site.linkcheck import broken_links, read_site
from tests.site.pelican_runs import PUBLISHED, built
from tests.small_archive import change, content_of, copy, problems_of, write
from variorum.archive import Terms, join
from variorum.commands import main
from variorum.identity import figure_id
from variorum.reading import load_lexicon

TOLD = ("--by", "the editors", "--date", "2023-07-09", "--reason", "It was asked for.")
SUNDAY = "content/articles/regatta-sunday.md"
CLUB = "content/ledger/regatta-sunday.yaml"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A copy of the regatta."""
    return copy(tmp_path)


def takedown(root: Path, name: str) -> int:
    """The exit code of the command."""
    return main(["takedown", name, *TOLD, "--content", str(root / "content")])


def audited(root: Path) -> int:
    """The exit code of an audit of the files and of the site."""
    captures = ("--captures", str(root / "captures"))
    return main(["audit", "--content", str(root / "content"), *captures, "--site", str(root / "site")])


def page(root: Path, path: str) -> BeautifulSoup:
    """A page of the site."""
    return BeautifulSoup((root / "site" / path).read_text(encoding="utf-8"), "html.parser")


def test_an_article_goes_and_its_addresses_answer(root: Path) -> None:
    """Pages, data, feeds and index have nothing of it; its page, and the rows of its figures, tell when and why."""
    built(root / "content", root / "site", SITEURL=PUBLISHED)
    assert takedown(root, "regatta-letters") == 0
    assert audited(root) == 1  # the site of before still has it
    built(root / "content", root / "site", SITEURL=PUBLISHED)
    assert audited(root) == 0
    assert not list((root / "content").rglob("regatta-letters*"))
    figure = figure_id("regatta-letters", "1,250 visitors", 1, None)
    for path in ("articles/regatta-letters.html", "quantities/visitors-on-sunday.html"):
        (anchor,) = page(root, path).select(f"#f-{figure}")
        assert anchor.parent is not None
        assert "taken down on 9 July 2023 by the editors. Reason: It was asked for." in text_of(anchor.parent)
    assert page(root, "articles/regatta-letters.html").select("meta[name=robots][content=noindex]")
    assert "9 July 2023" in text_of(page(root, "corrections.html"))
    assert "regatta-letters" not in (root / "site" / "sitemap.xml").read_text(encoding="utf-8")
    articles = json.loads((root / "site" / "data" / "articles.json").read_text(encoding="utf-8"))["articles"]
    assert [row["id"] for row in articles] == ["regatta-eve", "regatta-sunday"]
    assert list(broken_links(read_site(root / "site"), "/repo/")) == []


def test_a_person_goes_with_the_name(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Every place that has a name of hers is told; once it is worded otherwise nothing has it but the address."""
    assert takedown(root, "jonas-pell") == 1
    told = capsys.readouterr().out
    assert [line.rpartition("/")[2].split(": ")[0] for line in told.splitlines() if "a trace of" in line] == [
        "regatta-sunday.md:31:85", "regatta-sunday.md:31:91", "regatta-sunday.md:33:1"
    ]  # fmt: skip
    change(root, SUNDAY, "Jonas Pell says", "A helper says")
    change(root, SUNDAY, "\nPell pulled", "\nHe pulled")
    built(root / "content", root / "site", SITEURL=PUBLISHED)
    assert audited(root) == 0
    naming = [path.name for path in (root / "site").rglob("*") if path.is_file() and b"Pell" in path.read_bytes()]
    assert naming == []
    assert "taken down on 9 July 2023" in text_of(page(root, "actors/jonas-pell.html"))


def test_a_notice_keeps_no_words(root: Path) -> None:
    """Neither names nor titles: what is needed to find them again cannot be read."""
    takedown(root, "jonas-pell")
    takedown(root, "regatta-letters")
    text = (root / "content" / "takedowns.yaml").read_text(encoding="utf-8")
    assert [word for word in ("Jonas", "Pell", "visitors ", "1,250") if word in text] == []
    rows = content_of(root).takedowns
    assert [(row.kind, row.id, len(row.marks)) for row in rows] == [
        ("actor", "jonas-pell", 2), ("article", "regatta-letters", 1)
    ]  # fmt: skip


def test_what_was_taken_down_does_not_come_back_unseen(root: Path) -> None:
    """A file of the same id is refused, at its place."""
    person = (root / "content/actors/jonas-pell.md").read_bytes()
    takedown(root, "jonas-pell")
    write(root, "content/actors/jonas-pell.md", person)
    assert [(row.path, row.found) for row in problems_of(root)] == [
        ("content/actors/jonas-pell.md", "the id 'jonas-pell', which was taken down on 2023-07-09")
    ]


def test_what_contradicts_the_going_is_told(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A citation of a figure that is gone stops the build; the command says where it stands."""
    assert takedown(root, "regatta-sunday") == 1
    told = [line for line in capsys.readouterr().out.splitlines() if "/explainers/the-day.md:" in line]
    assert any("a citation of the figure 'regatta-sunday/visitors-club'" in line for line in told)


def test_an_id_of_nothing_changes_nothing(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Nothing is deleted and no notice written."""
    assert takedown(root, "nobody") == 1
    assert "no article, actor or place of this id" in capsys.readouterr().err
    assert not (root / "content" / "takedowns.yaml").exists()


def test_a_wrong_notice_is_placed(root: Path) -> None:
    """The file is checked as every other."""
    write(root, "content/takedowns.yaml", "takedowns:\n  - {kind: article, id: a, on: today, by: us, reason: r}\n")
    (problem,) = problems_of(root)
    assert (problem.path, problem.line, problem.column) == ("content/takedowns.yaml", 2, 28)


MOVED = """
    was: [aaaaaaaaaa, bbbbbbbbbb]
    corrections:
      - {field: value, was: 1200, reason: A slip., by: us, on: "2023-07-04"}
      - {field: value, was: 1240, reason: Another slip., by: us, on: "2023-07-05"}
      - {field: quantity, was: boats-at-the-start, reason: People are no boats., by: us, on: "2023-07-06"}
"""


def test_a_figure_corrected_twice_and_moved_answers_at_its_three_permalinks(root: Path) -> None:
    """Under both ids of before, and under the one of now, where it stood; with the reason and the way on."""
    row = next(f for lg in content_of(root).ledgers for f in lg.figures if f.key == "visitors-club")
    change(root, CLUB, row.quote + "\n", row.quote + MOVED)
    now = next(r for r in join(content_of(root), Terms(load_lexicon())).reports if r.key == "visitors-club")
    built(root / "content", root / "site")
    old = page(root, "quantities/boats-at-the-start.html")
    for name in (now.id, *now.was):
        (anchor,) = old.select(f"#f-{name}")
        assert anchor.parent is not None
        assert "moved on 6 July 2023: People are no boats." in text_of(anchor.parent)
        (link,) = anchor.parent.select("a")
        assert str(link["href"]).endswith(f"quantities/visitors-on-sunday.html#f-{now.id}")
        assert len(page(root, "quantities/visitors-on-sunday.html").select(f"#f-{name}")) == 1
    assert text_of(page(root, "corrections.html")).count("slip.") == 2
    links = broken_links(read_site(root / "site"), "/")
    assert [row for row in links if "-start" in row.page + row.target or "f-" in row.target] == []


RENAMED = ("articles", "quantities", "actors")


@pytest.fixture(scope="module")
def renamed(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, str]]:
    """A site on which one thing of each folder had another id before; folder → the id of now."""
    root = copy(tmp_path_factory.mktemp("renamed"))
    paths = {folder: max((root / "content" / folder).glob("*.md")) for folder in RENAMED}
    for path in paths.values():
        text = path.read_text(encoding="utf-8")
        path.write_text(text.replace("---\n", "---\nwas: [of-before]\n", 1), encoding="utf-8")
    built(root / "content", root / "site")
    return root, {folder: path.stem for folder, path in paths.items()}


@pytest.mark.parametrize("folder", RENAMED)
def test_an_address_of_before_answers(renamed: tuple[Path, dict[str, str]], folder: str) -> None:
    """Renamed things say at their old address where they are; their figures too."""
    root, ids = renamed
    old = page(root, f"{folder}/of-before.html")
    assert [str(a["href"]) for a in old.select("p.lede a")] == [f"/{folder}/{ids[folder]}.html"]
    assert bool(old.select("[id^=f-]")) is (folder != "actors")
