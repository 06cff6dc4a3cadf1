"""`extract` as it is called: what it prints of text files, and what it tells of those it cannot read."""

import json
import shutil
from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.commands.calling import called
from tests.small_archive import REGATTA, write

CAPTURE = REGATTA / "captures" / "regatta-sunday.txt"


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
