"""Whole readings of sentences from the desks of a newsroom: number, bound, unit, what happened, and who says so."""

import re
import tomllib
from typing import Any

import pytest

from tests.golden import DATA
from variorum.model import Figure
from variorum.reading import load_lexicon, read_figures

PLAIN: dict[str, Any] = {
    "bound": "exact", "unit": None, "said_by": None, "via": [], "denied_by": [], "stance": "asserted",
}  # fmt: skip
"""What a figure is read as where its case says nothing."""
CASES = [
    pytest.param(row["text"], row["read"], id=f"{desk}: {row['title']}")
    for desk, rows in tomllib.loads((DATA / "desks.toml").read_text(encoding="utf-8")).items()
    for row in rows
]


def fields(figure: Figure) -> dict[str, Any]:
    """The fields of a figure as the cases name them."""
    low, high = figure.value.low, figure.value.high
    return {
        "value": [low, high] if figure.bound == "range" else high if low is None else low,
        "bound": figure.bound,
        "unit": figure.unit,
        "counts": figure.counts,
        "event": figure.event,
        "said_by": figure.said_by.text if figure.said_by else None,
        "via": [party.text for party in figure.via],
        "denied_by": [party.text for party in figure.denied_by],
        "stance": figure.stance,
        "as_of": figure.as_of.words if figure.as_of else None,
    }


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_reading_of_a_sentence(text: str, expected: list[dict[str, Any]]) -> None:
    """Each bracketed number with all its fields."""
    pieces = re.split(r"[\[\]]", text)
    starts = [sum(map(len, pieces[:at])) for at in range(1, len(pieces), 2)]
    figures = read_figures("".join(pieces), load_lexicon())
    for start, case in zip(starts, expected, strict=True):
        [figure] = [f for f in figures if f.start <= start + 1 < f.end or f.start == start]
        wanted, read = PLAIN | case, fields(figure)
        assert read["value"] == pytest.approx(wanted.pop("value"), rel=1e-6)
        assert {name: read[name] for name in wanted} == wanted
