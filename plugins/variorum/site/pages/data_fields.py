"""The fields of the data files in words, read off their schemas."""

from collections.abc import Iterator, Mapping
from typing import Any

from ..exports.describing import Schema
from ..views import DataField, DataTable

KINDS = {"string": "text", "integer": "whole number", "number": "number", "boolean": "true or false",
         "object": "keys and values", "null": "null"}  # fmt: skip
"""Types of JSON Schema, for people."""


def table(name: str, title: str, meaning: str, schema: Schema) -> DataTable:
    """The fields of one kind of row, nested ones under `outer.inner`."""
    return DataTable(f"d-{name}", title, meaning, tuple(fields(schema)))


def fields(schema: Schema, prefix: str = "") -> Iterator[DataField]:
    """Every key of an object's schema in its order, and the keys of the objects inside it that are no shapes."""
    for name, part in schema["properties"].items():
        yield DataField(prefix + name, kind_words(part), part["description"])
        inner = _object_in(part)
        if inner:
            yield from fields(inner, f"{prefix}{name}.")


def _object_in(part: Schema) -> Schema | None:
    if "properties" in part:
        return None if "title" in part else part
    inside = [part["items"]] if "items" in part else part.get("anyOf", [])
    return next((found for one in inside if (found := _object_in(one))), None)


def kind_words(part: Mapping[str, Any]) -> str:
    """What stands in a field, from its schema: `text or null`, `list of id`, `one of a, b`."""
    if "const" in part:
        return str(part["const"])
    if "enum" in part:
        return f"one of {', '.join(map(str, part['enum']))}"
    if "anyOf" in part:
        return " or ".join(kind_words(one) for one in part["anyOf"])
    if "items" in part:
        return f"list of {kind_words(part['items'])}"
    if "title" in part:
        return str(part["title"])
    return "id" if "pattern" in part else KINDS[part["type"]]
