"""Tables in parts: nothing lost, each row where its id says, one edit in one part of a table."""

import json
from dataclasses import replace
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from variorum.errors import BuildError
from variorum.site.edition import Edition
from variorum.site.exports import TABLES, dump, files
from variorum.site.exports.packages import PACKAGE, is_index
from variorum.site.exports.schemas import INDEX, ROWS, SCHEMAS
from variorum.site.exports.shards import BY, bucket, path_of
from variorum.site.feeds.heads import downloads
from variorum.site.pages.data import measure

LICENCE = {"name": "CC0", "url": "https://example.org/cc0"}


@pytest.fixture
def parted(small: Edition, monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    """The data files of an archive that counts as large, by path."""
    monkeypatch.setattr("variorum.site.exports.shards.MOST", 1)
    return dict(files(small, LICENCE, "7"))


def test_a_bucket_can_be_computed_elsewhere() -> None:
    """`printf first-departures | sha256sum` begins with the same two digits."""
    assert bucket("first-departures") == "ff"
    assert bucket(None) == bucket("") == "e3"


def test_every_table_says_by_what_it_is_parted() -> None:
    """The key stands in its rows."""
    assert list(BY) == sorted(BY, key=list(BY).index)
    assert set(BY) == set(ROWS) == set(TABLES)
    assert all(key in ROWS[name]["properties"] for name, key in BY.items())


def test_the_parts_are_the_whole(small: Edition, parted: dict[str, str]) -> None:
    """Every row stands in the one part its bucket names, and in the order it had; no whole table is left."""
    for name, table in TABLES.items():
        assert f"data/{name}.json" not in parted
        index = json.loads(parted[f"data/{name}/index.json"])
        found: list[Any] = []
        for part in index["shards"]:
            rows = json.loads(parted[f"data/{name}/{part['path']}"])[name]
            assert {bucket(row[BY[name]]) for row in rows} == {part["bucket"]}
            assert len(rows) == part["rows"]
            found += rows
        assert index["rows"] == len(found)
        whole = json.loads(dump(table(small)))
        assert sorted(map(dump, found)) == sorted(map(dump, whole))


def test_parts_and_indexes_hold_to_their_schemas(parted: dict[str, str]) -> None:
    """A part is a table; an index has a schema of its own, which is written beside the others."""
    assert json.loads(parted["data/schemas/index.schema.json"]) == INDEX
    for path, text in parted.items():
        name = path.split("/")[1]
        if "/shards/" in path:
            Draft202012Validator(SCHEMAS[name]).validate(json.loads(text))
        elif is_index(path):
            Draft202012Validator(INDEX).validate(json.loads(text))


def test_a_part_has_a_line_for_each_row(parted: dict[str, str]) -> None:
    """A difference shows the rows that changed."""
    path = next(path for path in parted if path.startswith("data/figures/shards/"))
    assert parted[path].count("\n  {") == len(json.loads(parted[path])["figures"])


def test_one_edit_rewrites_one_part_of_a_table(small: Edition, parted: dict[str, str]) -> None:
    """A new title of an article is in its own part, and in no other file of the tables."""
    first = replace(small.archive.articles[0], title="Another title")
    edited = replace(small, archive=replace(small.archive, articles=(first, *small.archive.articles[1:])))
    changed = {path for path, text in files(edited, LICENCE, "7") if parted[path] != text}
    assert changed == {f"data/articles/shards/{bucket(first.id)}.json"}


def test_links_and_the_page_of_data_know(
    small: Edition, parted: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """What leads to a table leads to its index, and its row counts the rows of all parts."""
    assert {link.href for link in downloads(small)} <= {*parted, PACKAGE}
    row = measure(path_of(small, "figures"), parted[path_of(small, "figures")])
    assert (row.link.text, row.rows) == ("figures/index.json", len(small.archive.reports))
    monkeypatch.undo()
    assert path_of(small, "figures") == "data/figures.json"


def test_no_quantity_takes_the_place_of_the_index(small: Edition, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its own file would be written over the index of all quantities."""
    monkeypatch.setattr("variorum.site.exports.shards.MOST", 1)
    first = replace(small.archive.quantities[0], id="index")
    taken = replace(small, archive=replace(small.archive, quantities=(first,)))
    with pytest.raises(BuildError, match="'index'"):
        next(files(taken, LICENCE, "7"))
