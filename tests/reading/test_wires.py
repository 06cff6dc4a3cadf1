"""Numbers as news agencies write them and as pages lose them: what is read of each sentence of `wires.toml`."""

import tomllib
from pathlib import Path

import pytest

from variorum.model import Figure
from variorum.reading import load_lexicon, read_figures

LEXICON = load_lexicon()
PATH = Path(__file__).parents[1] / "data" / "reading" / "wires.toml"
CASES = [
    pytest.param(text, [row for row in rows if row], id=f"{field}: {title}")
    for field, told in tomllib.loads(PATH.read_text(encoding="utf-8")).items()
    for title, (text, *rows) in told.items()
]


def reading(figure: Figure, *, event: bool) -> str:
    """A figure as the cases write it: value, bound, unit and, where asked for, behind a slash what happened."""
    low, high = figure.value.low, figure.value.high
    ends = "~" if figure.bound == "vague" else f"{low:.9g}..{high:.9g}" if figure.bound == "range" else ""
    value = ends or f"{low if low is not None else high:.9g}"
    return f"{value} {figure.bound} {figure.unit or '-'}" + (f" /{figure.event}" if event else "")


def exact(row: str) -> str:
    """A row of the cases with its value written out alike, whole numbers of a billion and shares included."""
    value, rest = row.split(" ", 1)
    return row if value == "~" else f"{'..'.join(f'{float(end):.9g}' for end in value.split('..'))} {rest}"


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_numbers_of_a_sentence(text: str, expected: list[str]) -> None:
    """Every figure of the sentence, and nothing else, with its value, bound and unit, and what happened where told."""
    found = read_figures(text, LEXICON)
    events = [" /" in row for row in expected] + [False] * len(found)
    assert [reading(f, event=told) for f, told in zip(found, events, strict=False)] == [exact(row) for row in expected]
