"""The Frictionless Data Package beside the data files."""

import csv
import io

import pytest

from variorum.site.edition import Edition
from variorum.site.exports import files
from variorum.site.exports.package import PATH, package
from variorum.site.exports.schemas import ROWS
from variorum.site.exports.tables import columns

LICENCE = {"name": "CC0", "url": "https://example.org/cc0"}


@pytest.mark.parametrize("most", [1000, 1])
def test_every_resource_is_written(small: Edition, monkeypatch: pytest.MonkeyPatch, most: int) -> None:
    """Paths are seen from the descriptor; so are those of the schemas. Names are each used once."""
    monkeypatch.setattr("variorum.site.exports.shards.MOST", most)
    paths = {path for path, _ in files(small, LICENCE, "7")}
    assert PATH in paths
    rows = package(small, LICENCE, "7")["resources"]
    assert {f"data/{row[key]}" for row in rows for key in ("path", "jsonSchema", "index") if key in row} <= paths
    assert [row["name"] for row in rows] == [*ROWS, "figures-table"]


def test_the_columns_of_the_table_are_described(small: Edition) -> None:
    """In their order, and numbers as numbers."""
    text = dict(files(small, LICENCE, "7"))["data/figures.csv"]
    fields = package(small, LICENCE, "7")["resources"][-1]["schema"]["fields"]
    assert [row["name"] for row in fields] == next(csv.reader(io.StringIO(text))) == list(columns(ROWS["figures"]))
    kinds = {row["name"]: row["type"] for row in fields}
    assert (kinds["value.low"], kinds["start"], kinds["increment"], kinds["quote"], kinds["via"]) == (
        "number", "integer", "boolean", "string", "string",
    )  # fmt: skip
