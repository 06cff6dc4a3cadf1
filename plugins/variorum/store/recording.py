"""The one writer of ledgers: puts down what an audit verified, and leaves every other byte as the editor wrote it.

A ledger is not dumped anew, which would fold lines and change indents: the few values are put into its text.
"""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from ruamel.yaml.nodes import MappingNode, Node, SequenceNode

from ..errors import ContentError, Problem
from ..model import Verified
from .files import write_text
from .positioned import load, yaml

Insertion = tuple[int, int, str]
"""From and to, in code points of the text, and what takes the place of what stood there."""


def record(path: Path, verified: Verified, lines: Mapping[str, int]) -> None:
    """Write `verified`, and each row's `line` in the capture, into the ledger at `path`.

    Raises ContentError, and writes nothing, where that would change anything else.
    """
    before = path.read_bytes().decode("utf-8")
    after = recorded(before, verified, lines)
    if not _says(after, _with(yaml().load(before), verified, lines)):
        found, expected = "a form of YAML in which nothing can be put down safely", "rows as the documentation has them"
        raise ContentError([Problem(str(path), 0, 0, found, expected, "Write one key to a line.")])
    if after != before:
        write_text(path, after)


def recorded(text: str, verified: Verified, lines: Mapping[str, int]) -> str:
    """The `text` of a ledger with what was verified. Marks of line ends and of byte order stay."""
    start = len(text) - len(text.removeprefix("\ufeff"))
    mark, text = text[:start], text[start:]
    root = yaml().compose(text)
    end = "\r\n" if "\r\n" in text else "\n"
    edits = [*_verified(root, verified, end), *_lines(text, root, lines, end)] if isinstance(root, MappingNode) else []
    for start, stop, new in sorted(edits, reverse=True):
        text = text[:start] + new + text[stop:]
    return mark + text


def _entry(verified: Verified) -> dict[str, str | int | list[list[int]]]:
    """What stands under `verified`; of a cleaning record nothing where nothing of it was recorded."""
    pieces = [[row.first, row.last, row.characters] for row in verified.pieces]
    rows: dict[str, str | int | list[list[int]]] = {
        "on": verified.on,
        "sha256": verified.sha256,
        "rows": verified.rows,
        "digest": verified.digest,
    }
    if verified.cleaning:
        rows |= {"cleaning": verified.cleaning, "pieces": pieces}
    return rows


def _verified(root: MappingNode, verified: Verified, end: str) -> Iterator[Insertion]:
    entry = {key: f'"{value}"' if isinstance(value, str) else str(value) for key, value in _entry(verified).items()}
    held = _value(root, "verified")
    if isinstance(held, MappingNode):
        yield from (_over(value, entry.pop(key.value)) for key, value in held.value if key.value in entry)
        last, at = held.value[-1][1].end_mark.index, held.value[0][0].start_mark
        gap = ", " if held.flow_style else end + " " * at.column
        yield last, last, "".join(f"{gap}{key}: {value}" for key, value in entry.items())
    else:
        first = root.value[0][0].start_mark.index
        rows = (f"  {key}: {value}{end}" for key, value in entry.items())
        yield first, first, f"verified:{end}{''.join(rows)}"


def _lines(text: str, root: MappingNode, lines: Mapping[str, int], end: str) -> Iterator[Insertion]:
    for kind in ("figures", "positions", "events"):
        rows = _value(root, kind)
        for row in rows.value if rows else ():
            name = _value(row, "key")
            line = lines.get(name.value) if name else None
            held = _value(row, "line")
            if line is not None and held:
                yield _over(held, str(line))
            elif line is not None:  # before `by`, which every row has
                by = next(key.start_mark for key, _ in row.value if key.value == "by")
                gap = ", " if row.flow_style else end + " " * by.column
                yield by.index, by.index, f"line: {line}{gap}"


def _over(value: Node, new: str) -> Insertion:
    """`new` in the place of a value, unless it says the same."""
    same = _plain(value) == new.strip('"')
    return value.start_mark.index, value.start_mark.index if same else value.end_mark.index, "" if same else new


def _plain(value: Node) -> str:
    """A value as it would be written: lists as JSON writes them."""
    return f"[{', '.join(map(_plain, value.value))}]" if isinstance(value, SequenceNode) else str(value.value)


def _value(node: Node | None, key: str) -> Any:
    found = node.value if isinstance(node, MappingNode) else ()
    return next((value for name, value in found if name.value == key), None)


def _says(text: str, expected: Mapping[str, Any]) -> bool:
    """Whether `text` is YAML for `expected`, in whatever order."""
    value, problems = load(text, "")
    return not problems and dict(value) == dict(expected)


def _with(node: Any, verified: Verified, lines: Mapping[str, int]) -> Any:
    """`node` with what is to be recorded, to hold against what the new text says."""
    node["verified"] = _entry(verified)
    for row in (row for kind in ("figures", "positions", "events") for row in node.get(kind) or []):
        if row.get("key") in lines:
            row["line"] = lines[row["key"]]
    return node
