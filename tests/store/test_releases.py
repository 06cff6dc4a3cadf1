"""A release: one file, the same bytes for the same site and day, with all that is needed to use and cite it."""

import hashlib
import json
import shutil
import subprocess
from pathlib import Path
from zipfile import ZipFile

import pytest
from ruamel.yaml import YAML

from variorum.commands import main
from variorum.errors import BuildError
from variorum.store.releases import release
from variorum.store.releases.settling import day_from

PACKAGE = {
    "name": "the-ferry", "title": 'The ferry: "noon"', "description": "Figures.", "homepage": "https://example.org/",
    "created": "2021-07-03T00:00:00Z", "contributors": [{"title": "Alba, the editors", "role": "author"}],
    "licenses": [{"name": "CC-BY-4.0", "title": "CC BY 4.0", "path": "https://example.org/licence"}],
    "resources": [{"path": "figures.json", "title": "One report."}],
}  # fmt: skip


def site(folder: Path, **changes: object) -> Path:
    """A built site of a few data files."""
    data = folder / "data"
    (data / "schemas").mkdir(parents=True)
    (data / "figures.json").write_text('{"figures": []}', encoding="utf-8")
    (data / "schemas" / "figures.schema.json").write_text("{}", encoding="utf-8")
    package = {name: value for name, value in (PACKAGE | changes).items() if value is not None}
    (data / "datapackage.json").write_text(json.dumps(package), encoding="utf-8")
    return folder


def test_two_runs_give_the_same_bytes(tmp_path: Path) -> None:
    """Whatever the order, the times and the permissions of the files in their folder."""
    one = site(tmp_path / "one")
    other = tmp_path / "other"
    shutil.copytree(one, other, copy_function=shutil.copyfile)
    (other / "data" / "figures.json").chmod(0o600)
    made = [release(folder, tmp_path / f"dist-{folder.name}", "2021-08-01") for folder in (one, other)]
    assert made[0].path.read_bytes() == made[1].path.read_bytes()
    assert made[0].sha256 == made[1].sha256 == hashlib.sha256(made[0].path.read_bytes()).hexdigest()
    assert made[0].path.name == "the-ferry-2021-08-01.zip"


def test_what_it_holds(tmp_path: Path) -> None:
    """Every data file, the licence whole, how to cite it, and checksums of all others; all dated by its day."""
    made = release(site(tmp_path), tmp_path / "dist", "2021-08-01")
    with ZipFile(made.path) as zipped:
        found = {info.filename.partition("/")[2]: info for info in zipped.infolist()}
        texts = {name: zipped.read(info) for name, info in found.items()}
    assert list(found) == [
        "CITATION.cff", "LICENSE.txt", "README.md", "datapackage.json", "figures.json", "schemas/figures.schema.json",
        "SHA256SUMS",
    ]  # fmt: skip
    assert {info.date_time for info in found.values()} == {(2021, 8, 1, 0, 0, 0)}
    assert {info.external_attr >> 16 for info in found.values()} == {0o100644}
    assert b"Attribution 4.0 International" in texts["LICENSE.txt"]
    lines = (line.split("  ") for line in texts["SHA256SUMS"].decode().splitlines())
    sums = {name: digest for digest, name in lines}
    assert sums == {name: hashlib.sha256(text).hexdigest() for name, text in texts.items() if name != "SHA256SUMS"}
    assert made.files == len(found)


def test_how_it_is_cited(tmp_path: Path) -> None:
    """CITATION.cff is YAML, whatever the title holds, with the day as version and the licence by its name in SPDX."""
    made = release(site(tmp_path), tmp_path / "dist", None)
    with ZipFile(made.path) as zipped:
        cited = YAML(typ="safe").load(zipped.read("the-ferry-2021-07-03/CITATION.cff"))
    assert (cited["title"], cited["version"], cited["date-released"]) == (
        PACKAGE["title"], "2021-07-03", "2021-07-03",
    )  # fmt: skip
    assert (cited["license"], cited["url"], cited["authors"]) == (
        "CC-BY-4.0", "https://example.org/", [{"name": "Alba, the editors"}],
    )  # fmt: skip


@pytest.mark.skipif(not shutil.which("sha256sum"), reason="no sha256sum on this machine")
def test_checksums_are_read_by_the_usual_program(tmp_path: Path) -> None:
    """`sha256sum --check` accepts the unpacked files."""
    made = release(site(tmp_path), tmp_path / "dist", None)
    with ZipFile(made.path) as zipped:
        zipped.extractall(tmp_path)  # our own file
    run = subprocess.run(["sha256sum", "--check", "SHA256SUMS"], cwd=tmp_path / made.path.stem, check=False)  # noqa: S607
    assert run.returncode == 0


def test_a_release_that_was_made_stands(tmp_path: Path) -> None:
    """The same again is no fault; other data under the same day are refused, and nothing is left beside it."""
    folder = site(tmp_path)
    before = release(folder, tmp_path / "dist", None)
    assert release(folder, tmp_path / "dist", None) == before
    (folder / "data" / "figures.json").write_text("{}", encoding="utf-8")
    with pytest.raises(BuildError, match="a release of that day with other bytes"):
        release(folder, tmp_path / "dist", None)
    assert [path.name for path in (tmp_path / "dist").iterdir()] == [before.path.name]
    assert hashlib.sha256(before.path.read_bytes()).hexdigest() == before.sha256


REFUSED = [
    ("a day before the last decision", {}, "2021-07-02", "2021-07-03, the last decision's, or later"),
    ("no day", {}, "2021-02-30", "YYYY-MM-DD"),
    ("a day in another form", {}, "20210801", "YYYY-MM-DD"),
    ("a year no zip knows", {}, "2108-01-01", "to 2107"),
    ("nothing decided", {"created": None}, None, "no editor has decided anything"),
    ("no address", {"homepage": None}, None, "no address of the site"),
    ("another licence", {"licenses": [{"name": "ODbL", "title": "ODbL"}]}, None, "LICENCE="),
]


@pytest.mark.parametrize(("changes", "day", "words"), [row[1:] for row in REFUSED], ids=[row[0] for row in REFUSED])
def test_what_cannot_be_released(tmp_path: Path, changes: dict[str, object], day: str | None, words: str) -> None:
    """Each is refused with what to do, and nothing is written."""
    with pytest.raises(BuildError) as refused:
        release(site(tmp_path, **changes), tmp_path / "dist", day)
    assert words in str(refused.value)
    assert not list(tmp_path.rglob("*.zip"))


def test_another_licence_brings_its_text(tmp_path: Path) -> None:
    """Where the program does not bring the text, the editor names a file."""
    text = tmp_path / "terms.txt"
    text.write_text("Our own terms.", encoding="utf-8")
    made = release(site(tmp_path, licenses=[{"name": "own", "title": "Our terms"}]), tmp_path / "dist", None, text)
    with ZipFile(made.path) as zipped:
        assert zipped.read(f"{made.path.stem}/LICENSE.txt") == b"Our own terms."
    with pytest.raises(BuildError, match="Name a readable text file"):
        release(tmp_path, tmp_path / "dist", None, tmp_path / "nowhere.txt")


@pytest.mark.parametrize(
    ("date", "epoch", "day"),
    [(None, None, None), ("2021-08-01", "0", "2021-08-01"), (None, "1627862399", "2021-08-01"), (None, "", None)],
)
def test_the_day(date: str | None, epoch: str | None, day: str | None) -> None:
    """The command line goes before the environment, whose seconds are UTC; without either nothing is made up."""
    assert day_from(date, epoch) == day


def test_an_epoch_that_is_no_number() -> None:
    """It is told, not passed over."""
    with pytest.raises(BuildError, match="SOURCE_DATE_EPOCH"):
        day_from(None, "yesterday")


def test_the_command(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """Exit 0 with the file, its day and its hash; exit 1 with the reason where there is no site."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1627862399")
    folder = site(tmp_path)
    assert main(["release", str(folder), "--into", str(tmp_path / "dist")]) == 0
    assert "the-ferry-2021-08-01.zip: 7 files, as of 2021-08-01, sha256 " in capsys.readouterr().out
    assert main(["release", str(tmp_path / "nowhere")]) == 1
    assert "Build the site first" in capsys.readouterr().err
