"""The archive as data: JSON with schemas, CSV. Version 1; changes are additive."""

import json
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from ..edition import Edition, grouped
from . import rows
from .changes import changes
from .schemas import INDEX, POSITION, ROWS, SCHEMAS
from .shapes import Row
from .shards import is_sharded, parts, refuse_index
from .tables import csv_text

VERSION = 1
TABLES: Mapping[str, Callable[[Edition], list[Row]]] = {
    "articles": rows.articles, "figures": rows.figures, "claims": rows.claims, "quantities": rows.quantities,
    "relations": rows.relations, "computations": rows.computations, "entities": rows.entities, "events": rows.events,
    "changes": changes,
}  # fmt: skip


def files(edition: Edition, licence: Mapping[str, str], rules_version: str) -> Iterator[tuple[str, str]]:
    """(path, text) of every data file. Raises BuildError for an id that an index of parts would overwrite."""
    refuse_index(edition)
    head = {"version": VERSION, "licence": dict(licence), "rules_version": rules_version}
    for name, table in TABLES.items():  # one after the other: together they would be most of the memory
        if is_sharded(edition):
            yield from parts(name, table(edition), head)
        else:
            yield f"data/{name}.json", dump({**head, name: table(edition)})
        yield f"data/schemas/{name}.schema.json", dump(SCHEMAS[name])
    if is_sharded(edition):
        yield "data/schemas/index.schema.json", dump(INDEX)
    yield from _figures(edition, head)


def _figures(edition: Edition, head: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """The figures as a table, and those of each quantity, or its positions."""
    figures = rows.figures(edition)
    yield "data/figures.csv", csv_text(figures, ROWS["figures"])
    by_quantity = grouped((row["quantity"], row) for row in figures)
    asked = {row["id"]: row for row in rows.quantities(edition)}
    for quantity in edition.archive.quantities:
        own = list(by_quantity[quantity.id])
        held = rows.positions(edition, quantity.id)
        table = csv_text(held, POSITION) if quantity.kind == "statement" else csv_text(own, ROWS["figures"])
        yield f"data/quantities/{quantity.id}.csv", table
        whole = {**head, "positions": held, "quantity": asked[quantity.id], "figures": own}
        yield f"data/quantities/{quantity.id}.json", dump(whole)


def dump(value: Any) -> str:
    """JSON as the archive writes it: UTF-8, one space of indent, keys in the order of the schema."""
    return json.dumps(value, ensure_ascii=False, indent=1) + "\n"
