"""The data page: every file under `data/` with its size and rows, every field in words, the terms, how to cite a claim.

Everything but the few words about files is read off the files and their schemas, so that the page cannot be behind.
"""

import csv
import io
import json
from collections.abc import Iterator, Mapping
from pathlib import PurePosixPath
from typing import Any

from ...judging.sentences import claim_words, day_words
from .. import addresses
from ..edition import Edition
from ..exports import VERSION, files
from ..exports.package import PATH
from ..exports.schemas import HEAD, ROWS, SHAPES, Schema
from ..views import DataField, DataFile, DataPage, DataTable, Link, Site

SCHEMA_FOLDER = "data/schemas/"
QUANTITY_FOLDER = "data/quantities/"
KINDS = {"string": "text", "integer": "whole number", "number": "number", "boolean": "true or false",
         "object": "keys and values", "null": "null"}  # fmt: skip
"""Types of JSON Schema, for people."""
UNITS = ("bytes", "KB", "MB", "GB")


def data_page(edition: Edition, site: Site, measured: Mapping[str, DataFile] | None = None) -> DataPage:
    """The page of the data files. `measured`: each of them by its path, where they have been written already."""
    if measured is None:
        licence = {"name": site.licence.text, "url": site.licence.href or ""}
        measured = {path: measure(path, text) for path, text in files(edition, licence, site.rules_version)}
    whole = [path for path in measured if _is_whole(path)]
    return DataPage(
        title="The data", lede="Everything on these pages, to take away: each figure with its words, its source, its "
        "day and its paragraph, and how the figures stand to each other.",
        files=tuple(measured[path] for path in whole),
        of_quantities=tuple(_of_quantities(edition, measured)),
        tables=(table("head", "Above the rows of every JSON file", "", HEAD),
                *(table(name, f"Rows of {name}", row["description"], row) for name, row in ROWS.items())),
        shapes=tuple(table(row["title"], row["title"].capitalize(), "", row) for row in SHAPES),
        version=VERSION, example=_example(edition),
    )  # fmt: skip  # a table of fields


def _is_whole(path: str) -> bool:
    """Whether it is a whole table, or the index of one, or what describes them all."""
    return is_index(path) or not (path.startswith((SCHEMA_FOLDER, QUANTITY_FOLDER)) or "/shards/" in path)


def is_index(path: str) -> bool:
    """Whether it is the index of a table in parts."""
    return path in {f"data/{name}/index.json" for name in ROWS}


def measure(path: str, text: str) -> DataFile:
    """A data file with its size and its rows."""
    at = PurePosixPath(path)
    name = at.parent.name if is_index(path) else at.stem
    own = name in ROWS and (is_index(path) or str(at.parent) == "data")
    csv_file = path.endswith(".csv")
    schema = Link("schema", f"{SCHEMA_FOLDER}{name}.schema.json") if own and not csv_file else None
    return DataFile(
        link=Link(f"{name}/index.json" if is_index(path) else at.name, path), schema=schema,
        meaning=_meaning(path, name) if own or path == PATH else "The figures, or the positions, of one quantity.",
        rows=_rows(path, text, name if own else "figures"), size=size_words(len(text.encode())),
        fields=Link("fields", f"#d-{name}") if own else None,
    )  # fmt: skip


def _meaning(path: str, name: str) -> str:
    if path == PATH:
        return "What these files are, for programs: a Frictionless Data Package. A row is a file."
    said = ROWS[name]["description"]
    if is_index(path):
        return f"{said} The index of its parts, which stand in the folder beside it."
    return f"{said} The same rows as a table." if path.endswith(".csv") else str(said)


def _rows(path: str, text: str, name: str) -> int | None:
    if path.startswith(SCHEMA_FOLDER) or "/shards/" in path:
        return None
    if path.endswith(".csv"):
        return sum(1 for _ in csv.reader(io.StringIO(text, newline=""))) - 1
    data = json.loads(text)
    if is_index(path):
        return int(data["rows"])
    return len(data["resources"]) if path == PATH else len(data[name]) + len(data.get("positions", ()))


def size_words(size: int) -> str:
    """A size in bytes for people, in steps of 1,000: `812 bytes`, `9.4 KB`, `12 MB`."""
    amount, unit = float(size), UNITS[0]
    for larger in UNITS[1:]:
        if amount < 1000:
            break
        amount, unit = amount / 1000, larger
    return f"{amount:.1f} {unit}" if unit != UNITS[0] and amount < 10 else f"{amount:,.0f} {unit}"


def _of_quantities(edition: Edition, measured: Mapping[str, DataFile]) -> Iterator[tuple[Link, tuple[DataFile, ...]]]:
    """Those of every quantity; in an archive of very many each quantity's own page links to them."""
    for quantity in edition.archive.quantities if len(edition.archive.quantities) <= edition.per_page else ():
        paths = [f"{QUANTITY_FOLDER}{quantity.id}.{ending}" for ending in ("csv", "json")]
        link = Link(quantity.title, addresses.quantity(quantity.id))
        yield link, tuple(measured[path] for path in paths)


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


def _example(edition: Edition) -> tuple[str, str] | None:
    """A claim that is likely to be cited: the latest of the quantity with most reports."""
    live = [row for row in edition.judgement.verdicts if row.latest]
    if not live:
        return None
    claim = edition.claims[max(live, key=lambda row: (row.reports, row.quantity)).latest or ""]
    quantity = edition.quantities[claim.quantity]
    said = claim_words([claim], edition.reports, edition.names)[claim.id]
    words = f"“{quantity.title}”: {said}, as of {day_words(claim.as_of)}"
    return words, addresses.quantity(quantity.id, claim.reports[0])
