"""The commands as they are called: exit codes, what goes to which stream, and the demonstration's own audit."""

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from tests.imported_story import imported
from tests.small_archive import REGATTA, change, content_of, copy, write
from variorum.audit import SCHEMA
from variorum.commands import main

ROOT = Path(__file__).resolve().parents[1]
SEEDS = ROOT.parent / "shared" / "seeds"
CAPTURE = REGATTA / "captures" / "regatta-sunday.txt"
RAW = Path(__file__).resolve().parent / "archives" / "raw" / "march"
LEDGERS = ("regatta-eve", "regatta-letters", "regatta-sunday")


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the regatta, in which the commands are called."""
    monkeypatch.chdir(copy(tmp_path))
    return tmp_path


def called(arguments: Sequence[str], capsys: pytest.CaptureFixture[str]) -> tuple[int, str, str]:
    """Exit code, standard output and standard error of a command."""
    code = main(arguments)
    printed = capsys.readouterr()
    return code, printed.out, printed.err


def test_audit_of_a_sound_archive(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Exit 0, how many notes there are, and one line that counts what was looked at."""
    assert root.is_dir()
    code, out, err = called(["audit"], capsys)
    assert (code, err) == (0, "")
    counted = "0 open items; 15 ledger rows; 3 of 3 articles checked against their captures.\n"
    assert out == f"1 note, which NOTES=1 (--notes) lists.\n{counted}"


def test_audit_with_open_items(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Exit 1, each item on its line, then the count."""
    change(root, "content/ledger/regatta-eve.yaml", "quote: 15 boats", "quote: 15 boots")
    code, out, err = called(["audit"], capsys)
    assert (code, err) == (1, "")
    assert out.splitlines()[0].startswith("content/ledger/regatta-eve.yaml:21:5: the quote '15 boots'")
    assert out.splitlines()[-1].startswith("1 open item; ")


@pytest.mark.parametrize(
    ("path", "old", "new"),
    [
        ("content/ledger/regatta-eve.yaml", "quote: 15 boats", "quote: 15 boots"),
        ("content/ledger/regatta-eve.yaml", "quantity: boats", "quantity: boots"),
        ("content/articles/regatta-eve.md", "rights: full", "rights: fool"),
    ],
    ids=["an open item", "a contradiction", "a fault of the schema"],
)
def test_audit_as_json(root: Path, capsys: pytest.CaptureFixture[str], path: str, old: str, new: str) -> None:
    """A program gets JSON whatever is wrong, with the same exit code."""
    change(root, path, old, new)
    code, out, err = called(["audit", "--json"], capsys)
    assert (code, err) == (1, "")
    report = json.loads(out)
    Draft202012Validator(SCHEMA).validate(report)
    rows = report["open"]
    assert path in {row["path"] for row in rows}
    assert all(set(row) == {"path", "line", "column", "found", "expected", "advice"} for row in rows)


def test_audit_as_json_of_a_sound_archive(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Nothing open is an empty list."""
    assert root.is_dir()
    code, out, _ = called(["audit", "--json"], capsys)
    report = json.loads(out)
    assert (code, report["open"]) == (0, [])
    assert report["checked"] == {
        "articles": 3,
        "captures": 3,
        "rows": sum(len(ledger.rows) for ledger in content_of(root).ledgers),
    }


def test_an_audit_of_what_only_a_program_has_read_begins_with_what_to_look_at(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """In text before everything open, with the lines of the figures; in JSON under `first`, as the schema says."""
    imported(tmp_path, {path.name: path.read_text(encoding="utf-8") for path in RAW.iterdir()}, monkeypatch)
    capsys.readouterr()
    code, out, _ = called(["audit"], capsys)
    assert code == 1
    lines = out.splitlines()
    assert "How many people took part in Rosmar? [conflict: a conflict between named sources" in "\n".join(lines[:3])
    report = json.loads(called(["audit", "--json"], capsys)[1])
    Draft202012Validator(SCHEMA).validate(report)
    first = report["first"]
    assert [row["verdict"] for row in first][:2] == ["conflict", "conflict"]
    assert f"make adopt QUANTITY={first[0]['id']}" in out
    for place in first[0]["figures"]:
        text = (tmp_path / place["path"]).read_text(encoding="utf-8").splitlines()
        assert place["quote"] in text[place["line"] - 1]
        assert f"    {place['path']}:{place['line']}: “{place['quote']}”" in lines


def test_the_schema_of_an_audit(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """It is printed for programs, is valid, says what every field holds, and refuses a report that lacks one."""
    assert root.is_dir()
    code, out, _ = called(["audit", "--schema"], capsys)
    schema = json.loads(out)
    assert (code, schema) == (0, SCHEMA)
    Draft202012Validator.check_schema(schema)
    assert all("description" in part for part in described(schema))
    report = json.loads(called(["audit", "--json"], capsys)[1])
    assert set(report) == set(schema["properties"])
    assert Draft202012Validator(schema).is_valid(report)
    assert not Draft202012Validator(schema).is_valid({**report, "checked": {}})


def described(schema: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Every field of a schema, nested ones too."""
    for part in schema.get("properties", {}).values():
        yield part
        yield from described(part)
        yield from described(part.get("items", {}))


def test_audit_of_content_that_is_wrong(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What would stop a build goes to standard error, and nothing to standard output."""
    change(root, "content/articles/regatta-eve.md", "rights: full", "rights: fool")
    code, out, err = called(["audit"], capsys)
    assert (code, out) == (1, "")
    assert err.startswith("content/articles/regatta-eve.md:3:1: rights: 'fool'; expected 'full', 'retelling'")


def test_audit_by_an_unknown_policy(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The policies there are, are named."""
    assert root.is_dir()
    code, out, err = called(["audit", "--policy", "guess"], capsys)
    assert (code, out) == (1, "")
    assert "variorum" in err


def stripped(root: Path, name: str) -> tuple[Path, str]:
    """A ledger without what audits wrote, and what it says."""
    path = root / "content" / "ledger" / f"{name}.yaml"
    lines = path.read_text().splitlines(keepends=True)
    start = next(n for n, line in enumerate(lines) if line.startswith("verified:"))
    after = next(n for n, line in enumerate(lines) if n > start and not line.startswith("  "))
    kept = [*lines[:start], *lines[after:]]
    text = "".join(line for line in kept if not line.startswith("    line: "))
    path.write_text(text.replace("line: 5, ", ""))
    return path, path.read_text()


@pytest.mark.parametrize("name", LEDGERS)
def test_recording_writes_what_was_verified_and_nothing_else(
    root: Path, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    """The record and the lines are added; without them the file is what the editor wrote, byte for byte."""
    path, before = stripped(root, name)
    assert called(["audit", "--record"], capsys)[0] == 0
    after = path.read_text()
    assert after.count("verified:") == 1
    assert "line: " in after
    assert stripped(root, name)[1] == before
    path.write_text(after)
    assert called(["audit", "--record"], capsys)[0] == 0
    assert path.read_text() == after


def test_nothing_is_recorded_while_something_is_open(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A record says that all of it was checked."""
    change(root, "content/ledger/regatta-eve.yaml", "quote: 15 boats", "quote: 15 boots")
    before = [path.read_bytes() for path in sorted(root.rglob("*.yaml"))]
    assert called(["audit", "--record"], capsys)[0] == 1
    assert [path.read_bytes() for path in sorted(root.rglob("*.yaml"))] == before


def test_an_audit_without_recording_writes_nothing(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Looking changes nothing."""
    before = {path: path.read_bytes() for path in sorted(root.rglob("*")) if path.is_file()}
    stripped_path, text = stripped(root, "regatta-eve")
    before[stripped_path] = text.encode()
    assert called(["audit"], capsys)[0] == 0
    assert {path: path.read_bytes() for path in sorted(root.rglob("*")) if path.is_file()} == before


def extracted(arguments: Sequence[str], capsys: pytest.CaptureFixture[str]) -> list[dict[str, object]]:
    """The objects that `extract` prints."""
    code, out, err = called(["extract", "--json", *arguments], capsys)
    assert (code, err) == (0, "")
    rows: list[dict[str, object]] = json.loads(out)
    return rows


def test_extract_prints_one_object_for_each_file(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """In the order they are named, with offsets into the file as it is read."""
    names = ["captures/regatta-eve.txt", "captures/regatta-sunday.txt"]
    objects = extracted(names, capsys)
    assert [row["file"] for row in objects] == names
    for row in objects:
        text = (root / str(row["file"])).read_bytes().decode()
        for span in [*list(row["figures"]), *list(row["mentions"])]:  # type: ignore[call-overload]  # JSON
            assert text[span["start"] : span["end"]] == span["text"]
    mentions = objects[1]["mentions"]
    assert isinstance(mentions, list)
    assert {mention["entity"] for mention in mentions} >= {"jonas-pell", "north-pier", "sailing-club"}


def test_extract_names_entities_of_a_glossary_without_articles(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Places and actors are enough, and broken articles are nothing to it."""
    shutil.rmtree(root / "content" / "articles")
    assert "North Pier" in json.dumps(extracted(["captures/regatta-eve.txt"], capsys))
    write(root, "content/articles/a.md", "broken")
    (row,) = extracted(["captures/regatta-eve.txt"], capsys)
    assert row["mentions"]


def test_extract_without_a_glossary(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Where no entity is known, none is mentioned; the figures are the same."""
    known = extracted(["captures/regatta-eve.txt"], capsys)[0]
    unknown = extracted(["captures/regatta-eve.txt", "--content", "nowhere"], capsys)[0]
    assert unknown["mentions"] == []
    assert [f["text"] for f in unknown["figures"]] == [f["text"] for f in known["figures"]]  # type: ignore[attr-defined]  # JSON
    assert root.is_dir()


def test_extract_reads_furniture_only_when_told(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What cleaning removes yields nothing, unless `--no-clean` asks for it."""
    write(root, "page.txt", "A day at the lake\n\nSome 40 boats came.\n\n12 comments\n")
    assert [f["text"] for f in extracted(["page.txt"], capsys)[0]["figures"]] == ["40"]  # type: ignore[attr-defined]  # JSON
    whole = [f["text"] for f in extracted(["page.txt", "--no-clean"], capsys)[0]["figures"]]  # type: ignore[attr-defined]  # JSON
    assert whole[:1] == ["40"]


def test_extract_tells_every_file_it_cannot_read_and_prints_nothing(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """One good file among bad ones is not printed either: half a result looks like a whole one."""
    write(root, "binary.txt", b"\x00\x01")
    write(root, "empty.txt", b"")
    names = ["captures/regatta-eve.txt", "binary.txt", "nowhere.txt", "empty.txt", "captures"]
    code, out, err = called(["extract", "--json", *names], capsys)
    assert (code, out) == (1, "")
    assert [line.partition(":")[0] for line in err.splitlines()] == [
        "binary.txt",
        "captures",
        "empty.txt",
        "nowhere.txt",
    ]


def test_extract_with_a_broken_glossary(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A glossary that cannot be read is told, and nothing is printed."""
    write(root, "content/places/lake-tarn.md", "broken")
    code, out, err = called(["extract", "--json", "captures/regatta-eve.txt"], capsys)
    assert (code, out) == (1, "")
    assert err.startswith("content/places/lake-tarn.md:1:1:")


def test_import_writes_articles_and_reports(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Exit 0, a report on standard output, and an archive that can be read."""
    code, out, err = called(["import", "captures", "--content", "fresh"], capsys)
    assert (code, err) == (0, "")
    assert "3 written" in out
    assert len(list((root / "fresh" / "articles").glob("*.md"))) == 3


def test_import_from_nowhere(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Exit 1, the reason on standard error, nothing on standard output, nothing written."""
    code, out, err = called(["import", "nowhere", "--content", "fresh"], capsys)
    assert (code, out) == (1, "")
    assert err.startswith("nowhere:0:0: no such folder; expected a folder of captures.")
    assert not (root / "fresh").exists()


@pytest.mark.parametrize("arguments", [[], ["audits"], ["extract"], ["import"], ["import", "a", "--rights", "some"]])
def test_a_wrong_call_says_how_to_call(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    """Exit 2, as programs do, with the usage on standard error."""
    with pytest.raises(SystemExit) as stopped:
        main(arguments)
    assert stopped.value.code == 2
    printed = capsys.readouterr()
    assert printed.out == ""
    assert printed.err.startswith("usage: variorum")


def test_the_commands_run_as_a_module(root: Path) -> None:
    """`python -m variorum` is what the make targets call; its exit code is the command's, whatever can be shown."""
    change(root, "content/ledger/regatta-eve.yaml", "quote: 15 boats", "quote: 15 böots")
    run = subprocess.run(
        [sys.executable, "-m", "variorum", "audit"],
        cwd=root,
        env={**os.environ, "PYTHONPATH": str(ROOT / "plugins"), "PYTHONIOENCODING": "ascii:backslashreplace"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (run.returncode, run.stderr) == (1, "")
    assert run.stdout.startswith("content/ledger/regatta-eve.yaml:21:5: the quote '15 b")


seeds = pytest.mark.skipif(
    not SEEDS.is_dir(), reason="the captures of the demonstration lie in ../shared/seeds, which is absent here"
)


@pytest.fixture
def demo(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the demonstration's content, in which the commands are called."""
    shutil.copytree(ROOT / "content", tmp_path / "content")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@seeds
def test_nothing_is_open_in_the_demonstration(demo: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Every number of the five captures is decided, and every quote is found."""
    assert demo.is_dir()
    code, out, err = called(["audit", "--captures", str(SEEDS)], capsys)
    assert (code, err) == (0, "")
    assert out.splitlines()[-1].startswith("0 open items; ")
    assert out.endswith("5 of 5 articles checked against their captures.\n")


TAMPERINGS = [
    ("baku-takes-control", r"value: 4850", "value: 4851", 0),
    ("first-departures", r"quote: more than 1,000 people", "quote: more then 1,000 people", 0),
    ("first-departures", r"  - quote: in 2020\n(?:    .*\n)*", "", None),
]
"""A ledger; what is changed, into what; the line that is told, counted from it (a row that is gone has none)."""


@seeds
@pytest.mark.parametrize(("name", "old", "new", "offset"), TAMPERINGS, ids=["a digit", "a letter", "a row"])
def test_tampering_with_the_demonstration_is_found(
    demo: Path, capsys: pytest.CaptureFixture[str], name: str, old: str, new: str, offset: int | None
) -> None:
    """One changed digit of a value, one changed letter of a quote, one row taken out: exit 1, with the place."""
    path = demo / "content" / "ledger" / f"{name}.yaml"
    text = path.read_text()
    found = re.search(old, text)
    assert found
    path.write_text(text[: found.start()] + new + text[found.end() :])
    code, out, err = called(["audit", "--captures", str(SEEDS)], capsys)
    line = 1 if offset is None else text.count("\n", 0, found.start()) + 1 + offset
    assert code == 1
    assert re.search(rf"^content/ledger/{name}\.yaml:{line}:\d+: ", err + out, re.MULTILINE)
