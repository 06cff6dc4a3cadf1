"""The meanings of fields, put into the schema that has the fields."""

from collections.abc import Mapping
from typing import Any

Schema = dict[str, Any]


def described(schema: Schema, meanings: Mapping[str, str], prefix: str = "") -> Schema:
    """An object's `schema` with the meaning of each key, and of each key of the objects inside it."""
    properties = {
        name: {**_inside(part, meanings, f"{prefix}{name}."), "description": meanings[prefix + name]}
        for name, part in schema["properties"].items()
    }
    return {**schema, "properties": properties}


def _inside(part: Schema, meanings: Mapping[str, str], prefix: str) -> Schema:
    """What a key holds; a shape, which has a title, is described where it is made."""
    if "properties" in part and "title" not in part:
        return described(part, meanings, prefix)
    if "items" in part:
        return {**part, "items": _inside(part["items"], meanings, prefix)}
    if "anyOf" in part:
        return {**part, "anyOf": [_inside(one, meanings, prefix) for one in part["anyOf"]]}
    return part
