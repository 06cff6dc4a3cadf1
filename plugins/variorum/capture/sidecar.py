"""`captures.csv`: what a text file cannot say of itself. The text of the file comes in, rows and problems go out."""

import csv
import difflib
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from .. import edtf
from ..errors import Problem

COLUMNS = ("capture", "url", "publisher", "title", "page_date", "retrieved")


@dataclass(frozen=True, slots=True)
class Row:
    """What the editors know of one capture; null where a cell is empty."""

    capture: str
    url: str | None
    publisher: str | None
    title: str | None
    page_date: str | None
    """EDTF."""
    retrieved: str | None
    line: int


def read_sidecar(text: str, path: str) -> tuple[tuple[Row, ...], tuple[Problem, ...]]:
    """The rows of the CSV `text` (with a header), and everything wrong in it."""
    reader = csv.reader(text.splitlines(keepends=True), strict=True)
    try:
        lines = [(reader.line_num, cells) for cells in reader if any(cell.strip() for cell in cells)]
    except csv.Error as error:
        return (), (Problem(path, reader.line_num, 1, str(error), "CSV", "Look at the quotation marks here."),)
    if not lines:
        return (), (Problem(path, 1, 1, "nothing", ",".join(COLUMNS), "Write the header, or delete the file."),)
    header = [cell.strip() for cell in lines[0][1]]
    problems = [*_header(header, path)]
    if problems:
        return (), tuple(problems)
    rows: dict[str, Row] = {}
    for line, cells in lines[1:]:
        problems += _shape(cells, header, rows, path, line)
        found = {name: cell.strip() or None for name, cell in zip(header, cells, strict=False)}
        url, publisher, title, page_date, retrieved = (found.get(name) for name in COLUMNS[1:])
        row = Row(found.get("capture") or "", url, publisher, title, page_date, retrieved, line)
        problems += _values(row, path)
        rows.setdefault(row.capture, row)
    return tuple(rows.values()), tuple(problems)


def _header(header: list[str], path: str) -> Iterator[Problem]:
    for name in header:
        if name not in COLUMNS:
            near = difflib.get_close_matches(name, COLUMNS, 1, 0.5)
            advice = f"Did you mean '{near[0]}'?" if near else "Remove it."
            yield Problem(path, 1, 1, f"unknown column '{name}'", "one of " + ", ".join(COLUMNS), advice)
    for name in sorted({name for name in header if header.count(name) > 1}):
        yield Problem(path, 1, 1, f"column '{name}' twice", "each column once", "Remove one of them.")
    if "capture" not in header:
        yield Problem(path, 1, 1, "no column 'capture'", "the name of the capture in each row", "Add the column.")


def _shape(cells: list[str], header: list[str], rows: dict[str, Row], path: str, line: int) -> Iterator[Problem]:
    if len(cells) != len(header):
        advice = "Put cells that hold a comma in quotation marks."
        yield Problem(path, line, 1, f"{len(cells)} cells", f"{len(header)}, as in the header", advice)
        return
    name = cells[header.index("capture")].strip()
    if not name:
        yield Problem(path, line, 1, "a row without a capture", "the name of a file", "Name it, or remove the row.")
    elif name in rows:
        advice = f"It is in line {rows[name].line} already: keep one of them."
        yield Problem(path, line, 1, f"'{name}' again", "one row for each capture", advice)


def _values(row: Row, path: str) -> Iterator[Problem]:
    checks: tuple[tuple[str, str | None, Callable[[str], object], str], ...] = (
        ("url", row.url, _address, "an address that begins with https:// or http://"),
        ("page_date", row.page_date, edtf.parse, "a date such as 2023-09-24"),
        ("retrieved", row.retrieved, _day, "a day such as 2023-09-24"),
    )
    for name, value, check, expected in checks:
        try:
            if value is not None:
                check(value)
        except ValueError:
            yield Problem(path, row.line, 1, f"{name}: '{value}'", expected, "Correct the cell, or leave it empty.")


def _address(text: str) -> None:
    if not text.startswith(("https://", "http://")) or any(char.isspace() or char in '<>"' for char in text):
        raise ValueError(text)


def _day(text: str) -> None:
    edtf.parse(text)
    if len(text) != len("2023-09-24"):
        raise ValueError(text)
