"""`adopt` as it is called: the file it writes takes a question over, with its figures, its verdict and its old id."""

import re
from pathlib import Path

import pytest

from tests.imported_story import imported
from tests.site.built_site import BuiltSite
from tests.site.linkcheck import broken_links, read_site
from tests.site.pelican_runs import built
from variorum.commands import main
from variorum.store.content import load_content

CAPTURES = {
    "one.txt": """Earthquake in Orlan

At least 200 people died in the earthquake in Orlan, the governor of Orlan, Ana Brevin, said on 3 March 2024.
The Red Cross said that 260 people had died in the earthquake in Orlan on 3 March 2024.
""",
    "two.txt": """Toll of the earthquake in Orlan rises

The Red Cross said on 4 March 2024 that 300 people died in the earthquake in Orlan. Some 40 people were missing.
""",
}
DEAD = "How many people died in the earthquake in Orlan?"


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Path:
    """A folder with an uncurated story, in which the command is called; without a gazetteer."""
    root = imported(tmp_path, CAPTURES, monkeypatch)
    capsys.readouterr()
    return root


@pytest.fixture(scope="module")
def before(tmp_path_factory: pytest.TempPathFactory) -> BuiltSite:
    """The site of the story before anything is adopted."""
    folder = tmp_path_factory.mktemp("before")
    with pytest.MonkeyPatch.context() as patch:
        imported(folder, CAPTURES, patch)
    return BuiltSite(built(folder / "content", folder / "site"), "/")


def asked(site: BuiltSite, question: str) -> dict[str, object]:
    """The row of a question in the data."""
    return next(row for row in site.rows("quantities") if row["question"] == question)


def answers(site: BuiltSite, quantity: object) -> set[tuple[object, ...]]:
    """The figures of a quantity, without their quantity's and claim's ids."""
    return {(r["id"], r["quote"], str(r["place"])) for r in site.rows("figures") if r["quantity"] == quantity}


def test_an_adopted_question_keeps_figures_verdict_and_old_id(
    root: Path, before: BuiltSite, capsys: pytest.CaptureFixture[str]
) -> None:
    """Built again, the site has the question at its new address, no longer automatic, and all else as it was."""
    row = asked(before, DEAD)
    old = str(row["id"])
    assert main(["adopt", "--quantity", old, "--as", "deaths-in-orlan"]) == 0
    assert "wrote content/quantities/deaths-in-orlan.md" in capsys.readouterr().out
    after = BuiltSite(built(root / "content", root / "after"), "/")
    now = asked(after, DEAD)
    assert (now["id"], now["was"], now["auto"]) == ("deaths-in-orlan", [old], False)
    for key in ("verdict", "sentence", "kind", "unit", "reports", "witnesses"):
        assert now[key] == row[key], key
    assert answers(after, "deaths-in-orlan") == answers(before, old) != set()
    others = [{**r, "latest": None, "claims": None} for r in after.rows("quantities") if r["auto"]]
    assert others == [
        {**r, "latest": None, "claims": None} for r in before.rows("quantities") if r["id"] != old
    ]  # the names that were proposed have files now, so that nothing else has changed
    assert f"quantities/{old}.html" in after.pages
    assert list(broken_links(read_site(root / "after"), "/")) == []


RISES = "toll-of-the-earthquake-in-orlan-rises"
KEPT = ("id", "paragraph", "start", "end", "quote", "value", "bound", "interval", "unit", "event", "place", "said_by",
        "as_of", "stated")  # fmt: skip
"""What an adoption leaves of a figure as it was, unless an editor changes it."""


def figures_of(site: BuiltSite, article: str) -> dict[str, dict[str, object]]:
    """The figures of an article in the data, by the words of their numbers."""
    return {str(row["text"]): row for row in site.rows("figures") if row["article"] == article}


def test_an_adopted_article_keeps_addresses_verdicts_and_marks_whatever_is_edited(
    root: Path, before: BuiltSite, capsys: pytest.CaptureFixture[str]
) -> None:
    """An editor corrects one row and keeps the rest: the figures stay where they were, and say who checked them."""
    assert main(["adopt", "--article", RISES, "--by", "an editor", "--date", "2024-05-01"]) == 0
    assert (
        f"wrote content/ledger/{RISES}.yaml: 2 rows, which say that an editor checked them" in capsys.readouterr().out
    )
    path = root / "content" / "ledger" / f"{RISES}.yaml"
    text = path.read_text(encoding="utf-8")
    path.write_text(
        text.replace('counts: "people"\n      event: "missing"', 'event: "missing"\n      stance: denied'), "utf-8"
    )
    after = BuiltSite(built(root / "content", root / "after"), "/")
    old, new = figures_of(before, RISES), figures_of(after, RISES)
    assert set(old) == set(new) == {"300", "40"}
    for words in old:
        assert {key: new[words][key] for key in KEPT} == {key: old[words][key] for key in KEPT}
        assert new[words]["reviewed"] == {"by": "editor", "on": "2024-05-01"}
    assert (new["40"]["stance"], new["40"]["counts"]) == ("denied", None)
    row, now = asked(before, DEAD), asked(after, DEAD)
    assert (now["was"], now["verdict"], now["sentence"]) == ([row["id"]], row["verdict"], row["sentence"])
    page = f"articles/{RISES}.html"
    marks = [sorted(mark["id"] for mark in site.pages[page].select("span.fig")) for site in (before, after)]
    assert marks[0] == marks[1] != []
    assert list(broken_links(read_site(root / "after"), "/")) == []


def test_what_the_draft_leaves_is_open_and_nothing_else(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Its quotes stand in the capture, and its numbers are read as accepted; dates are the editor's to set aside."""
    assert main(["adopt", "--article", RISES, "--by", "an editor"]) == 0
    capsys.readouterr()
    assert main(["audit"]) == 1
    told = [line for line in capsys.readouterr().out.splitlines() if line.startswith("content/ledger/")]
    assert len(told) == 1
    assert "no row for '4 March 2024'" in told[0]


def test_a_row_has_the_unit_in_which_its_question_counts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Rules count homes and houses as one; the row says so, and how it was read, so that no review is open for it."""
    texts = {
        "one.txt": "Fire in Orlan\n\nThe fire in Orlan destroyed 40 houses on 3 March 2024, the mayor said.\n",
        "two.txt": "Fire burns on\n\nThe fire in Orlan destroyed 60 homes on 3 March 2024, the Red Cross said.\n",
    }
    root = imported(tmp_path, texts, monkeypatch)
    articles = [path.stem for path in sorted((root / "content" / "articles").glob("*.md"))]
    for article in articles:
        assert main(["adopt", "--article", article, "--by", "me"]) == 0
    content = load_content(root / "content")
    [quantity] = content.quantities
    rows = [row for ledger in content.ledgers for row in ledger.figures]
    assert {row.figure.unit for row in rows} == {quantity.unit}
    assert {row.quantity for row in rows} == {quantity.id}
    assert {row.read_as for row in rows} == {(), (("unit", "homes" if quantity.unit == "houses" else "houses"),)}
    main(["audit"])
    assert "is now read with" not in capsys.readouterr().out


def test_an_article_that_cannot_be_adopted_is_named(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """An unknown one, one without a text, rows nobody answers for, a ledger that is there: nothing is written."""
    calls = {
        "--article rises --by me": "no article 'rises'; expected an article with a text and no ledger. Known are: ",
        f"--article {RISES}": "rows that nobody answers for",
        f"--article {RISES} --by me --date 2024-02-31": "the day '2024-02-31'; expected a day",
        "--article earthquake-in-orlan --by me": "of whose text no figures are read by rule",
    }
    path = root / "content" / "articles" / "earthquake-in-orlan.md"
    path.write_text(
        path.read_text("utf-8").partition("\n## ")[0].replace("rights: full", "rights: excerpt") + "\n", "utf-8"
    )
    path.write_text(re.sub(r", text: (?:\"[^\"]*\")", "", path.read_text("utf-8")), "utf-8")
    for call, told in calls.items():
        assert main(["adopt", *call.split()]) == 1, call
        assert told in capsys.readouterr().err
    assert not (root / "content" / "ledger").exists()
    assert main(["adopt", "--article", RISES, "--by", "me"]) == 0
    assert main(["adopt", "--article", RISES, "--by", "me"]) == 1
    assert f"which has content/ledger/{RISES}.yaml" in capsys.readouterr().err


def test_a_site_that_hides_what_is_unchecked_builds_with_it(root: Path, before: BuiltSite) -> None:
    """The adopted question has no figure there yet, and says so instead of stopping the build."""
    old = str(asked(before, DEAD)["id"])
    assert main(["adopt", "--quantity", old, "--as", "deaths-in-orlan"]) == 0
    site = BuiltSite(built(root / "content", root / "public", SITEURL="https://example.org"), "/")
    assert "quantities/deaths-in-orlan.html" in site.pages
    assert asked(site, DEAD)["reports"] == 0


def test_an_adopted_entity_is_the_editors_and_the_others_stay_proposed(root: Path) -> None:
    """Its file says nothing of a proposal; the first file ends proposing, so that the others are written too."""
    assert main(["adopt", "--entity", "orlan"]) == 0
    entities = {row.id: row for row in load_content(root / "content").entities}
    assert entities["orlan"].proposed == ()
    assert {row.id for row in entities.values() if row.proposed} >= {"red-cross", "ana-brevin"}


def test_the_published_site_leaves_out_whom_only_the_program_proposed(root: Path) -> None:
    """The person has no page, and no page, data file, feed or list names an address of hers; the adopted place has."""
    assert main(["adopt", "--entity", "orlan"]) == 0
    shown = built(root / "content", root / "shown")
    assert (shown / "actors" / "ana-brevin.html").is_file()
    site = built(root / "content", root / "public", SITEURL="https://example.org")
    assert (site / "places" / "orlan.html").is_file()
    texts = [path for path in site.rglob("*") if path.suffix in {".html", ".json", ".csv", ".xml", ".bib", ".ris"}]
    assert len(texts) > 30
    assert [path for path in texts if "ana-brevin" in path.name or "ana-brevin" in path.read_text("utf-8")] == []


def test_what_gets_no_page_says_so(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A proposal of a private person is the editor's to take over, and is not shown for that."""
    assert main(["adopt", "--entity", "orlan"]) == 0
    path = root / "content" / "actors" / "ana-brevin.md"
    path.write_text(path.read_text(encoding="utf-8").replace("proposed:\n", "indexed: false\nproposed:\n", 1), "utf-8")
    capsys.readouterr()
    assert main(["adopt", "--entity", "ana-brevin"]) == 0
    assert "'ana-brevin' gets no page: its file says 'indexed: false'" in capsys.readouterr().out


def test_a_misspelt_id_of_a_written_proposal_is_answered_with_it(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Proposals whose files are there are among the ids that a wrong one is held against."""
    assert main(["adopt", "--entity", "orlan"]) == 0
    capsys.readouterr()
    assert main(["adopt", "--entity", "anna-brevin"]) == 1
    assert "Did you mean 'ana-brevin'?" in capsys.readouterr().err


def test_a_file_that_is_there_as_a_proposal_is_accepted(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Of a file that was written as a proposal the key `proposed` goes, and nothing else; then it is the editors'."""
    assert main(["adopt", "--entity", "orlan"]) == 0
    path = root / "content" / "actors" / "red-cross.md"
    before = path.read_text(encoding="utf-8").splitlines()
    assert main(["adopt", "--entity", "red-cross"]) == 0
    after = path.read_text(encoding="utf-8").splitlines()
    gone = [line for line in before if line not in after]
    assert [line for line in before if line in after] == after
    assert gone[0] == "proposed:"
    assert all(line.startswith("  - ") for line in gone[1:])
    capsys.readouterr()
    assert main(["adopt", "--entity", "red-cross"]) == 1
    assert "yours already" in capsys.readouterr().err


def test_what_cannot_be_adopted_is_named(root: Path, before: BuiltSite, capsys: pytest.CaptureFixture[str]) -> None:
    """An unknown id, one that was taken over, a file that is there, an id that is none: each with what to do."""
    assert main(["adopt", "--entity", "orlam"]) == 1
    assert "Did you mean 'orlan'?" in capsys.readouterr().err
    assert main(["adopt", "--quantity", "auto-nothing"]) == 1
    assert "no automatic quantity 'auto-nothing'" in capsys.readouterr().err
    old, *_ = (str(r["id"]) for r in before.rows("quantities"))
    assert main(["adopt", "--quantity", old, "--as", "The Dead"]) == 1
    assert "'the-dead'" in capsys.readouterr().err
    assert main(["adopt", "--quantity", old]) == 0
    assert main(["adopt", "--quantity", old]) == 1
    assert "has taken over" in capsys.readouterr().err
