"""Drafted rows → the ledger of an article that has none, for an editor to read and correct line by line."""

import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from ..errors import ContentError, Problem, raise_any
from ..model import Figure, LedgerFigure, Party, When
from .files import write_text
from .ledgers import ledger
from .lines import comment, quoted
from .positioned import check, load
from .schema import LedgerMatter

HEAD = (
    "Drafted from what the program read. Each row says that it was checked: hold it against the text, correct what is",
    "wrong, and move to `ignore:` what is no figure. What was published under a row keeps its address.",
)
WORDS = ("bound_words", "unit", "counts", "status", "event")
DATES = ("as_of", "stated")


def write_ledger(article: str, rows: Sequence[LedgerFigure], content: Path) -> str:
    """The path below `content` of the ledger written for `article`. Raises ContentError where it has one, which is left
    alone, and where the file would not say what `rows` do."""
    path = f"ledger/{article}.yaml"
    if (content / path).exists():
        advice = "Write the missing rows into it; `make audit` lists them."
        raise ContentError([Problem(path, 0, 0, "a ledger that is there already", "an article without one", advice)])
    text = ledger_text(rows)
    node, faults = load(text, path)
    matter, more = check(LedgerMatter, node, path)
    raise_any([*faults, *more])
    if matter is None or [_said(row) for row in ledger(article, matter, node, path).figures] != [*map(_said, rows)]:
        raise ContentError([Problem(path, 0, 0, "rows that cannot be written as read", "YAML", "Write them by hand.")])
    write_text(content / path, text)
    return path


def ledger_text(rows: Sequence[LedgerFigure]) -> str:
    """The whole file."""
    return "\n".join([*map(comment, HEAD), "figures:", *(line for row in rows for line in _row(row))])


def _said(row: LedgerFigure) -> list[str]:
    """What a row says, without its place."""
    return [*_row(row)]


def _row(row: LedgerFigure) -> Iterator[str]:
    yield f"  - key: {quoted(row.key)}"
    yield f"    quote: {quoted(row.quote)}"
    if row.of > 1:
        yield from (f"    nth: {row.nth}", f"    of: {row.of}")
    yield from (f"    number: {quoted(row.number)}" for _ in [0] if row.number)
    yield "    accept:"
    yield from (f"      {key}: {value}" for key, value in _accepted(row.figure))
    if row.read_as:
        yield f"    read_as: {_plain({key: None if read == 'None' else read for key, read in row.read_as})}"
    for key in ("quantity", "cause", "population", "period", "paragraph"):
        if value := getattr(row, key):
            yield f"    {key}: {quoted(value)}"
    yield from (f"    was: {_plain(row.was)}" for _ in [0] if row.was)
    yield f"    line: {row.line}"
    yield f"    by: {quoted(row.review.by)}"
    yield f"    on: {quoted(row.review.on)}"
    yield ""


def _accepted(figure: Figure) -> Iterator[tuple[str, str]]:
    low, high = figure.value.low, figure.value.high
    yield "value", json.dumps(low if low == high and figure.bound in ("exact", "about") else [low, high])
    yield "bound", figure.bound
    yield from ((key, quoted(value)) for key in WORDS if (value := getattr(figure, key)))
    yield from ((key, _plain(_party(one))) for key in ("place", "said_by") if (one := getattr(figure, key)))
    yield from ((key, _plain([*map(_party, many)])) for key in ("via", "denied_by") if (many := getattr(figure, key)))
    if figure.stance != "asserted":
        yield "stance", figure.stance
    if figure.increment:
        yield "increment", "true"
    yield from ((key, _plain(_when(day))) for key in DATES if (day := getattr(figure, key)))


def _party(party: Party) -> dict[str, str]:
    return {**({"id": party.id} if party.id else {}), "text": party.text}


def _when(day: When) -> dict[str, str]:
    held = {"edtf": day.edtf, "words": day.words, "before": day.before, "after": day.after, "basis": day.basis}
    return {key: value for key, value in held.items() if value}


def _plain(value: Any) -> str:
    """A value in one line: strings in quotation marks, keys bare."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key}: {_plain(one)}" for key, one in value.items()) + "}"
    if isinstance(value, list | tuple):
        return "[" + ", ".join(map(_plain, value)) + "]"
    if value is None:
        return "null"
    return quoted(str(value))
