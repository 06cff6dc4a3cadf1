"""`datapackage.json`: what the data files are, as a Data Package (Frictionless Standards, version 1).

Whole tables are its resources, each with its size and its SHA-256. The files of single quantities and articles hold
the same rows once more, or point into them, and are not listed: there may be very many.
"""

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from pathlib import PurePosixPath
from typing import Any

from ...capture.naming import slug
from ..addresses import Addresses
from ..views import Site
from . import dump
from .describing import Schema
from .schemas import ROWS

Node = dict[str, Any]

PACKAGE = "data/datapackage.json"
SCHEMAS_AT = "data/schemas/"
TABLES: Mapping[str, str] = {"figures": "figures.table.json", "positions": "positions.table.json"}
"""Kind of row that is written as CSV → the file of its table schema, in `SCHEMAS_AT`."""
FORMATS: Mapping[str, str] = {"csv": "text/csv", "json": "application/json"}
TYPES: Mapping[str, str] = {"integer": "integer", "number": "number", "boolean": "boolean"}
"""Types of JSON Schema → those of Table Schema; everything else is written as text."""


def packed(files: Iterable[tuple[str, str]], site: Site, addresses: Addresses, day: str) -> Iterator[tuple[str, str]]:
    """`files` as they come, and after them the package of those that are whole tables."""
    found = []
    for path, text in files:
        if is_whole(path):
            found.append(resource(path, text))
        yield path, text
    yield PACKAGE, dump({**package(site, addresses, day), "resources": found})


def is_whole(path: str) -> bool:
    """Whether a file holds a whole table: it stands in `data/` itself, or is the index of a table in parts."""
    return is_index(path) or PurePosixPath(path).parent == PurePosixPath("data")


def is_index(path: str) -> bool:
    """Whether it is the index of a table in parts."""
    at = PurePosixPath(path)
    return at.name == "index.json" and at.parent.name in ROWS and at.parent.parent == PurePosixPath("data")


def package(site: Site, addresses: Addresses, day: str) -> Node:
    """What the archive is, without its resources. `day`: that of the newest decision."""
    home, licence = addresses.absolute("index.html"), site.licence
    title = f"{site.title}, {site.subtitle}" if site.subtitle else site.title
    terms = {
        "name": licence_name(licence.text),
        "title": licence.text,
        **({"path": licence.href} if licence.href else {}),
    }
    return {
        "name": slug(site.title) or "archive", "title": title,
        "description": "Figures reported by news texts, each with its words, its source and its day, and how they "
        "stand to each other. The words quoted from the texts belong to those who published them.",
        **({"homepage": home} if home else {}), "version": f"rules-{site.rules_version}",
        **({"created": f"{day}T00:00:00Z"} if day else {}), "licenses": [terms],
        "contributors": [{"title": f"{site.name}, the editors", "role": "author"}],
    }  # fmt: skip  # a table of fields


def licence_name(text: str) -> str:
    """A licence's name as SPDX writes it: `CC BY 4.0` → `CC-BY-4.0`."""
    kept = "".join(c if c.isascii() and (c.isalnum() or c in "-._") else "-" for c in text.strip())
    return kept.strip("-") or "other"


def resource(path: str, text: str) -> Node:
    """One whole table, or the index of its parts."""
    file, raw, parted = PurePosixPath(path), text.encode(), is_index(path)
    name, ending = file.parent.name if parted else file.stem, file.suffix.removeprefix(".")
    return {
        "name": f"{name}-table" if ending == "csv" else name, "path": path.removeprefix("data/"),
        "title": ROWS[name]["description"], "format": ending, "mediatype": FORMATS[ending], "encoding": "utf-8",
        "bytes": len(raw), "hash": f"sha256:{hashlib.sha256(raw).hexdigest()}",
        **(_tabular(name) if ending == "csv" else {"jsonSchema": f"schemas/{name}.schema.json"}),
        **({"index": "schemas/index.schema.json"} if parted else {}),
    }  # fmt: skip  # a table of fields


def _tabular(name: str) -> Node:
    dialect = {"delimiter": ",", "lineTerminator": "\r\n"}
    return {"profile": "tabular-data-resource", "dialect": dialect, "schema": f"schemas/{TABLES[name]}"}


def table_schema(schema: Schema) -> Node:
    """The columns of a table whose rows hold to the JSON Schema `schema`: one for each column of its CSV."""
    key = {"primaryKey": "id"} if "id" in schema["properties"] else {}
    return {"fields": list(_columns(schema, "")), "missingValues": [""], **key}


def _columns(schema: Schema, prefix: str) -> Iterator[Node]:
    for name, part in schema["properties"].items():
        nested = next((one for one in (part, *part.get("anyOf", ())) if "properties" in one), None)
        if nested:
            yield from _columns(nested, f"{prefix}{name}.")
        else:
            yield _column(f"{prefix}{name}", part)


def _column(name: str, part: Schema) -> Node:
    kinds = {one.get("type") for one in part.get("anyOf", [part])} - {"null"}
    kind = TYPES.get(kinds.pop() or "", "string") if len(kinds) == 1 else "string"
    column = {"name": name, "type": kind, **({"description": part["description"]} if "description" in part else {})}
    return {**column, "trueValues": ["true"], "falseValues": ["false"]} if kind == "boolean" else column
