"""`content/takedowns.yaml`: read as every file of the editors', and written by the command that takes something out.

The files of what is taken out are deleted. What the repository's history holds of them, only its owner can remove.
"""

import json
from collections.abc import Iterator, Sequence
from pathlib import Path

from .. import model
from ..errors import ContentError, Problem
from . import schema
from .files import read_text, write_text
from .positioned import check, load, place

FILE = "takedowns.yaml"
FOLDERS = {"article": "articles", "place": "places", "actor": "actors"}


def read_takedowns(root: Path, shown: str) -> tuple[tuple[model.Takedown, ...], list[Problem]]:
    """What was taken out of the content folder `root`, and what is wrong with the file; none where there is no file."""
    if not (root / FILE).exists():
        return (), []
    text, problems = read_text(root / FILE, shown)
    node, problems = (None, problems) if problems else load(text, shown)
    if problems:
        return (), problems
    matter, problems = check(schema.TakedownsMatter, node, shown)
    rows = matter.takedowns if matter else ()
    return tuple(
        model.Takedown(row.kind, row.id, row.was, row.on, row.by, row.reason, tuple(row.figures.items()), row.marks,
                       place(node, ("takedowns", nth), shown))
        for nth, row in enumerate(rows)
    ), problems  # fmt: skip


def take_out(root: Path, notice: model.Takedown) -> tuple[Path, ...]:
    """Put the notice down, then delete the files it is about. Returns those deleted. Raises ContentError where the
    notices that are there cannot be read.
    """
    rows, problems = read_takedowns(root, FILE)
    if problems:
        raise ContentError(problems)
    write_text(root / FILE, "takedowns:\n" + "".join(line for row in (*rows, notice) for line in _lines(row)))
    ledger = [root / "ledger" / f"{notice.id}.yaml"] if notice.kind == "article" else []
    gone = [path for path in (root / FOLDERS[notice.kind] / f"{notice.id}.md", *ledger) if path.exists()]
    for path in gone:
        path.unlink()
    return tuple(gone)


def texts_of(root: Path, skipped: Sequence[str] = ()) -> Iterator[tuple[str, str]]:
    """(path below `root`, text) of every file there that is text; hidden ones and those named left out."""
    for path in sorted(root.rglob("*")):
        name = path.relative_to(root).as_posix()
        if path.is_file() and name not in skipped and not name.startswith("."):
            yield name, path.read_bytes().decode("utf-8", errors="replace")


def _lines(row: model.Takedown) -> Iterator[str]:
    values = {"kind": row.kind, "id": row.id, "was": list(row.was), "on": row.on, "by": row.by, "reason": row.reason,
              "figures": dict(row.figures), "marks": list(row.marks)}  # fmt: skip
    for nth, (key, value) in enumerate(values.items()):
        if value or key not in {"was", "figures", "marks"}:
            yield f"  {'- ' if not nth else '  '}{key}: {json.dumps(value, ensure_ascii=False)}\n"
