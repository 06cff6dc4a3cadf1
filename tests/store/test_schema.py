"""Every key of every content file: known, placed when it is wrong, named when it is misspelt or missing."""

from collections.abc import Iterator, Mapping
from io import StringIO
from typing import Any

import pytest
from pydantic import BaseModel

from tests.store.samples import SAMPLES
from variorum.errors import Problem
from variorum.store import schema
from variorum.store.positioned import check, load, yaml

FREE = {"names.Tarn", "relation.heads", "read_as.unit", "external.geonames", "takedowns.figures.a2b3c4d5e6"}
"""Keys that editors choose."""
CHANGED = "changed-by-the-test"
FIRST_LINE = 2


def paths(node: Any, above: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """Every key of a sample, by the keys that lead to it."""
    rows = node.items() if isinstance(node, Mapping) else enumerate(node) if isinstance(node, list) else ()
    for key, value in rows:
        if isinstance(node, Mapping):
            yield (*above, key)
        yield from paths(value, (*above, key))


KEYS = [(kind, path) for kind, text in SAMPLES.items() for path in paths(load(text, "f")[0])]
NAMES = [".".join(map(str, (kind.__name__.removesuffix("Matter"), *path))) for kind, path in KEYS]
each_key = pytest.mark.parametrize(("kind", "path"), KEYS, ids=NAMES)


def with_value(kind: type[BaseModel], path: tuple[str | int, ...], new: str) -> str:
    """The sample, written anew with `new` as the value at `path`."""
    node, _ = load(SAMPLES[kind], "f")
    inner = node
    for key in path[:-1]:
        inner = inner[key]
    inner[path[-1]] = CHANGED
    return dumped(node).replace(f'"{CHANGED}"', CHANGED).replace(CHANGED, new)  # the old value's quotes are kept


def dumped(node: Any) -> str:
    """A value as YAML."""
    stream = StringIO()
    yaml().dump(node, stream)
    return stream.getvalue()


def problems(kind: type[BaseModel], text: str) -> list[Problem]:
    """What is wrong with `text`, which begins on the second line of a file."""
    node, faults = load(text, "f", FIRST_LINE)
    assert faults == []
    return check(kind, node, "f", FIRST_LINE)[1]


def at(text: str, problem: Problem) -> str:
    """What stands in the file where a problem is said to be."""
    return text.split("\n")[problem.line - FIRST_LINE][problem.column - 1 :]


@pytest.mark.parametrize("kind", SAMPLES, ids=lambda kind: kind.__name__)
def test_the_samples_are_sound(kind: type[BaseModel]) -> None:
    """Every key at once is right, so that each fault below is the test's own."""
    assert problems(kind, SAMPLES[kind]) == []


def test_the_samples_hold_every_key() -> None:
    """No key of any schema is left out of the tests below."""
    held = {str(path[-1]) for _, path in KEYS}
    kinds = [kind for kind in vars(schema).values() if isinstance(kind, type) and issubclass(kind, schema.Matter)]
    assert {key for kind in kinds for key in kind.model_fields} - held == set()


@each_key
def test_a_value_of_the_wrong_kind_is_placed(kind: type[BaseModel], path: tuple[str | int, ...]) -> None:
    """A list of lists, which no key takes, is told on the line of its key, once, in words, with an advice."""
    text = with_value(kind, path, "[[[]]]")
    found = problems(kind, text)
    assert len(found) == (2 if path[-1] == "bytes" else 1)  # one entry where there must be two, and that one wrong
    for problem in found:
        assert at(text, problem).startswith((f"{path[-1]}: [", "["))
        assert text.split("\n")[problem.line - FIRST_LINE].lstrip("- ").startswith(f"{path[-1]}: [[[]]]")
        assert problem.advice.endswith(".")
        assert "Matter" not in str(problem)


@each_key
def test_an_unknown_key_names_the_nearest(kind: type[BaseModel], path: tuple[str | int, ...]) -> None:
    """A misspelt key is refused where it stands, with the key that was meant."""
    dotted = ".".join(str(key) for key in path if isinstance(key, str)).removeprefix("figures.")
    if dotted in FREE:
        return
    text = with_value(kind, (*path[:-1], f"{path[-1]}x"), "a")
    found = next(p for p in problems(kind, text) if p.found.startswith("unknown key"))
    assert at(text, found).startswith(f"{path[-1]}x:")
    assert found.advice == f"Did you mean '{path[-1]}'?"


def without(kind: type[BaseModel], path: tuple[str | int, ...]) -> str:
    """The sample, written anew without the key at `path`."""
    node, _ = load(SAMPLES[kind], "f")
    inner = node
    for key in path[:-1]:
        inner = inner[key]
    del inner[path[-1]]
    return dumped(node)


@each_key
def test_a_key_that_must_be_there_is_asked_for(kind: type[BaseModel], path: tuple[str | int, ...]) -> None:
    """A missing key is named, once, where the mapping stands that lacks it; keys that need not be there are not."""
    text = without(kind, path)
    found = problems(kind, text)
    assert {(p.expected, p.advice) for p in found} <= {(f"the key '{path[-1]}'", "Add it.")}
    assert len(found) == (".".join(key for key in path if isinstance(key, str)) in MUST[kind])


MUST: Mapping[type[BaseModel], frozenset[str]] = {
    schema.ArticleMatter: frozenset({
        "title", "rights", "publisher.text", "origin.text", "capture.name", "capture.sha256", "capture.size",
        "pieces.bytes", "pieces.kind", "pieces.rule", "pieces.role", "edits.bytes", "edits.before", "edits.after",
        "edits.rule",
    }),
    schema.LedgerMatter: frozenset({
        "verified.on", "verified.sha256", "verified.rows", "verified.digest", "figures.key", "figures.quote",
        "figures.accept", "figures.accept.value", "figures.accept.bound", "figures.accept.place.text", "figures.by",
        "figures.on", "figures.corrections.field", "figures.corrections.was", "figures.corrections.reason",
        "figures.corrections.by", "figures.corrections.on", "positions.key", "positions.quote", "positions.quantity",
        "positions.position", "positions.held_by.text", "positions.by", "positions.on", "ignore.quote", "ignore.reason",
        "ignore.by", "ignore.on", "events.key", "events.quote", "events.text", "events.by", "events.on",
    }),
    schema.QuantityMatter: frozenset({
        "title", "question", "group", "kind", "positions.id", "positions.text", "sums.op", "sums.of", "sums.by",
        "sums.words", "sums.unit",
    }),
    schema.EntityMatter: frozenset({
        "name", "type", "summary", "names", "names.text", "names.kind", "coordinates.latitude",
        "coordinates.longitude", "coordinates.source", "coordinates.precision", "roles.text",
    }),
    schema.TakedownsMatter: frozenset({
        "takedowns", "takedowns.kind", "takedowns.id", "takedowns.on", "takedowns.by", "takedowns.reason",
    }),
}  # fmt: skip
"""What an editor cannot leave out, and why: without it nothing could be printed, found or checked."""


def test_days_and_dates_must_exist() -> None:
    """The thirtieth of February is refused wherever a date may stand, with the reason."""
    text = SAMPLES[schema.LedgerMatter].replace("2023-06-06", "2023-02-30").replace('"2023-06-04"', '"2023-13"', 1)
    found = problems(schema.LedgerMatter, text)
    assert sorted(at(text, p).split(":")[0] for p in found) == ["edtf", "on"]
    assert all("there is no date" in p.found for p in found)


@pytest.mark.parametrize(
    "address",
    ["ftp://example.org", "example.org", "https://a b", 'https://a"b', "javascript:x", "https://", "https:///a",
     "https://a:b/", "https://[a/", "https://?a"],
)  # fmt: skip
def test_addresses_are_of_the_web(address: str) -> None:
    """An address must begin with http or https, name a host, and hold nothing that could leave its attribute."""
    text = with_value(schema.ArticleMatter, ("url",), f"'{address}'")
    (found,) = problems(schema.ArticleMatter, text)
    assert at(text, found).startswith("url:")


@pytest.mark.parametrize("name", ["-a", "a-", "a b", "a/b", "../a", ".a", "a" * 121, ""])
def test_ids_can_stand_in_addresses(name: str) -> None:
    """An id begins and ends with a letter or digit and holds nothing that could leave its folder."""
    text = with_value(schema.QuantityMatter, ("base",), f"'{name}'")
    (found,) = problems(schema.QuantityMatter, text)
    assert at(text, found).startswith("base:")


def test_every_pattern_is_told_in_words() -> None:
    """No editor is shown a regular expression."""
    used = set()
    for kind in (kind for kind in vars(schema).values() if isinstance(kind, type) and issubclass(kind, schema.Matter)):
        used |= set(_patterns(kind.model_json_schema()))
    assert used == set(schema.PATTERNS)


def _patterns(node: Any) -> Iterator[str]:
    if isinstance(node, dict):
        yield from (value for key, value in node.items() if key == "pattern" and isinstance(value, str))
        yield from (found for value in node.values() for found in _patterns(value))
    elif isinstance(node, list):
        yield from (found for value in node for found in _patterns(value))
