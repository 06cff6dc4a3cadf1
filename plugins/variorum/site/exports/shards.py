"""Large tables in parts: which part a row belongs to, and the index of the parts.

Source: specification, section 7: above 1,000 articles a file becomes an index and shards, so that one edit rewrites one
shard. The bucket of a row rests on one id of it alone, never on how many rows there are: nothing moves as the archive
grows.
"""

import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from ...errors import BuildError, Problem
from ..edition import Edition

MOST = 1000
"""Articles of an archive whose tables are one file each."""
BY: Mapping[str, str] = {
    "articles": "id", "figures": "article", "events": "article",
    "quantities": "id", "claims": "quantity", "relations": "quantity", "computations": "quantity",
    "entities": "id", "changes": "id",
}  # fmt: skip
"""Table → the key of its rows whose value decides the bucket: the article edited, or the question that changes."""


def is_sharded(edition: Edition) -> bool:
    """Whether the archive is so large that its tables are written in parts."""
    return len(edition.archive.articles) > MOST


def path_of(edition: Edition, name: str) -> str:
    """Where the table `name` begins: its file, or the index of its parts."""
    return f"data/{name}/index.json" if is_sharded(edition) else f"data/{name}.json"


def bucket(value: str | None) -> str:
    """The bucket of an id, one of 256: the first two hexadecimal digits of its SHA-256; null counts as ""."""
    return hashlib.sha256((value or "").encode()).hexdigest()[:2]


def parts(name: str, rows: Sequence[Mapping[str, Any]], head: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """(path, text) of the parts of a table, each in the form of a whole one with a line a row; then of the index."""
    found: dict[str, list[Mapping[str, Any]]] = {}
    for row in rows:
        found.setdefault(bucket(row[BY[name]]), []).append(row)
    listed = [{"bucket": one, "path": f"shards/{one}.json", "rows": len(found[one])} for one in sorted(found)]
    for part in listed:
        yield f"data/{name}/{part['path']}", _lines({**head, name: found[str(part["bucket"])]}, name)
    index = {**head, "table": name, "by": BY[name], "rows": len(rows), "shards": listed}
    yield f"data/{name}/index.json", _lines(index, "shards")


def refuse_index(edition: Edition) -> None:
    """Raise BuildError where a quantity's own file would take the place of the index of all quantities."""
    if is_sharded(edition) and "index" in edition.quantities:
        found, expected = "the id 'index', where the index of all quantities stands", "another id"
        raise BuildError([Problem(edition.quantities["index"].at.path, 1, 1, found, expected, "Rename the file.")])


def _lines(value: Mapping[str, Any], name: str) -> str:
    """JSON with a line for each row of `name`, so that a difference shows the rows that changed."""
    head = "".join(f" {json.dumps(key)}: {_json(part)},\n" for key, part in value.items() if key != name)
    rows = ",\n".join(f"  {_json(row)}" for row in value[name])
    return f"{{\n{head} {json.dumps(name)}: [\n{rows}\n ]\n}}\n"


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)
