"""`audit` as it is called: exit codes, what goes to which stream, and what programs get."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from tests.commands.calling import called
from tests.imported_story import imported
from tests.small_archive import change, content_of
from variorum.audit import SCHEMA

RAW = Path(__file__).resolve().parents[1] / "archives" / "raw" / "march"


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
