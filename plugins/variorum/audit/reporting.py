"""What an audit tells: lines for people, JSON with a schema for programs."""

import json
from collections.abc import Iterable, Sequence
from typing import Any

from ..errors import Problem
from ..model import Article
from .auditing import Audit
from .firsts import First

VERSION = 1
_WHOLE = {"type": "integer", "minimum": 0}
_ITEM = {
    "path": {"type": "string", "description": "The file, as an editor would type it."},
    "line": {**_WHOLE, "description": "Counted from 1; 0: the file as a whole."},
    "column": {**_WHOLE, "description": "In code points, counted from 1; 0: the file as a whole."},
    "found": {"type": "string", "description": "What stands there."},
    "expected": {"type": "string", "description": "What should stand there."},
    "advice": {"type": "string", "description": "What to do about it."},
}
_CHECKED = {
    "articles": {**_WHOLE, "description": "Articles of the archive."},
    "captures": {**_WHOLE, "description": "Articles checked against the bytes of their captures."},
    "rows": {**_WHOLE, "description": "Rows of all ledgers."},
}
_PLACE = {
    "path": {"type": "string", "description": "The article's file."},
    "line": {**_WHOLE, "description": "The line on which the paragraph of the figure begins."},
    "quote": {"type": "string", "description": "The words that carry the figure."},
}


def _object(properties: dict[str, Any], said: str) -> dict[str, Any]:
    return {"type": "object", "properties": properties, "required": list(properties), "description": said}


_FIRST = {
    "id": {
        "type": "string",
        "description": "The quantity, for `make adopt QUANTITY=`; empty for figures that answer no question.",
    },
    "question": {"type": "string", "description": "What it asks, or what the figures count."},
    "verdict": {"type": "string", "description": "The verdict as it stands; `not compared` without a question."},
    "sentence": {"type": "string", "description": "The verdict in a sentence."},
    "figures": {"type": "array", "items": _object(_PLACE, "A figure."), "description": "The figures it compares."},
}

SCHEMA: dict[str, Any] = {
    "$schema": "https://json-schema.org/draft/2020-12/schema", "title": "Variorum: an audit",
    **_object({
        "version": {"const": VERSION, "description": "Version of this form. Fields are added, never changed."},
        "rules_version": {"type": "string", "description": "Version of the rules by which the captures were read."},
        "checked": _object(_CHECKED, "What was looked at."),
        "open": {"type": "array", "items": _object(_ITEM, "Something an editor must decide or mend."),
                 "description": "Everything open, by place; empty where the exit code is 0."},
        "notes": {"type": "array", "items": _object(_ITEM, "Something worth a look."),
                  "description": "What may be meant as it is; nothing is open for it."},
        "first": {"type": "array", "items": _object(_FIRST, "A question that the rules formed."),
                  "description": "Where a program alone has read: what to look at first, the weightiest first."},
    }, "What `python -m variorum audit --json` prints."),
}  # fmt: skip  # a table of fields
"""JSON Schema (draft 2020-12) of `as_json`."""


def as_json(
    problems: Sequence[Problem], result: Audit, look_at: Sequence[First], articles: int, rules_version: str
) -> str:
    """The audit for programs. `problems`: everything open, faults of the content with it."""
    lists = {"open": problems, "notes": result.notes}
    rows = {key: [{name: getattr(row, name) for name in _ITEM} for row in listed] for key, listed in lists.items()}
    checked = {"articles": articles, "captures": result.captures, "rows": result.rows}
    head = {"version": VERSION, "rules_version": rules_version, "checked": checked}
    first = [
        {name: getattr(row, name) for name in ("id", "question", "verdict", "sentence")} | _figures(row)
        for row in look_at
    ]
    return json.dumps({**head, **rows, "first": first}, ensure_ascii=False, indent=1)


def _figures(row: First) -> dict[str, list[dict[str, str | int]]]:
    return {"figures": [dict(zip(_PLACE, place, strict=True)) for place in row.places]}


def report_lines(result: Audit, articles: Iterable[Article], *, notes: bool = False) -> tuple[str, ...]:
    """The audit for people: every open item, the notes where they are asked for, the count; else how many notes."""
    total = sum(1 for _ in articles)
    with_captures = f"{result.captures} of {total} articles checked against their captures"
    count = len(result.problems)
    summary = f"{count} open item{'' if count == 1 else 's'}; {result.rows} ledger rows; {with_captures}."
    if notes:
        return (*map(str, result.problems), *(f"note: {row}" for row in result.notes), summary)
    number = len(result.notes)
    more = f"{number} note{'' if number == 1 else 's'}, which NOTES=1 (--notes) lists."
    return (*map(str, result.problems), *([more] if result.notes else []), summary)
