"""Fields of the data files in words."""

import pytest

from variorum.site.exports.describing import Schema
from variorum.site.pages.data_fields import kind_words

KINDS: list[tuple[str, Schema, str]] = [
    ("a text", {"type": "string"}, "text"),
    ("an id", {"type": "string", "pattern": "^x$"}, "id"),
    ("a count", {"type": "integer", "minimum": 0}, "whole number"),
    ("yes or no", {"type": "boolean"}, "true or false"),
    ("nothing, too", {"anyOf": [{"type": "number"}, {"type": "null"}]}, "number or null"),
    ("some of", {"type": "array", "items": {"type": "string"}}, "list of text"),
    ("one of", {"enum": ["a", "b"]}, "one of a, b"),
    ("this", {"const": 1}, "1"),
    ("a shape", {"type": "object", "title": "date", "properties": {}}, "date"),
    ("an object", {"type": "object", "properties": {}}, "keys and values"),
    ("many, or nothing", {"type": "array", "items": {"anyOf": [{"title": "party"}, {"type": "null"}]}},
     "list of party or null"),
]  # fmt: skip


@pytest.mark.parametrize(("schema", "words"), [row[1:] for row in KINDS], ids=[row[0] for row in KINDS])
def test_kinds_in_words(schema: Schema, words: str) -> None:
    """What may stand in a field is said in words a re-user knows."""
    assert kind_words(schema) == words
