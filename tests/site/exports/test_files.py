"""The list of data files: each with its head, its schema beside it, and one form of JSON."""

import json

from variorum.site.edition import Edition
from variorum.site.exports import dump, files
from variorum.site.exports.schemas import SCHEMAS

LICENCE = {"name": "CC0", "url": "https://example.org/cc0"}


def test_files(small: Edition) -> None:
    """Each table has its rows and its schema, each quantity its own files, the figures a table as well; none twice."""
    paths = [path for path, _ in files(small, LICENCE, "7")]
    assert len(paths) == len(set(paths))
    expected = {f"data/{name}.json" for name in SCHEMAS} | {f"data/schemas/{name}.schema.json" for name in SCHEMAS}
    expected |= {f"data/quantities/{row.id}.{kind}" for row in small.archive.quantities for kind in ("csv", "json")}
    assert expected | {"data/figures.csv"} <= set(paths)


def test_heads(small: Edition) -> None:
    """Every JSON file of rows begins with its version, its licence and the rules it was made by."""
    for path, text in files(small, LICENCE, "7"):
        if path.endswith(".json") and "schemas" not in path:
            head = json.loads(text)
            assert list(head)[:3] == ["version", "licence", "rules_version"]
            assert (head["version"], head["licence"], head["rules_version"]) == (1, LICENCE, "7")


def test_dump() -> None:
    """Letters stand as they are, one space of indent, a line break at the end."""
    assert dump({"b": "Ստեփանակերտ", "a": 1}) == '{\n "b": "Ստեփանակերտ",\n "a": 1\n}\n'
