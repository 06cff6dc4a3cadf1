"""The archive as data: JSON with schemas, CSV. Version 1; changes are additive."""

import json
from collections.abc import Iterator, Mapping
from typing import Any

from ..edition import Edition, grouped
from . import rows
from .changes import changes
from .schemas import POSITION, ROWS, SCHEMAS
from .tables import csv_text

VERSION = 1


def files(edition: Edition, licence: Mapping[str, str], rules_version: str) -> Iterator[tuple[str, str]]:
    """(path, text) of every data file."""

    def wrapped(name: str, found: list[dict[str, Any]], **more: Any) -> str:
        head = {"version": VERSION, "licence": dict(licence), "rules_version": rules_version, **more}
        return dump({**head, name: found})

    figures = rows.figures(edition)
    tables = {
        "articles": rows.articles(edition), "figures": figures, "claims": rows.claims(edition),
        "quantities": rows.quantities(edition), "relations": rows.relations(edition),
        "computations": rows.computations(edition), "entities": rows.entities(edition),
        "events": rows.events(edition), "changes": changes(edition),
    }  # fmt: skip
    for name, found in tables.items():
        yield f"data/{name}.json", wrapped(name, found)
        yield f"data/schemas/{name}.schema.json", dump(SCHEMAS[name])
    yield "data/figures.csv", csv_text(figures, ROWS["figures"])
    by_quantity = grouped((row["quantity"], row) for row in figures)
    asked = {row["id"]: row for row in tables["quantities"]}
    for quantity in edition.archive.quantities:
        own = list(by_quantity[quantity.id])
        held = rows.positions(edition, quantity.id)
        table = csv_text(held, POSITION) if quantity.kind == "statement" else csv_text(own, ROWS["figures"])
        yield f"data/quantities/{quantity.id}.csv", table
        yield (
            f"data/quantities/{quantity.id}.json",
            wrapped("figures", own, positions=held, quantity=asked[quantity.id]),
        )


def dump(value: Any) -> str:
    """JSON as the archive writes it: UTF-8, one space of indent, keys in the order of the schema."""
    return json.dumps(value, ensure_ascii=False, indent=1) + "\n"
