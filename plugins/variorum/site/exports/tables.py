"""Rows → CSV (RFC 4180): UTF-8, empty for null, nested fields flattened with dots, formulas made harmless."""

import csv
import io
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""What a spreadsheet may take for the start of a formula (OWASP, CSV Injection); such cells get a leading quote."""


def columns(schema: Mapping[str, Any], prefix: str = "") -> Iterator[str]:
    """The columns of a table whose rows hold to `schema`: the same whatever is null, so that readers keep working."""
    for name, part in schema["properties"].items():
        nested = next((one for one in (part, *part.get("anyOf", ())) if "properties" in one), None)
        yield from columns(nested, f"{prefix}{name}.") if nested else (prefix + name,)


def csv_text(rows: Sequence[Mapping[str, Any]], schema: Mapping[str, Any]) -> str:
    """`rows`, which hold to `schema`, as CSV with a header."""
    flat = [dict(_flat(row)) for row in rows]
    names = list(columns(schema))
    stream = io.StringIO()
    writer = csv.writer(stream, lineterminator="\r\n")
    writer.writerow(names)
    writer.writerows([_cell(row.get(name)) for name in names] for row in flat)
    return stream.getvalue()


def _flat(row: Mapping[str, Any], prefix: str = "") -> Iterator[tuple[str, Any]]:
    for name, value in row.items():
        if isinstance(value, Mapping):
            yield from _flat(value, f"{prefix}{name}.")
        else:
            yield prefix + name, value


def _cell(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return repr(value)
    text = _list(value) if isinstance(value, list) else str(value)
    return f"'{text}" if text.startswith(FORMULA) else text


def _list(values: Iterable[Any]) -> str:
    items = list(values)
    if all(isinstance(item, str) for item in items):
        return "; ".join(items)
    return json.dumps(items, ensure_ascii=False)
