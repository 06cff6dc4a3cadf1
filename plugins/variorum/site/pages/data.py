"""The data page: every file under `data/` with its size and rows, every field in words, the terms, how to cite a claim.

Everything but the few words about files is read off the files and their schemas, so that the page cannot be behind.
"""

import csv
import io
import json
from collections.abc import Iterator, Mapping
from pathlib import PurePosixPath

from ...judging.sentences import claim_words, day_words
from .. import addresses
from ..addresses import Addresses
from ..edition import Edition
from ..exports import VERSION, annotations, citations
from ..exports.packages import PACKAGE, SCHEMAS_AT, TABLES, is_index, is_whole
from ..exports.publishing import data_files
from ..exports.schemas import HEAD, ROWS, SHAPES
from ..views import DataFile, DataPage, Link, Site
from .data_fields import table

QUANTITY_FOLDER = "data/quantities/"
UNITS = ("bytes", "KB", "MB", "GB")
NO_ROWS = {
    PACKAGE: "What the files are: sizes, SHA-256 and columns, as a Frictionless Data Package. A row is a file.",
    QUANTITY_FOLDER: "The figures, or the positions, of one quantity.",
    annotations.FOLDER: "The marks of one article as W3C Web Annotations, JSON-LD.",
    citations.FOLDER: "How to cite one article, and apart from it the original.",
    SCHEMAS_AT: "The shape of a file.",
}
"""A file or a folder that holds no whole table, and what stands there."""


def data_page(edition: Edition, site: Site, measured: Mapping[str, DataFile] | None = None) -> DataPage:
    """The page of the data files. `measured`: each of them by its path, where they have been written already."""
    if measured is None:
        measured = {path: measure(path, text) for path, text in data_files(edition, site, Addresses(""))}
    whole = [path for path in measured if is_whole(path)]
    return DataPage(
        title="The data", lede="Everything on these pages, to take away: each figure with its words, its source, its "
        "day and its paragraph, and how the figures stand to each other.",
        files=tuple(measured[path] for path in whole),
        of_quantities=tuple(_of_quantities(edition, measured)), of_articles=tuple(_of_articles(edition, measured)),
        shared=tuple(_shared()),
        tables=(table("head", "Above the rows of every JSON file", "", HEAD),
                *(table(name, f"Rows of {name}", row["description"], row) for name, row in ROWS.items())),
        shapes=tuple(table(row["title"], row["title"].capitalize(), "", row) for row in SHAPES),
        version=VERSION, example=_example(edition),
    )  # fmt: skip  # a table of fields


def measure(path: str, text: str) -> DataFile:
    """A data file with its size and its rows."""
    at, csv_file = PurePosixPath(path), path.endswith(".csv")
    name = at.parent.name if is_index(path) else at.stem
    own = is_whole(path) and name in ROWS
    columns = Link("columns", SCHEMAS_AT + TABLES[name]) if own and csv_file else None
    return DataFile(
        link=Link(f"{name}/index.json" if is_index(path) else at.name, path),
        schema=Link("schema", f"{SCHEMAS_AT}{name}.schema.json") if own and not csv_file else columns,
        meaning=_meaning(path, name) if own else _folder_meaning(path),
        rows=_rows(path, text, name if own else "figures"), size=size_words(len(text.encode())),
        fields=Link("fields", f"#d-{name}") if own else None,
    )  # fmt: skip


def _meaning(path: str, name: str) -> str:
    said = ROWS[name]["description"]
    if is_index(path):
        return f"{said} The index of its parts, which stand in the folder beside it."
    return f"{said} The same rows as a table." if path.endswith(".csv") else str(said)


def _folder_meaning(path: str) -> str:
    """What a file is that holds no whole table; a part of one is told of at its index."""
    return NO_ROWS.get(path) or NO_ROWS.get(f"{PurePosixPath(path).parent}/", "")


def _rows(path: str, text: str, name: str) -> int | None:
    counted = is_whole(path) or path.startswith(QUANTITY_FOLDER)
    if not counted or "/shards/" in path:
        return None
    if path.endswith(".csv"):
        return sum(1 for _ in csv.reader(io.StringIO(text, newline=""))) - 1
    data = json.loads(text)
    if is_index(path):
        return int(data["rows"])
    return len(data["resources"]) if path == PACKAGE else len(data[name]) + len(data.get("positions", ()))


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


def _of_articles(edition: Edition, measured: Mapping[str, DataFile]) -> Iterator[tuple[Link, tuple[DataFile, ...]]]:
    """Those of every article; in an archive of very many each article's own page links to them."""
    for article in edition.archive.articles if len(edition.archive.articles) <= edition.per_page else ():
        paths = [f"{citations.FOLDER}{article.id}.{ending}" for ending, _ in citations.ENDINGS]
        link = Link(article.title, addresses.article(article.id))
        yield link, tuple(measured[path] for path in [annotations.path_of(article.id), *paths])


def _shared() -> Iterator[Link]:
    """The shapes of files of which there is one for each quantity."""
    yield Link("JSON of a quantity", f"{SCHEMAS_AT}quantity.schema.json")
    yield Link("CSV of its figures", SCHEMAS_AT + TABLES["figures"])
    yield Link("CSV of the positions on a statement", SCHEMAS_AT + TABLES["positions"])


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
