"""The data package: every whole table with its size and hash, and the columns of every CSV."""

import hashlib
import json
from pathlib import Path

import pytest

from tests.site.feeds_cases import ADDRESSES, NOWHERE, small
from variorum.site.exports.packages import PACKAGE, is_whole, licence_name, table_schema
from variorum.site.exports.publishing import data_files
from variorum.site.exports.schemas import POSITION, ROWS
from variorum.site.exports.tables import columns


def test_whole_tables_are_listed_with_size_and_hash(tmp_path: Path) -> None:
    """Each file in data/ itself, the package apart, as it is written; the package comes last."""
    edition, site = small(tmp_path)
    files = dict(data_files(edition, site, ADDRESSES))
    assert list(files)[-1] == PACKAGE
    listed = {row["path"]: row for row in json.loads(files[PACKAGE])["resources"]}
    whole = {path.removeprefix("data/"): text.encode() for path, text in files.items() if is_whole(path)}
    assert set(listed) == set(whole) - {"datapackage.json"}
    for path, row in listed.items():
        assert (row["bytes"], row["hash"]) == (len(whole[path]), f"sha256:{hashlib.sha256(whole[path]).hexdigest()}")


def test_the_package_says_what_it_is(tmp_path: Path) -> None:
    """Name, licence, day of the last decision; the address of the site where it is known."""
    edition, site = small(tmp_path)
    found = json.loads(dict(data_files(edition, site, ADDRESSES))[PACKAGE])
    assert (found["name"], found["created"], found["homepage"]) == (
        "the-ferry", "2021-07-03T00:00:00Z", "https://example.org/repo/",
    )  # fmt: skip
    assert found["licenses"][0]["name"] == "CC-BY-4.0"
    assert "homepage" not in json.loads(dict(data_files(edition, site, NOWHERE))[PACKAGE])


@pytest.mark.parametrize("most", [1000, 1])
def test_what_a_resource_names_is_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, most: int) -> None:
    """Paths are seen from the package, also those of schemas and of indexes of parts; each name is used once."""
    monkeypatch.setattr("variorum.site.exports.shards.MOST", most)
    edition, site = small(tmp_path)
    files = dict(data_files(edition, site, ADDRESSES))
    rows = json.loads(files[PACKAGE])["resources"]
    keys = ("path", "jsonSchema", "schema", "index")
    assert {f"data/{row[key]}" for row in rows for key in keys if key in row} <= set(files)
    assert [row["name"] for row in rows] == [*ROWS, "figures-table"]


@pytest.mark.parametrize("row", [ROWS["figures"], POSITION], ids=["figures", "positions"])
def test_a_table_schema_has_every_column(row: dict[str, object]) -> None:
    """The columns of the CSV in their order, and no other."""
    assert [field["name"] for field in table_schema(row)["fields"]] == list(columns(row))


def test_columns_have_types() -> None:
    """Numbers are numbers, yes and no are booleans as the CSV writes them, the rest is text."""
    types = {field["name"]: field for field in table_schema(ROWS["figures"])["fields"]}
    assert (types["value.low"]["type"], types["start"]["type"], types["via"]["type"]) == ("number", "integer", "string")
    assert types["increment"]["trueValues"] == ["true"]


@pytest.mark.parametrize(("text", "name"), [("CC BY 4.0", "CC-BY-4.0"), ("CC0-1.0", "CC0-1.0"), ("„…“", "other")])
def test_names_of_licences(text: str, name: str) -> None:
    """As the standard allows them: letters, digits, dot, hyphen, underline."""
    assert licence_name(text) == name
