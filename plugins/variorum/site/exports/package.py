"""The Frictionless Data Package that describes the data files: which there are, and the columns of the table."""

from collections.abc import Iterator, Mapping
from typing import Any

from ..edition import Edition
from .descriptions import ROW_MEANINGS
from .schemas import ROWS, Schema
from .shards import is_sharded, path_of

PATH = "data/datapackage.json"
KINDS = {"string": "string", "integer": "integer", "number": "number", "boolean": "boolean"}
"""Types of JSON Schema that a column of a table may have, in the words of a Table Schema."""


def package(edition: Edition, licence: Mapping[str, str], rules_version: str) -> dict[str, Any]:
    """The descriptor (Data Package version 1)."""
    return {
        "profile": "data-package", "name": "variorum",
        "description": "Figures reported by news articles, each with its words, its source and its place in the text.",
        "licenses": [{"title": licence["name"], "path": licence["url"]}], "rules_version": rules_version,
        "resources": [*(_table(edition, name) for name in ROWS), _csv()],
    }  # fmt: skip  # a table of fields


def _table(edition: Edition, name: str) -> dict[str, Any]:
    """A JSON table. Of one in parts the resource is the index; its parts are named in it."""
    return {
        "name": name, "profile": "data-resource", "path": path_of(edition, name).removeprefix("data/"),
        "description": ROW_MEANINGS[name], "format": "json", "mediatype": "application/json", "encoding": "utf-8",
        "jsonSchema": f"schemas/{name}.schema.json",
        **({"index": "schemas/index.schema.json"} if is_sharded(edition) else {}),
    }  # fmt: skip  # a table of fields


def _csv() -> dict[str, Any]:
    fields = [{"name": name, "type": kind} for name, kind in _columns(ROWS["figures"])]
    return {
        "name": "figures-table", "profile": "tabular-data-resource", "path": "figures.csv",
        "description": f"{ROW_MEANINGS['figures']} The same rows as a table.", "format": "csv",
        "mediatype": "text/csv", "encoding": "utf-8", "dialect": {"lineTerminator": "\r\n"},
        "schema": {"fields": fields, "primaryKey": "id", "missingValues": [""]},
    }  # fmt: skip  # a table of fields


def _columns(schema: Schema, prefix: str = "") -> Iterator[tuple[str, str]]:
    """The columns of a table with their types, in the order of `tables.columns`. Lists are written as text."""
    for name, part in schema["properties"].items():
        forms = (part, *part.get("anyOf", ()))
        nested = next((one for one in forms if "properties" in one), None)
        if nested:
            yield from _columns(nested, f"{prefix}{name}.")
        else:
            yield prefix + name, next((KINDS[one["type"]] for one in forms if one.get("type") in KINDS), "string")
