"""The one writer of ledgers: puts down what an audit verified, and keeps the editor's order, comments and wording."""

from collections.abc import Mapping
from io import StringIO
from pathlib import Path
from typing import Any

from ..model import Verified
from .files import write_text
from .positioned import yaml


def record(path: Path, verified: Verified, lines: Mapping[str, int]) -> None:
    """Write `verified` and each row's `line` in the capture into the ledger at `path`."""
    writer = yaml()
    node: Any = writer.load(path.read_text(encoding="utf-8"))
    entry = {"on": verified.on, "sha256": verified.sha256, "rows": verified.rows, "digest": verified.digest}
    if "verified" in node:
        node["verified"] = entry
    else:
        node.insert(0, "verified", entry)
    for row in [*node.get("figures", []), *node.get("positions", [])]:
        if row["key"] in lines:
            row["line"] = lines[row["key"]]
    stream = StringIO()
    writer.dump(node, stream)
    write_text(path, stream.getvalue())
