"""Golden cases of reading: a title, a text with the number in brackets, and what is to be read."""

import tomllib
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from variorum.model import Figure
from variorum.reading import load_lexicon, read_figures

DATA = Path(__file__).parent / "data" / "reading"


def cases(file: str, name: str, *fields: str) -> list[Any]:
    """The cases `name` of a file, as parameters: the text, then each of `fields`, None where the case has none."""
    rows = tomllib.loads((DATA / f"{file}.toml").read_text(encoding="utf-8"))[name]
    titles = [row["title"] for row in rows]
    repeated = {title for title in titles if titles.count(title) > 1}
    assert not repeated, f"{file}.toml has more than one case called {sorted(repeated)}"
    return [pytest.param(row["text"], *(row.get(field) for field in fields), id=row["title"]) for row in rows]


def read_marked(marked: str, page_date: date | None = None) -> Figure:
    """The figure whose number stands in brackets in `marked`."""
    start, end = marked.index("["), marked.index("]") - 1
    text = marked.replace("[", "", 1).replace("]", "", 1)
    figures = read_figures(text, load_lexicon(), page_date=page_date)
    [figure] = [f for f in figures if f.start < end and start < f.end]
    return figure
